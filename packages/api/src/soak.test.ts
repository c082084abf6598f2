import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runSoak } from './testing/faults/run-soak.js';
import { startSoakGround } from './testing/faults/soak-ground.js';

const WITHIN_MS = 900_000;
const POINTS = ['original-stored', 'received', 'job-added', 'mid-parse', 'result-saved', 'file-moved'];
const KILLS = 10;

describe.each([
	['PostgreSQL', false],
	['Redis', true],
])('with its queue on %s', (name, withRedis) => {
	it(
		'300 files are each there once, however often the service is killed',
		async () => {
			const ground = await startSoakGround(withRedis);
			const folder = mkdtempSync(join(tmpdir(), 'rasoat-soak-'));
			const seed = Math.floor(Math.random() * 2 ** 31);
			const log = (line: string) => console.log(`soak on ${name}: ${line}`);
			try {
				const { kills, counts, faults } = await runSoak(ground, { seed, files: 300, killsAPoint: KILLS, folder, log, withinMs: WITHIN_MS });
				log(JSON.stringify({ seed, ...counts, kills }));
				expect(faults).toEqual([]);
				expect(POINTS.filter((point) => (kills[point] ?? 0) < KILLS)).toEqual([]);
			} finally {
				await ground.stop();
				rmSync(folder, { recursive: true, force: true });
			}
		},
		WITHIN_MS,
	);
});
