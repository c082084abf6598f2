import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { DEFAULT_LIMITS, parse } from '@rasoat/parser';
import { expect, it } from 'vitest';
import { sampleFiles } from './sample-files.js';
import { uniqueReport } from './unique-report.js';

it.each(sampleFiles(2).map((path) => [basename(path), path] as const))(
	'makes other bytes of %s that read the same',
	async (_, path) => {
		const report = readFileSync(path);
		const [one, two] = [uniqueReport(report, 'một'), uniqueReport(report, 'hai')];
		expect(one.equals(two)).toBe(false);
		const texts = await Promise.all([report, one, two].map(async (bytes) => (await parse(new Uint8Array(bytes), DEFAULT_LIMITS)).text));
		expect(new Set(texts).size).toBe(1);
		expect(texts[0]?.length).toBeGreaterThan(500);
	},
	60_000,
);
