import { expect, test } from 'vitest';
import { accountTries, addressTries } from './try-keys.js';

test('tries from one network count together', () => {
	expect(addressTries('2001:db8:0:1::5')).toBe(addressTries('2001:db8:0:1:ffff::6'));
	expect(addressTries('192.168.1.20')).toBe('address:192.168.1.20');
});

test('a name that was tried is not kept as it was typed', () => {
	expect(accountTries('Lan')).toBe(accountTries('LAN'));
	expect(accountTries('my-password')).toMatch(/^account:[0-9a-f]{64}$/);
});
