import { setTimeout as wait } from 'node:timers/promises';
import type { SoakFile } from './soak-files.js';

/** Milliseconds a sender waits for the answer. */
const WITHIN_MS = 60_000;

/** Where the service is. */
export interface Target {
	/** "http://127.0.0.1:8080": one of each process. */
	readonly origins: readonly string[];
	readonly token: string;
	/** Called for each upload that was not answered in time; it is sent again. */
	onLate(): void;
}

export function originOf({ origins }: Target, random: () => number): string {
	return origins[Math.floor(random() * origins.length)] ?? '';
}

/** What the server said it has: the name it gave and the report's id. */
export interface Acknowledged {
	readonly sha256: string;
	readonly report: string;
}

/** Uploads files, several in a request, until each is acknowledged, however often the server goes away meanwhile. */
export async function uploadAll(files: readonly SoakFile[], target: Target, random: () => number): Promise<readonly Acknowledged[]> {
	const acknowledged: Acknowledged[] = [];
	for (let next = 0; next < files.length; ) {
		const some = files.slice(next, next + 1 + Math.floor(random() * 3));
		acknowledged.push(...(await uploadUntilTaken(some, target, random)));
		next += some.length;
	}
	return acknowledged;
}

async function uploadUntilTaken(files: readonly SoakFile[], target: Target, random: () => number): Promise<readonly Acknowledged[]> {
	for (;;) {
		const taken = await uploadOnce(files, originOf(target, random), target.token).catch((error: unknown) => ifAway(error, target));
		if (taken !== null) return taken;
		await wait(100);
	}
}

interface Taken {
	readonly reports: readonly { readonly id: string | null; readonly sha256: string; readonly error?: unknown }[];
}

/** Null where the server had no time or could not be trusted to have taken all; then the same is sent again. */
async function uploadOnce(files: readonly SoakFile[], origin: string, token: string): Promise<readonly Acknowledged[] | null> {
	const form = new FormData();
	for (const { name, bytes } of files) form.append('files', new Blob([new Uint8Array(bytes)]), name);
	const response = await fetch(`${origin}/api/v1/reports`, {
		method: 'POST',
		headers: { Authorization: `Bearer ${token}` },
		body: form,
		signal: AbortSignal.timeout(WITHIN_MS),
	});
	const text = await response.text();
	if ([429, 500, 503].includes(response.status)) return null;
	if (response.status !== 202) throw new Error(`an upload was answered by ${response.status}: ${text}`);
	const { reports } = JSON.parse(text) as Taken;
	if (reports.length !== files.length) throw new Error(`${files.length} files were answered by ${text}`);
	const taken = reports.flatMap(({ id, sha256 }) => (id === null ? [] : [{ sha256, report: id }]));
	return taken.length === files.length ? taken : null;
}

/** undici's words for a server that is not there or went away. */
function ifAway(error: unknown, { onLate }: Target): null {
	const { name } = error as Error;
	if (name === 'TimeoutError') onLate();
	if (error instanceof TypeError || ['SocketError', 'TimeoutError'].includes(name)) return null;
	throw error;
}
