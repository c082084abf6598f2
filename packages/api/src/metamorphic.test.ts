import { join } from 'node:path';
import type { CheckResult } from '@rasoat/checker';
import { assembleLines, fold, ParseFailure } from '@rasoat/parser';
import { describe, expect, it } from 'vitest';
import { type DocumentLine, documentLines, typed } from './testing/document-lines.js';
import { checkFixture, fixtureCases, fixtureProfile, readFixture } from './testing/fixture-cases.js';
import { REWORDINGS, type Rewording } from './testing/rewordings.js';

const profile = fixtureProfile();
const cases = fixtureCases().filter(({ name, inputs }) => !name.startsWith('held-') && inputs.includes('report.docx'));

/** What a report says, apart from how it is written. */
function saidIn({ verdict, identity, sections, figures, difficulties, proposals, findings, undetermined }: CheckResult) {
	const { commune, ...cited } = identity;
	const said = {
		verdict,
		commune: commune?.code ?? null,
		identity: Object.fromEntries(Object.entries(cited).map(([key, { value }]) => [key, value])),
		sections: sections.map(({ id, empty }) => `${id}${empty ? ' (empty)' : ''}`),
		figures: Object.fromEntries(Object.entries(figures).map(([id, { value, how }]) => [id, { value, how }])),
		difficulties: difficulties.map(({ text }) => text),
		proposals: proposals.map(({ text, addresseeBody, topic }) => ({ text, addresseeBody, topic })),
		findings: findings.map(({ ruleId, target }) => `${ruleId} ${target}`).sort(),
		undetermined: undetermined.map(({ ruleId }) => ruleId),
	};
	return JSON.parse(JSON.stringify(said), (_, value: unknown) => (typeof value === 'string' ? evened(value) : value)) as typeof said;
}

function evened(text: string): string {
	return fold(text.normalize('NFC'))
		.replace(/\s*-\s*/g, '-')
		.replace(/\s+/gu, ' ')
		.trim();
}

async function linesOf(folder: string): Promise<DocumentLine[]> {
	const read = await readFixture(join(folder, 'report.docx'));
	if (read instanceof ParseFailure) throw read;
	return documentLines(read);
}

function checked(lines: readonly DocumentLine[], rewording: Rewording) {
	return saidIn(checkFixture(assembleLines(lines.map(rewording).map(typed)), profile, 'report.docx'));
}

describe.each(cases)('$name says the same with', ({ folder }) => {
	const original = linesOf(folder).then((lines) => ({ lines, said: checked(lines, (line) => line) }));

	it.each(Object.entries(REWORDINGS))('%s', async (_, rewording) => {
		const { lines, said } = await original;
		const changed = lines.some((line) => typed(rewording(line)) !== typed(line));
		// A report without numbered headings has none to renumber.
		expect(changed || !lines.some(({ kind, marker }) => kind === 'heading' && marker !== null)).toBe(true);
		expect(Object.values(said.figures).some(({ value }) => value !== null)).toBe(true);
		expect(checked(lines, rewording)).toEqual(said);
	});
});
