import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runSoak } from './run-soak.js';
import { startSoakGround } from './soak-ground.js';

/** The fault test at whatever size; exit code 1 when something was lost, doubled or out of balance. */
async function main(): Promise<void> {
	const one = { type: 'string' } as const;
	const flag = { type: 'boolean', default: false } as const;
	const { values } = parseArgs({ options: { files: one, kills: one, seed: one, hours: one, redis: flag, ocr: flag } });
	const { files = '3321', kills = '50', seed = String(Date.now() % 2 ** 31), hours = '6' } = values;
	const ground = await startSoakGround(values.redis);
	const folder = mkdtempSync(join(tmpdir(), 'rasoat-soak-'));
	try {
		const size = {
			seed: Number(seed),
			files: Number(files),
			killsAPoint: Number(kills),
			withOcr: values.ocr,
			withinMs: Number(hours) * 3_600_000,
		};
		const { kills: met, counts, faults } = await runSoak(ground, { ...size, folder, log: (line) => console.log(line) });
		console.log(JSON.stringify({ seed: size.seed, ...counts, kills: met }, null, 2));
		for (const fault of faults) console.log(`FAULT: ${fault}`);
		process.exitCode = faults.length === 0 ? 0 : 1;
	} finally {
		await ground.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}

// Told to end, it leaves nobody running: what was started ends with the program, by its `exit`.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
await main();
