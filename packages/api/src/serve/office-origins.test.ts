import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { officeOrigins } from './office-origins.js';

const at = (address: string, family: 'IPv4' | 'IPv6' = 'IPv4', internal = false) =>
	({ address, family, internal, netmask: '', mac: '', cidr: null, scopeid: 0 }) as NetworkInterfaceInfo;

const INTERFACES = {
	lo: [at('127.0.0.1', 'IPv4', true), at('::1', 'IPv6', true)],
	eth0: [at('10.20.0.5'), at('fe80::1', 'IPv6')],
	eth1: [at('192.168.1.7'), at('169.254.3.3')],
};

test.each(['0.0.0.0', '::'])('a service that listens on %s tells what other machines type', (host) => {
	expect(officeOrigins(host, 8080, INTERFACES)).toEqual(['http://10.20.0.5:8080', 'http://192.168.1.7:8080']);
	expect(officeOrigins(host, 8080, { lo: INTERFACES.lo, gone: undefined })).toEqual([]);
});

test.each(['127.0.0.1', '10.20.0.5', 'localhost'])('one that listens on %s alone tells no other', (host) => {
	expect(officeOrigins(host, 8080, INTERFACES)).toEqual([]);
});
