import { isIPv6 } from 'node:net';

/** Where this machine reaches the service: one that listens everywhere is here too. */
export function localOrigin(host: string, port: number): string {
	if (host === '0.0.0.0' || host === '::') return `http://127.0.0.1:${port}`;
	return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}
