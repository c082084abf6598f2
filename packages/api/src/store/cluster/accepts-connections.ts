import { connect } from 'node:net';
import { STORE_LIMITS } from '../../limits/store-limits.js';

/** Whether something takes connections at the port of 127.0.0.1: a server that is being killed still has its file, and no longer its port. */
export function acceptsConnections(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect({ port, host: '127.0.0.1', timeout: STORE_LIMITS.connectMs });
		const answer = (accepted: boolean) => {
			socket.destroy();
			resolve(accepted);
		};
		socket.once('connect', () => answer(true));
		socket.once('error', () => answer(false));
		socket.once('timeout', () => answer(false));
	});
}
