import { expect, test } from 'vitest';
import { holdsWords, plain } from './plain.ts';

test('a name as it is typed in a hurry', () => {
	expect(plain('xã  Nguyễn Lương Bằng ')).toBe('xa nguyen luong bang');
	expect(plain('ĐẶC KHU Bạch Long Vĩ')).toBe('dac khu bach long vi');
});

test.each([
	['xã Nguyễn Lương Bằng', 'nguyen luong bang', true],
	['xã Nguyễn Lương Bằng', 'bang nguyen', true],
	['xã Nguyễn Lương Bằng', 'NGUYỄN', true],
	['xã Cẩm Giang', 'cam giang', true],
	['xã Cẩm Giang', 'cẩm giàng', false],
	['xã Cẩm Giàng', 'cẩm giàng', true],
	['phường Đông Hải', 'dong hai', true],
	['phường Đông Hải', 'đong', false],
	['phường Hải An', 'hai duong', false],
])('%s is found by %s: %s', (text, typed, found) => {
	expect(holdsWords(text, typed)).toBe(found);
});
