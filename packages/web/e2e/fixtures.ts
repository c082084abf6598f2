import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import { csrfOf } from './browser.ts';

/** A file of the repository's samples. */
export function fixture(name: string): string {
	return fileURLToPath(new URL(`../../../fixtures/${name}`, import.meta.url));
}

interface Row {
	readonly id: string;
	readonly state: string;
}

/** Where a report belongs, where its text is not to decide. */
type Filing = Readonly<Record<'campaign' | 'commune', string>>;

/** Sends a sample and waits until it is read; gives the id of its report. */
export function received(context: BrowserContext, name: string, as: string): Promise<string> {
	return receivedBytes(context, readFileSync(fixture(name)), as);
}

/** Sends a file and waits until it is read; gives the id of its report. */
export async function receivedBytes(context: BrowserContext, buffer: Buffer, as: string, filing: Partial<Filing> = {}): Promise<string> {
	const id = await sent(context, buffer, as, filing);
	for (;;) {
		const { state } = (await (await context.request.get(`/api/v1/reports/${id}`)).json()) as Row;
		if (state === 'done') return id;
		if (state === 'failed') throw new Error(`${as} is parked`);
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
}

/** Sends a file; gives the id of its report, which is read later. */
export async function sent(context: BrowserContext, buffer: Buffer, as: string, filing: Partial<Filing> = {}): Promise<string> {
	const files = { name: as, mimeType: 'application/octet-stream', buffer };
	const answer = await context.request.post('/api/v1/reports', { multipart: { files, ...filing }, headers: await csrfOf(context) });
	const { reports } = (await answer.json()) as { readonly reports: readonly Row[] };
	return reports[0]?.id ?? '';
}
