import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmdirSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { eventually } from '../../testing/eventually.js';
import { clusterFiles } from './cluster-files.js';
import { readPostmaster } from './postmaster.js';
import { startCluster } from './start-cluster.js';

/** A disk of its own, large enough for a cluster and little else; null where this user may not mount one. */
function mountDisk(): string | null {
	const folder = mkdtempSync(join(tmpdir(), 'rasoat-disk-'));
	if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=140m,mode=755', 'tmpfs', folder]).status === 0) return folder;
	rmdirSync(folder);
	return null;
}

const disk = process.platform === 'linux' && process.getuid?.() === 0 ? mountDisk() : null;
afterAll(() => {
	if (disk === null) return;
	spawnSync('umount', ['--lazy', disk]);
	rmdirSync(disk);
});

function fill(path: string): void {
	for (const size of [1_000_000, 4_096]) {
		try {
			for (;;) appendFileSync(path, Buffer.alloc(size));
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
		}
	}
}

it.skipIf(disk === null)(
	'a server whose disk is full says so when it is started, and starts once there is room',
	{ timeout: 300_000 },
	async () => {
		const folder = disk ?? '';
		const filler = join(folder, 'filler');
		const first = await startCluster(folder);
		const client = new pg.Client(first.url);
		client.on('error', () => {});
		await client.connect();
		await client.query('CREATE TABLE kept (n integer); INSERT INTO kept VALUES (1); CHECKPOINT');
		fill(filler);
		// Its log has to grow, and cannot: the server ends itself.
		const grow = async () => {
			for (;;) await client.query('UPDATE kept SET n = n + 1; SELECT pg_switch_wal()');
		};
		await expect(grow()).rejects.toThrow();
		await eventually(
			async () => readPostmaster(clusterFiles(folder).data),
			(postmaster) => postmaster === null,
			60_000,
		);
		await first.stop();

		const full = { code: 'disk-full', told: { vi: expect.stringMatching(/đã đầy.*64 MB/), en: expect.stringMatching(/is full.*64 MB/) } };
		await expect(startCluster(folder)).rejects.toMatchObject(full);
		truncateSync(filler, statSync(filler).size - 4_000_000);
		await expect(startCluster(folder)).rejects.toMatchObject(full);

		truncateSync(filler, statSync(filler).size - 60_000_000);
		const again = await startCluster(folder);
		const reader = new pg.Client(again.url);
		await reader.connect();
		expect((await reader.query<{ n: number }>('SELECT n FROM kept')).rows).toEqual([{ n: expect.any(Number) }]);
		await reader.end();
		await again.stop();
	},
);
