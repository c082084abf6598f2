import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface TcpProxy {
	readonly port: number;
	/** From now on nothing passes either way, and nobody is told: a machine that is gone. */
	fallSilent(): void;
	/** New connections pass again; the silent ones stay so. */
	speak(): void;
	stop(): void;
}

/** Stands between a client and a server on this machine. */
export async function startTcpProxy(target: number): Promise<TcpProxy> {
	const sockets = new Set<Socket>();
	let silent = false;
	const server = createServer((near) => {
		const far = connect(target, '127.0.0.1');
		for (const socket of [near, far]) {
			sockets.add(socket);
			socket.on('error', () => {}).once('close', () => sockets.delete(socket));
		}
		let dead = silent;
		const pass = (from: Socket, to: Socket) =>
			from
				.on('data', (bytes) => {
					dead ||= silent;
					if (!dead) to.write(bytes);
				})
				.once('end', () => dead || to.end());
		pass(near, far);
		pass(far, near);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		port: (server.address() as AddressInfo).port,
		fallSilent: () => {
			silent = true;
		},
		speak: () => {
			silent = false;
		},
		stop: () => {
			for (const socket of sockets) socket.destroy();
			server.close();
		},
	};
}
