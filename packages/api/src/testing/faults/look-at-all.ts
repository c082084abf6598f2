import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runRasoat } from '../run-rasoat.js';
import { filesUnder } from './files-under.js';
import type { SoakFile } from './soak-files.js';
import type { SoakGround } from './soak-ground.js';
import type { Acknowledged } from './upload-client.js';
import type { Victims } from './victims.js';

/** What was found at the end; nothing was lost or doubled when `faults` is empty. */
export interface SoakReport {
	readonly kills: Readonly<Record<string, number>>;
	readonly counts: Readonly<Record<string, number>>;
	readonly faults: readonly string[];
}

/** What a run leaves. */
export interface SoakEnd {
	readonly ground: SoakGround;
	readonly env: Readonly<Record<string, string>>;
	readonly all: readonly SoakFile[];
	readonly acknowledged: readonly Acknowledged[];
	readonly dropped: readonly SoakFile[];
	readonly folder: string;
	readonly victims: readonly Victims[];
	readonly restarts: number;
	/** Uploads that were not answered in time. */
	readonly late: number;
	readonly codes: readonly (number | null)[];
}

/** Holds what is stored, archived and told against what was sent. */
export async function lookAtAll({
	ground,
	env,
	all,
	acknowledged,
	dropped,
	folder,
	victims,
	restarts,
	late,
	codes,
}: SoakEnd): Promise<SoakReport> {
	const rows = await ground.ask<{ id: string; sha256: string; state: string; results: number; receipts: number }>(
		`SELECT r.id, r.original AS sha256, a.state, (SELECT count(*)::integer FROM rasoat.results s WHERE s.attempt = a.id) AS results,
			(SELECT count(*)::integer FROM rasoat.receipts c WHERE c.report = r.id) AS receipts
			FROM rasoat.reports r JOIN rasoat.attempts a ON a.report = r.id AND a.latest`,
	);
	const faults: string[] = [];
	const expect = (holds: boolean, what: string) => holds || faults.push(what);
	const wanted = new Set(all.map(({ bytes }) => hashOf(bytes)));
	for (const sha256 of wanted) {
		const found = rows.filter((row) => row.sha256 === sha256);
		expect(found.length === 1, `${sha256} is ${found.length} reports`);
		expect(
			found.every(({ state, results }) => state === 'done' && results === 1),
			`${sha256} ended as ${found.map(({ state, results }) => `${state}, ${results} results`).join('; ')}`,
		);
	}
	expect(rows.length === wanted.size, `${rows.length} reports of ${wanted.size} files`);
	const known = new Set(rows.map(({ id, sha256 }) => `${id} ${sha256}`));
	const lost = acknowledged.filter(({ report, sha256 }) => !known.has(`${report} ${sha256}`));
	expect(lost.length === 0, `${lost.length} uploads were acknowledged and are not there`);
	const archived = filesUnder(folder).filter((path) => /[\\/](archive|quarantine)[\\/]/.test(path));
	const kept = new Set(archived.map((path) => hashOf(readFileSync(path))));
	const gone = dropped.filter(({ bytes }) => !kept.has(hashOf(bytes)));
	expect(gone.length === 0, `${gone.length} files of the inbox are not in the archive`);
	for (const words of [
		['ledger', 'verify'],
		['audit', 'verify'],
	]) {
		const { code, stdout, stderr } = await runRasoat(words, env);
		expect(code === 0, `rasoat ${words.join(' ')} ended with ${code}: ${stdout.slice(0, 2_000)}${stderr.slice(0, 500)}`);
	}
	expect(
		codes.every((code) => code === 0),
		`processes told to stop ended with ${codes.join(', ')}; they told: ${victims.map((one) => `${one.part}: ${one.told()}`).join('\n')}`,
	);
	const kills = Object.fromEntries(victims.flatMap(({ kills }) => [...kills]));
	const receipts = rows.reduce((sum, row) => sum + row.receipts, 0);
	return {
		kills,
		counts: { files: wanted.size, reports: rows.length, receipts, acknowledged: acknowledged.length, restarts, late },
		faults,
	};
}

function hashOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
