import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Binaries, embeddedBinaries } from '../store/cluster/embedded-binaries.js';
import { startCluster } from '../store/cluster/start-cluster.js';

export interface TestServer {
	/** Makes an empty database; gives its url. */
	emptyDatabase(options?: string): Promise<string>;
	/** One statement, as the superuser. */
	ask<Row extends object>(url: string, statement: string): Promise<readonly Row[]>;
	stop(): Promise<void>;
}

/** A PostgreSQL of these programs in a folder of its own, for one test file. */
export async function startTestServer(binaries: Binaries): Promise<TestServer> {
	const folder = mkdtempSync(join(tmpdir(), 'rasoat-store-'));
	const cluster = await startCluster(folder, binaries);
	// No test pulls the plug of the machine.
	await ask(cluster.url, 'ALTER SYSTEM SET fsync = off');
	await ask(cluster.url, 'SELECT pg_reload_conf()');
	return {
		emptyDatabase: async (options = '') => {
			const name = `t_${randomUUID().replaceAll('-', '')}`;
			await ask(cluster.url, `CREATE DATABASE ${name} ${options}`);
			return cluster.url.replace(/\/postgres$/, `/${name}`);
		},
		ask,
		stop: async () => {
			await cluster.stop();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

export function startEmbeddedServer(): Promise<TestServer> {
	return startTestServer(embeddedBinaries());
}

/** One statement on a connection of its own. */
export async function ask<Row extends object>(url: string, statement: string): Promise<readonly Row[]> {
	const client = new pg.Client(url);
	await client.connect();
	try {
		return (await client.query<Row>(statement)).rows;
	} finally {
		await client.end();
	}
}
