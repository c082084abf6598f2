import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Belonging, checkToFile, describeProfile, sharedWording } from '@rasoat/checker';
import { ParseFailure } from '@rasoat/parser';
import { beforeAll, expect, it } from 'vitest';
import { fixtureCases, fixtureProfile, readFixture } from '../../testing/fixture-cases.js';
import { campaignsCited } from './campaigns-cited.js';

const MINUTE_MS = 300_000;
const SUBMISSION = { file: {} as never, engine: { rasoat: '', ocr: null }, receivedAt: null, deadline: null };

interface Read {
	readonly name: string;
	/** Code of the commune that sent it, as labelled. */
	readonly commune: string;
	readonly belonging: Belonging;
	readonly wording: Uint8Array | null;
}

const read: Read[] = [];
const profile = fixtureProfile();

/** The Word file of every labelled report: what is filed is the same for the other. */
beforeAll(async () => {
	for (const { name, folder } of fixtureCases()) {
		const document = await readFixture(join(folder, 'report.docx'));
		if (document instanceof ParseFailure) throw document;
		const { identity } = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as { identity: { commune: string } };
		const { belonging, wording } = checkToFile(document, profile, SUBMISSION);
		read.push({ name, commune: identity.commune, belonging, wording });
	}
}, MINUTE_MS);

it('files every labelled report for the commune that sent it, and into its campaign', () => {
	const { conclusion, letter } = describeProfile(profile).references;
	const own = { id: 'own', conclusion: conclusion.key, letter: letter.key };
	const other = { id: 'other', conclusion: { digits: '186', letters: 'kltw' }, letter: { digits: '1964', letters: 'ubndnvktgs' } };
	const filed = read.map(({ name, belonging }) => {
		const commune = belonging.commune?.sure ? belonging.commune.code : null;
		return [name, commune, ...campaignsCited(belonging.cited, [own, other])];
	});
	expect(filed.length).toBeGreaterThan(100);
	expect(filed).toEqual(read.map(({ name, commune }) => [name, commune, 'own']));
});

it('finds no two labelled reports of different communes alike', () => {
	const shares = read.flatMap((a, index) =>
		read
			.slice(index + 1)
			.map((b) => (a.commune === b.commune || !a.wording || !b.wording ? 0 : (sharedWording(a.wording, b.wording) ?? 0))),
	);
	expect(read.filter(({ wording }) => wording === null)).toEqual([]);
	expect(Math.max(...shares)).toBeLessThan(0.2);
});
