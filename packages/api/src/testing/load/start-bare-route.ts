import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Built, as the service itself. */
const PROGRAM = fileURLToPath(new URL('../../../dist/testing/load/bare-route.js', import.meta.url));

export interface BareRoute {
	/** "http://127.0.0.1:40123". */
	readonly origin: string;
	stop(): Promise<void>;
}

/** Starts what uploads are measured against, in a process of its own, as the service has. */
export async function startBareRoute(): Promise<BareRoute> {
	const child = spawn(process.execPath, [PROGRAM], { stdio: ['pipe', 'pipe', 'inherit'] });
	const ended = once(child, 'exit');
	const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
	const stop = async () => {
		child.stdin.end();
		await ended;
	};
	return { origin: line.trim(), stop };
}
