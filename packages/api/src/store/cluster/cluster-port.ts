import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** The port kept in the file where it is still free, else a free one that is kept there from now on. */
export async function clusterPort(file: string): Promise<number> {
	const kept = keptPort(file);
	if (kept !== null && (await bind(kept)) === kept) return kept;
	const port = await bind(0);
	if (port === null) throw new Error('no free port on 127.0.0.1');
	writeFileSync(file, `${port}\n`, { mode: 0o600 });
	return port;
}

function keptPort(file: string): number | null {
	try {
		const port = Number.parseInt(readFileSync(file, 'utf8'), 10);
		return port > 0 && port < 65_536 ? port : null;
	} catch {
		return null;
	}
}

/** The port bound for a moment; null when it is taken. 0 asks the kernel for a free one. */
function bind(wanted: number): Promise<number | null> {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(null));
		server.listen(wanted, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
		});
	});
}
