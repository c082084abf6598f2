import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ParseFailure } from '@rasoat/parser';
import { describe, expect, it } from 'vitest';
import { checkFixture, fixtureProfile, readFixture } from './testing/fixture-cases.js';

const FOLDER = fileURLToPath(new URL('../../../fixtures/tables/', import.meta.url));
/** By the name of a file, all that its one table states. */
const CASES = Object.entries(JSON.parse(readFileSync(`${FOLDER}figures.json`, 'utf8')) as Record<string, Record<string, number>>);
/** What a table of the family states beside its numbers. */
const OTHERS = ['staffing.units', 'staffing.asOf'];
/** Rules about what the table's own numbers say. */
const SUMS = /^consistency\.(?:table-total|staffing|entitlements)/;
const profile = fixtureProfile();

describe.each(['docx', 'pdf'])('tables as %s', (format) => {
	it.each(CASES)('%s', async (name, stated) => {
		const path = `${FOLDER}${name}.${format}`;
		const document = await readFixture(path);
		if (document instanceof ParseFailure) throw document;
		const { figures, findings } = checkFixture(document, profile, path);
		const [family = ''] = Object.keys(stated)[0]?.split('.') ?? [];
		const read = Object.entries(figures).filter(([id, { value }]) => id.startsWith(family) && value !== null && !OTHERS.includes(id));
		expect(Object.fromEntries(read.map(([id, { value }]) => [id, value]))).toEqual(stated);
		expect(findings.filter(({ ruleId }) => SUMS.test(ruleId)).map(({ message }) => message.vi)).toEqual([]);
	});
});
