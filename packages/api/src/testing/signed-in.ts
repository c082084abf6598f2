import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Role } from '../accounts/role.js';
import { createAuthenticate } from '../http/auth/create-authenticate.js';
import type { HttpSettings, Service } from '../http/service.js';
import { ACCOUNT_DEFAULTS } from '../limits/account-limits.js';
import { addUser } from '../store/accounts/add-user.js';
import { type Browser, openBrowser } from './browser.js';
import { startTestService, type TestService } from './test-service.js';

/** The API as `startTestService` has it, behind the real sign-in. */
export async function startGuardedService(
	databaseUrl: string,
	settings: Partial<HttpSettings> = {},
	parts: Partial<Service> = {},
): Promise<TestService> {
	const all = { publicUrl: null, trustProxy: 0, accounts: ACCOUNT_DEFAULTS, ...settings };
	const under: TestService = await startTestService(databaseUrl, { settings: all, ...parts }, (request, isUse) =>
		createAuthenticate(under.service)(request, isUse),
	);
	return under;
}

export interface Somebody {
	readonly id: string;
	readonly name: string;
	readonly password: string;
}

/** Somebody new with a password of his own. */
export async function somebody({ service }: TestService, role: Role): Promise<Somebody> {
	const { database } = service.store;
	const name = `u-${randomUUID()}`;
	const { user, password } = await addUser(database, { name, displayName: 'Lan', role }, 'command:test');
	await database.transaction('write', ({ client }) =>
		client.query('UPDATE rasoat.users SET must_change_password = false WHERE id = $1', [user.id]),
	);
	return { id: user.id, name, password };
}

/** A browser in which somebody new of this role has signed in. */
export async function signedIn(under: TestService, role: Role): Promise<Browser & Somebody> {
	const person = await somebody(under, role);
	const browser = openBrowser(under.origin);
	expect((await browser.signIn(person.name, person.password)).status).toBe(201);
	return Object.assign(browser, person);
}
