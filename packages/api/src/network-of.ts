import { isIPv6 } from 'node:net';

/** An IPv4 address, or of an IPv6 one the first 64 bits: one machine may have all the rest to itself. */
export function networkOf(address: string): string {
	const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
	if (!isIPv6(plain)) return plain;
	const [head = '', tail] = plain.split('::');
	const groups = head.split(':').filter((group) => group !== '');
	const last = tail?.split(':').filter((group) => group !== '') ?? [];
	const all = [...groups, ...Array<string>(Math.max(0, 8 - groups.length - last.length)).fill('0'), ...last];
	return `${all
		.slice(0, 4)
		.map((group) => Number.parseInt(group, 16).toString(16))
		.join(':')}::/64`;
}
