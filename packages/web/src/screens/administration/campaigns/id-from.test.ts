import { expect, test } from 'vitest';
import { idFrom } from './id-from.ts';

test.each([
	['Kết luận số 195-KL/TW, đợt 2', 'ket-luan-so-195-kl-tw-dot-2'],
	['  Đợt 1/2026  ', 'dot-1-2026'],
	['…', ''],
	[`${'a'.repeat(59)} b`, 'a'.repeat(59)],
])('of %s', (name, id) => {
	expect(idFrom(name)).toBe(id);
});
