import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFixture, type FixtureCase, fixtureCases, fixtureProfile, readFixture } from './testing/fixture-cases.js';
import { storedResult } from './testing/stored-result.js';

/** `npm test -- --rewrite` sets it: the stored results are written anew, and what changed is printed. */
const rewrite = process.env.RASOAT_REWRITE === '1';
const profile = fixtureProfile();
const cases = fixtureCases();

async function resultsOf({ folder, inputs }: FixtureCase): Promise<Record<string, unknown>> {
	const results: Record<string, unknown> = {};
	for (const input of inputs) {
		const result = checkFixture(await readFixture(join(folder, input)), profile, join(folder, input));
		results[input] = JSON.parse(storedResult(result));
	}
	return results;
}

function tellChanges(name: string, before: string, after: string): void {
	const old = new Set(before.split('\n'));
	const fresh = new Set(after.split('\n'));
	const gone = [...old].filter((line) => !fresh.has(line)).map((line) => `- ${line.trim()}`);
	const come = [...fresh].filter((line) => !old.has(line)).map((line) => `+ ${line.trim()}`);
	console.log([`rewritten: ${name}`, ...(before === '' ? ['(new)'] : [...gone, ...come])].join('\n  '));
}

describe('fixtures', () => {
	it('hold the labelled cases', () => expect(cases.length).toBeGreaterThanOrEqual(17));

	it.each(cases)('$name gives its stored result', async (fixture) => {
		const path = join(fixture.folder, 'expected.json');
		const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
		const results = await resultsOf(fixture);
		const after = `${JSON.stringify(results, null, '\t')}\n`;
		if (rewrite && after !== before) {
			writeFileSync(path, after);
			tellChanges(fixture.name, before, after);
		}
		expect(results).toEqual(rewrite ? results : JSON.parse(before === '' ? 'null' : before));
	});
});
