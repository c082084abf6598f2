import { type Cluster, startCluster } from '../store/cluster/start-cluster.js';
import { StoreFailure } from '../store/store-failure.js';

/**
 * Run by tests as a process of its own: starts the cluster of the folder it is given, prints a line, and stops when its input closes. Told
 * to end it does so at once, as the command line does.
 */
async function hold(folder: string): Promise<void> {
	const started = performance.now();
	const cluster = await startCluster(folder);
	tell({ url: cluster.url, attached: cluster.attached, ms: Math.round(performance.now() - started) });
	await stopAtEnd(cluster);
}

function stopAtEnd(cluster: Cluster): Promise<void> {
	return new Promise((resolve, reject) => {
		process.stdin.resume().once('end', () => cluster.stop().then(resolve, reject));
	});
}

function tell(line: object): void {
	process.stdout.write(`${JSON.stringify(line)}\n`);
}

process.once('SIGTERM', () => process.exit(0));
hold(process.argv[2] ?? '').catch((error: unknown) => {
	if (!(error instanceof StoreFailure)) throw error;
	tell({ code: error.code, told: error.told });
	process.exitCode = 2;
});
