import { expect, test } from 'vitest';
import { networkOf } from './network-of.js';

test.each([
	['10.1.2.3', '10.1.2.3'],
	['::ffff:10.1.2.3', '10.1.2.3'],
	['2001:db8:1:2:aaaa::1', '2001:db8:1:2::/64'],
	['2001:db8:1:2::', '2001:db8:1:2::/64'],
	['2001:db8::1', '2001:db8:0:0::/64'],
	['2001:0db8:0000:0000:1:2:3:4', '2001:db8:0:0::/64'],
	['fe80::1%eth0', 'fe80:0:0:0::/64'],
	['::1', '0:0:0:0::/64'],
	['', ''],
])('calls of %s count for %s', (address, network) => {
	expect(networkOf(address)).toBe(network);
});
