import { expect, test } from 'vitest';
import { isExposed } from './is-exposed.ts';

const at = (address: string) => isExposed(new URL(address) as unknown as Location);

test.each([
	'http://rasoat.haiphong.gov.vn/',
	'http://192.168.1.20:3000/',
	'http://10.0.0.5',
	'http://127.0.0.1.example.vn/',
	'http://[fd00::1]/',
	'http://mylocalhost/',
])('%s is warned of', (address) => {
	expect(at(address)).toBe(true);
});

test.each([
	'https://rasoat.haiphong.gov.vn/',
	'https://192.168.1.20/',
	'http://localhost:3000/',
	'http://127.0.0.1:3000/',
	'http://127.8.9.10/',
	'http://[::1]:3000/',
	'http://rasoat.localhost/',
])('%s is not', (address) => {
	expect(at(address)).toBe(false);
});
