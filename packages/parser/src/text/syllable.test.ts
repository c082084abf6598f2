import { describe, expect, it } from 'vitest';
import { isSyllable } from './syllable.js';

const SYLLABLES =
	'nghiêng quốc quyền quý quỳnh quyết giêng gì giết gìn gia giữ huyện khuya thuở hòa hoà thủy thuỷ yêu yên ý kỹ kĩ đường người xoong chuếnh oẳn ' +
	'Đảng ỦY BAN NHÂN DÂN ngoằn ngoèo khuỷu tuýp rượu ưu thuế loắt a ở và được biệt phái quản qui quít quơ';
const OTHERS =
	'viet lap hộỉ cộng̀ kế́ kắ cỉ ngê nghà ghà qê quôn giy bạcn hàt mápe phươ nứơcc ươq hoà̀ óà xaõ haì hỏan máy̠ ńghi w fax email UBND HĐND NVKTGS đ b ng hiÖn Kiõn ®¬n xyz ' +
	'nghiêngg ngoăch';

describe('isSyllable', () => {
	it.each(SYLLABLES.split(' '))('takes %s', (word) => expect(isSyllable(word)).toBe(true));
	it.each(OTHERS.split(' '))('refuses %s', (word) => expect(isSyllable(word)).toBe(false));

	it('knows the tone by its rime: a stop is spoken rising or heavy alone', () => {
		expect(['cát', 'cạt', 'cat', 'càt', 'cảt', 'cãt'].filter(isSyllable)).toEqual(['cát', 'cạt']);
	});
});
