import { describe, expect, it } from 'vitest';
import { GRID, p, r, style, tbl } from '../../../test-support/build-docx.js';
import { outline, readBuilt } from '../../../test-support/read-built.js';

describe('readDocx: tables', () => {
	const cell = (text: string, properties = '') => `<w:tcPr>${properties}</w:tcPr>${p(r(text))}`;
	const table = (body: string, styles = '') => readBuilt({ body, styles }).blocks[0];

	it('places merged cells on the grid', () => {
		const rows = [
			[cell('TT', '<w:vMerge w:val="restart"/>'), cell('Biên chế', '<w:gridSpan w:val="2"/>')],
			[cell('', '<w:vMerge/>'), cell('Giao'), cell('Có')],
			[cell('1'), cell('41'), cell('35')],
		];
		const body = tbl(rows, GRID).replace('<w:tr>', '<w:tr><w:trPr><w:tblHeader/></w:trPr>');
		expect(table(body)).toMatchObject({
			kind: 'table',
			rows: [
				{
					head: true,
					cells: [
						{ text: 'TT', column: 0, columnSpan: 1, rowSpan: 2 },
						{ text: 'Biên chế', column: 1, columnSpan: 2, rowSpan: 1 },
					],
				},
				{
					head: false,
					cells: [
						{ text: 'Giao', column: 1 },
						{ text: 'Có', column: 2 },
					],
				},
				{ head: false, cells: [{ text: '1', column: 0, rowSpan: 1 }, { text: '41' }, { text: '35' }] },
			],
		});
	});

	it('keeps columns where cells are left out, or joined in the old way', () => {
		const rows = [
			[cell('a'), cell('b'), cell('c')],
			[cell('d', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('e')],
			[cell('f'), cell('g')],
		];
		const at = tbl(rows, GRID).lastIndexOf('<w:tr>') + 6;
		const body = `${tbl(rows, GRID).slice(0, at)}<w:trPr><w:gridBefore w:val="1"/></w:trPr>${tbl(rows, GRID).slice(at)}`;
		const found = table(body);
		const places =
			found?.kind === 'table'
				? found.rows.map((row) => row.cells.map(({ text, column, columnSpan }) => `${text}${column}+${columnSpan}`))
				: null;
		expect(places).toEqual([
			['a0+1', 'b1+1', 'c2+1'],
			['d0+2', 'e2+1'],
			['f1+1', 'g2+1'],
		]);
	});

	it('drops deleted rows and gives a nested table as lines', () => {
		const nested = `${p(r('Gồm:'))}${tbl(
			[
				[cell('Kinh tế'), cell('08')],
				[cell('Văn hóa'), cell('07')],
			],
			GRID,
		)}${p('')}`;
		const body = tbl(
			[
				[cell('a'), nested],
				[cell('x'), cell('y')],
				[cell('b'), cell('c')],
			],
			GRID,
		).replace(`<w:tr><w:tc>${cell('x')}`, `<w:tr><w:trPr><w:del/></w:trPr><w:tc>${cell('x')}`);
		expect(outline(body)).toEqual([
			[
				['a', 'Gồm:\nKinh tế 08\nVăn hóa 07'],
				['b', 'c'],
			],
		]);
	});

	it('reads a nested table with a head over numbers by itself, behind the one it stands in', () => {
		const nested = tbl(
			[
				[cell('Được giao'), cell('Có mặt')],
				[cell('40'), cell('34')],
			],
			GRID,
		);
		const body = tbl(
			[
				[cell('Biên chế'), `${p(r('Cụ thể:'))}${nested}${p('')}`],
				[cell('Lớp'), cell('03')],
			],
			GRID,
		);
		expect(outline(body)).toEqual([
			[
				['Biên chế', 'Cụ thể:'],
				['Lớp', '03'],
			],
			[
				['Được giao', 'Có mặt'],
				['40', '34'],
			],
		]);
	});

	it('reads rows typed with tabs as a table, and no other tabs', () => {
		const line = (text: string) =>
			p(
				text
					.split('|')
					.map((part) => r(part))
					.join('<w:r><w:tab/></w:r>'),
			);
		const rows = ['Đơn vị|Giao|Có mặt', 'Phòng Kinh tế|12|11', 'Tổng cộng|12|11'];
		expect(outline(rows.map(line).join(''))).toEqual([
			[
				['Đơn vị', 'Giao', 'Có mặt'],
				['Phòng Kinh tế', '12', '11'],
				['Tổng cộng', '12', '11'],
			],
		]);
		const prose = ['Họ và tên|Chức vụ|Ký tên', 'Nguyễn Văn An|Chủ tịch|đã ký', 'Trần Thị Bình|Phó Chủ tịch|đã ký'];
		expect(outline(prose.map(line).join(''))).toEqual(prose.map((text) => text.replaceAll('|', '\t')));
	});

	it('takes borders from the style and from cells', () => {
		const rows = [
			[cell('Tên'), cell('Số')],
			[cell('Phòng Kinh tế'), cell('tám')],
		];
		const styles = style('Grid', `<w:tblPr>${GRID}</w:tblPr>`, 'table') + style('Mine', '<w:basedOn w:val="Grid"/>', 'table');
		expect(table(tbl(rows, '<w:tblStyle w:val="Mine"/>'), styles)).toMatchObject({ kind: 'table' });
		expect(table(tbl([[cell('a', '<w:tcBorders><w:top w:val="single"/></w:tcBorders>'), cell('b')]]))).toMatchObject({ kind: 'table' });
		expect(table(tbl([[cell('a', '<w:tcBorders><w:top w:val="single" w:color="FFFFFF"/></w:tcBorders>'), cell('b')]]))).toMatchObject({
			kind: 'paragraph',
		});
	});

	it('reads a letterhead and a signature block column by column, whatever their borders', () => {
		const head = [
			[p(r('ỦY BAN NHÂN DÂN')) + p(r('XÃ HÀ ĐÔNG')), p(r('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'))],
			[p(r('Số: 151/BC-UBND')), p(r('Hà Đông, ngày 15'))],
		];
		const inOrder = ['ỦY BAN NHÂN DÂN', 'XÃ HÀ ĐÔNG', 'Số: 151/BC-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Hà Đông, ngày 15'];
		expect(outline(tbl(head))).toEqual(inOrder);
		expect(outline(tbl(head, GRID))).toEqual(inOrder);
		const lines = ['Nơi nhận:', '- UBND;', '- Lưu: VT.', ''].map((left, index) => [
			p(r(left)),
			p(r(['TM. UBND', 'CHỦ TỊCH', '', 'Đỗ Xuân Trưởng'][index] ?? '')),
		]);
		expect(outline(tbl(lines))).toEqual(['Nơi nhận:', '- UBND;', '- Lưu: VT.', 'TM. UBND', 'CHỦ TỊCH', 'Đỗ Xuân Trưởng']);
	});

	it('keeps figures beside each other a table, lines or no lines, and unpacks a frame', () => {
		expect(
			outline(
				tbl([
					[cell('Tên'), cell('Giao')],
					[cell('Kinh tế'), cell('08')],
					[cell('Văn hóa'), cell('07')],
				]),
			),
		).toEqual([
			[
				['Tên', 'Giao'],
				['Kinh tế', '08'],
				['Văn hóa', '07'],
			],
		]);
		expect(outline(tbl([[p(r('một')) + p(r('hai'))]], GRID))).toEqual(['một', 'hai']);
	});
});
