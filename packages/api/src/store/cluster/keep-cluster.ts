import { setTimeout as wait } from 'node:timers/promises';
import { STORE_LIMITS } from '../../limits/store-limits.js';
import type { Tell } from '../../log/tell.js';
import { clusterFiles } from './cluster-files.js';
import { readPostmaster } from './postmaster.js';
import { type Cluster, startCluster } from './start-cluster.js';

export interface KeepOptions {
	/** Of the cluster that is kept: who is connected knows no other. */
	readonly url: string;
	readonly tell: Tell;
	/** It had to take another port: whoever is connected has to begin anew. */
	readonly onMoved: () => void;
}

export interface Keeper {
	/** Watches no more; what it started serves on while others use it. */
	stop(): Promise<void>;
}

/** Looks from time to time whether the server of a data folder lives, and starts it again where it was killed. */
export function keepCluster(dataFolder: string, { url, tell, onMoved }: KeepOptions): Keeper {
	const { data } = clusterFiles(dataFolder);
	const stopping = new AbortController();
	const started: Cluster[] = [];
	const revive = async () => {
		tell('the database server is gone; it is started again', new Error('no postmaster'));
		const cluster = await startCluster(dataFolder);
		started.push(cluster);
		if (cluster.url === url) tell('the database server is back');
		else onMoved();
	};
	const run = async () => {
		for (;;) {
			await wait(STORE_LIMITS.keepMs, undefined, { signal: stopping.signal }).catch(() => {});
			if (stopping.signal.aborted) return;
			if (readPostmaster(data) === null) await revive().catch((error: unknown) => tell('the database server does not start', error));
		}
	};
	const running = run();
	return {
		stop: async () => {
			stopping.abort();
			await running;
			for (const cluster of started) await cluster.stop();
		},
	};
}
