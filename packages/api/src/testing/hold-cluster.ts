import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface Holder {
	readonly url: string;
	readonly attached: boolean;
	readonly ms: number;
	/** Set where the start failed. */
	readonly code?: string;
	stop(): Promise<void>;
	end(): Promise<void>;
	kill(): Promise<void>;
}

/** Starts the cluster of a folder from a process of its own (the built program). */
export async function holdCluster(folder: string, options: SpawnOptions = {}): Promise<Holder> {
	const child = spawn(process.execPath, [PROGRAM, folder], { ...options, stdio: ['pipe', 'pipe', 'inherit'] });
	const line = await firstLine(child);
	return {
		...(JSON.parse(line) as Pick<Holder, 'url' | 'attached' | 'ms'>),
		stop: () => ended(child, () => child.stdin?.end()),
		end: () => ended(child, () => child.kill('SIGTERM')),
		kill: () => ended(child, () => child.kill('SIGKILL')),
	};
}

const PROGRAM = fileURLToPath(new URL('../../dist/testing/cluster-holder.js', import.meta.url));

function firstLine(child: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		createInterface({ input: child.stdout as NodeJS.ReadableStream }).once('line', resolve);
		child.once('close', (code) => reject(new Error(`${PROGRAM} ended with ${code} and said nothing: is it built?`)));
	});
}

async function ended(child: ChildProcess, act: () => void): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const exit = once(child, 'exit');
	act();
	await exit;
}
