import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isoDay } from '../city-time.js';
import { gatherSummary } from '../export/summary/gather-summary.js';
import type { Summary } from '../export/summary/summary.js';
import { summaryHtml } from '../export/summary/summary-html.js';
import { summaryWorkbook } from '../export/summary/summary-workbook.js';
import { oneBatch } from '../store/batches/batch-list.js';
import { keepSummary, type MadeSummary, noteSummaryWritten, summaryDue, unwrittenSummaries } from '../store/batches/summaries.js';
import { freeName } from './free-name.js';
import type { InboxParts } from './inbox-parts.js';
import { nameOf } from './path-bytes.js';

/**
 * Makes the summaries that are due and writes them beside the inbox: "summaries/2025-10-15.html" and ".xlsx", a second one of a day with " (2)".
 * For who holds the lock of the inbox. What was begun by a process that was killed is ended.
 */
export async function makeSummaries(parts: InboxParts): Promise<void> {
	const { store, settings, clock = () => new Date() } = parts;
	const { database } = store;
	const folder = join(settings.kept, 'summaries');
	await writeWaiting(parts, folder);
	for (;;) {
		const due = await summaryDue(database, settings.summaryAfterMinutes);
		const batch = due === null ? null : await oneBatch(database, due);
		if (batch === null) return;
		const summary = await gatherSummary(database, batch, clock());
		await keepSummary(database, { batch: batch.id, name: await nameFor(folder, clock()), content: JSON.stringify(summary) });
		await writeWaiting(parts, folder);
	}
}

async function nameFor(folder: string, now: Date): Promise<string> {
	const page = await freeName(Buffer.from(join(folder, `${isoDay(now)}.html`)));
	return nameOf(page)
		.toString()
		.replace(/\.html$/, '');
}

async function writeWaiting({ store, tell = () => {} }: InboxParts, folder: string): Promise<void> {
	for (const made of await unwrittenSummaries(store.database)) {
		await write(made, folder);
		await noteSummaryWritten(store.database, made.batch);
		tell(`the summary ${made.name} is written`);
	}
}

async function write({ name, content }: MadeSummary, folder: string): Promise<void> {
	const summary = JSON.parse(content) as Summary;
	await mkdir(folder, { recursive: true });
	await writeWhole(join(folder, `${name}.xlsx`), await summaryWorkbook(summary));
	await writeWhole(join(folder, `${name}.html`), summaryHtml(summary));
}

/** Who opens it sees the whole of it or nothing. */
async function writeWhole(path: string, content: string | Buffer): Promise<void> {
	const half = `${path}.part`;
	try {
		await writeFile(half, content);
		await rename(half, path);
	} finally {
		await rm(half, { force: true });
	}
}
