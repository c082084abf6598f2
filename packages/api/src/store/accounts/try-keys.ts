import { createHash } from 'node:crypto';
import { nameKey } from '../../accounts/account-name.js';
import { networkOf } from '../../network-of.js';

/** Of the name that was tried, known or not; as a hash, for people also type their password into the wrong field. */
export function accountTries(name: string): string {
	return `account:${createHash('sha256').update(nameKey(name)).digest('hex')}`;
}

/** Of an address; of IPv6 its network, for whoever has one address of it has all. */
export function addressTries(address: string): string {
	return `address:${networkOf(address)}`;
}

export function linkTries(link: string, what: 'upload' | 'dry-run'): string {
	return `link:${link}:${what}`;
}
