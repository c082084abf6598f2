import { expect, test } from 'vitest';
import { accountTries, addressTries } from './try-keys.js';

test.each([
	['192.168.1.20', '192.168.1.20'],
	['::ffff:192.168.1.20', '192.168.1.20'],
	['2001:db8:0:1::5', '2001:db8:0:1'],
	['2001:0db8:0000:0001:ffff:ffff:ffff:ffff', '2001:db8:0:1'],
	['2001:db8::5', '2001:db8:0:0'],
	['::1', '0:0:0:0'],
	['::', '0:0:0:0'],
	['fe80::1%eth0', 'fe80:0:0:0'],
	['unknown', 'unknown'],
])('counts %s under %s', (address, key) => {
	expect(addressTries(address)).toBe(`address:${key}`);
});

test('a name that was tried is not kept as it was typed', () => {
	expect(accountTries('Lan')).toBe(accountTries('LAN'));
	expect(accountTries('my-password')).toMatch(/^account:[0-9a-f]{64}$/);
});
