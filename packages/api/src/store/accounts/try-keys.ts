import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { nameKey } from '../../accounts/account-name.js';

/** Of the name that was tried, known or not; as a hash, for people also type their password into the wrong field. */
export function accountTries(name: string): string {
	return `account:${createHash('sha256').update(nameKey(name)).digest('hex')}`;
}

/** Of an address; of IPv6 the first half, for whoever has one address has all with that half. */
export function addressTries(address: string): string {
	return `address:${isIPv6(address) ? networkOf(address) : address}`;
}

export function linkTries(link: string, what: 'upload' | 'dry-run'): string {
	return `link:${link}:${what}`;
}

const V4_IN_V6 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const GROUPS = 8;

function networkOf(address: string): string {
	const v4 = V4_IN_V6.exec(address)?.[1];
	if (v4 !== undefined) return v4;
	const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
	const groups = (part: string) => (part === '' ? [] : part.split(':'));
	const after = tail === undefined ? [] : groups(tail);
	const gap = tail === undefined ? 0 : GROUPS - groups(head).length - after.length;
	const all = [...groups(head), ...Array.from({ length: Math.max(0, gap) }, () => '0'), ...after];
	return all
		.slice(0, GROUPS / 2)
		.map((group) => Number.parseInt(group, 16).toString(16))
		.join(':');
}
