import { networkInterfaces } from 'node:os';

/**
 * Where other machines reach a service that listens everywhere: this machine's own addresses, IPv4 alone, for they are what people type.
 * None where it listens on one address.
 */
export function officeOrigins(host: string, port: number, interfaces = networkInterfaces()): readonly string[] {
	if (host !== '0.0.0.0' && host !== '::') return [];
	const addresses = Object.values(interfaces).flatMap((all) => all ?? []);
	return addresses
		.filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith(LINK_LOCAL))
		.map(({ address }) => `http://${address}:${port}`);
}

/** Of a line that was given no address (RFC 3927). */
const LINK_LOCAL = '169.254.';
