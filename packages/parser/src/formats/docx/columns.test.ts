import { describe, expect, it } from 'vitest';
import { buildDocx, p, r } from '../../../test-support/build-docx.js';
import { DEFAULT_LIMITS } from '../../limits.js';
import { readDocx } from './read.js';

/** "→" is a tab. */
function texts(...lines: readonly string[]): readonly string[] {
	const body = lines
		.map((line) =>
			p(
				line
					.split('→')
					.map((part) => r(part))
					.join('<w:r><w:tab/></w:r>'),
			),
		)
		.join('');
	return readDocx(buildDocx({ body }), DEFAULT_LIMITS).blocks.map((block) => (block.kind === 'paragraph' ? block.text : 'table'));
}

const HEAD = [
	'UBND THÀNH PHỐ HẢI PHÒNG→CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
	'UBND XÃ HÀ ĐÔNG→Độc lập - Tự do - Hạnh phúc',
	'Số: 151/BC-UBND→Hà Đông, ngày 15 tháng 10 năm 2025',
];
const LEFT = ['UBND THÀNH PHỐ HẢI PHÒNG', 'UBND XÃ HÀ ĐÔNG', 'Số: 151/BC-UBND'];
const RIGHT = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Hà Đông, ngày 15 tháng 10 năm 2025'];

const CASES: readonly { readonly what: string; readonly lines: readonly string[]; readonly read: readonly string[] }[] = [
	{ what: 'a letterhead typed with tabs', lines: [...HEAD, 'BÁO CÁO', 'Thân bài'], read: [...LEFT, ...RIGHT, 'BÁO CÁO', 'Thân bài'] },
	{
		what: 'a letterhead typed with spaces',
		lines: [...HEAD.map((line) => line.replace('→', '          ')), 'BÁO CÁO'],
		read: [...LEFT, ...RIGHT, 'BÁO CÁO'],
	},
	{
		what: 'blanks for the pen are no columns',
		lines: [HEAD[0] ?? '', 'Số:      /BC-UBND→Hà Đông, ngày     tháng     năm 2025', 'BÁO CÁO'],
		read: [LEFT[0] ?? '', 'Số:      /BC-UBND', RIGHT[0] ?? '', 'Hà Đông, ngày     tháng     năm 2025', 'BÁO CÁO'],
	},
	{
		what: 'a line of one side inside',
		lines: [HEAD[0] ?? '', 'XÃ HÀ ĐÔNG', HEAD[2] ?? '', 'BÁO CÁO'],
		read: [LEFT[0] ?? '', 'XÃ HÀ ĐÔNG', LEFT[2] ?? '', RIGHT[0] ?? '', RIGHT[2] ?? '', 'BÁO CÁO'],
	},
	{
		what: 'a signature block',
		lines: ['Trên đây là báo cáo./.', 'Nơi nhận:→TM. ỦY BAN NHÂN DÂN', '- UBND thành phố;→CHỦ TỊCH', '- Lưu: VT.', '→→Đỗ Xuân Trưởng'],
		read: ['Trên đây là báo cáo./.', 'Nơi nhận:', '- UBND thành phố;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Đỗ Xuân Trưởng'],
	},
	{
		what: 'the letterhead ends before the title, whatever tabs and items follow',
		lines: [...HEAD, 'BÁO CÁO', 'Kết quả', 'Gồm có:', '- Kinh tế:→08'],
		read: [...LEFT, ...RIGHT, 'BÁO CÁO', 'Kết quả', 'Gồm có:', '- Kinh tế:\t08'],
	},
	{
		what: 'a tab just before the signature block stays',
		lines: ['Tổng:→215', 'Nơi nhận:→KT. CHỦ TỊCH', '- Lưu: VT.→PHÓ CHỦ TỊCH'],
		read: ['Tổng:\t215', 'Nơi nhận:', '- Lưu: VT.', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
	},
	{ what: 'tabs in the body stay', lines: ['Phòng Kinh tế:→08', 'Phòng Văn hóa:→07'], read: ['Phòng Kinh tế:\t08', 'Phòng Văn hóa:\t07'] },
];

describe('columns without a table', () => {
	it.each(CASES)('$what', ({ lines, read }) => {
		expect(texts(...lines).map((text) => text.trim())).toEqual(read);
	});

	it('reads lines of one paragraph alike, with their bold', () => {
		const break_ = '<w:r><w:br/></w:r>';
		const body = p(
			`${r('UBND XÃ A\t', '<w:b/>')}${r('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}${break_}${r('Số: 1')}<w:r><w:tab/></w:r>${r('Độc lập - Tự do', '<w:b/>')}`,
		);
		const { blocks } = readDocx(buildDocx({ body }), DEFAULT_LIMITS);
		expect(blocks.map((block) => (block.kind === 'paragraph' ? [block.text, block.bold] : null))).toEqual([
			['UBND XÃ A', [{ start: 0, end: 9 }]],
			['Số: 1', []],
			['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', []],
			['Độc lập - Tự do', [{ start: 0, end: 15 }]],
		]);
	});
});
