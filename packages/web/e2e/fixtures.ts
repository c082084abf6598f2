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

/** Sends a sample and waits until it is read; gives the id of its report. */
export async function received(context: BrowserContext, name: string, as: string): Promise<string> {
	const files = { name: as, mimeType: 'application/octet-stream', buffer: readFileSync(fixture(name)) };
	const answer = await context.request.post('/api/v1/reports', { multipart: { files }, headers: await csrfOf(context) });
	const { reports } = (await answer.json()) as { readonly reports: readonly Row[] };
	const id = reports[0]?.id ?? '';
	for (;;) {
		const { state } = (await (await context.request.get(`/api/v1/reports/${id}`)).json()) as Row;
		if (state === 'done') return id;
		if (state === 'failed') throw new Error(`${name} is parked`);
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
}
