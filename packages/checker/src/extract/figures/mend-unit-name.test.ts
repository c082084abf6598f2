import { expect, test } from 'vitest';
import { mendUnitName } from './mend-unit-name.js';

test.each([
	['Lãnhđạo UBND', 'Lãnh đạo UBND'],
	['TrungtâmPhụcvụhànhchínhcông', 'Trung tâm Phục vụ hành chính công'],
	['Thường trực.HĐND, các Ban HĐND', 'Thường trực HĐND, các Ban HĐND'],
	['TI.HĐND xã', 'TT. HĐND xã'],
	['VP.HĐND và UBND xã', 'VP. HĐND và UBND xã'],
	['P.Kinh tế', 'P. Kinh tế'],
	['TIPVHCC', 'TTPVHCC'],
	['Văn phòng HDND và UBND', 'Văn phòng HĐND và UBND'],
])('%s is %s', (read, meant) => expect(mendUnitName(read)).toBe(meant));

test.each(['Phòng KT, HT&ĐT', 'Ban CHQS xã', 'Phòng VH-XH', 'TT. HĐND', 'Phòng KTHT', 'VP HĐND&UBND', 'Tổ 1.2', 'TTHCC', 'TTYT'])(
	'%s stays',
	(name) => expect(mendUnitName(name)).toBe(name),
);
