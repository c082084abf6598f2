import { describe, expect, it } from 'vitest';
import { HEADING, identityOf, OPENING, TITLE } from '../testing/identity-of.js';

const headed = (...head: string[]) => identityOf([...head, ...TITLE, OPENING, HEADING]);
const signed = (...tail: string[]) =>
	identityOf([...TITLE, OPENING, HEADING, 'Xã đã quán triệt.', 'Nơi nhận:', '- UBND thành phố;', '- Lưu: VT, VP.', ...tail]);
const named = (...lines: string[]) => identityOf(lines).commune;

describe('commune', () => {
	it.each<[string, string[], string]>([
		['letterhead in capitals', ['ỦY BAN NHÂN DÂN', 'XÃ KIẾN THỤY', ...TITLE, OPENING], '11680'],
		['the other tone placement', ['UBND XÃ KIẾN THUỴ', ...TITLE, OPENING], '11680'],
		[
			'one cell of a head',
			['| ỦY BAN NHÂN DÂN PHƯỜNG THỦY NGUYÊN Số: 12/BC-UBND | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM |', ...TITLE, OPENING],
			'11560',
		],
		['a name that holds another', ['UBND XÃ BẮC THANH MIỆN', ...TITLE, OPENING], '11254'],
		['a name that another holds', ['UBND XÃ THANH MIỆN', ...TITLE, OPENING], '11239'],
		['Trần Hưng Đạo and not Hưng Đạo', ['UBND PHƯỜNG TRẦN HƯNG ĐẠO', ...TITLE, OPENING], '10570'],
		['Cẩm Giang', ['UBND XÃ CẨM GIANG', 'Cẩm Giang, ngày 14 tháng 10 năm 2025', ...TITLE, OPENING], '10888'],
		['Cẩm Giàng', ['UBND XÃ CẨM GIÀNG', 'Cẩm Giàng, ngày 14 tháng 10 năm 2025', ...TITLE, OPENING], '10903'],
		[
			'the special zone of a former district',
			['ỦY BAN NHÂN DÂN', 'ĐẶC KHU BẠCH LONG VĨ', ...TITLE, OPENING, 'Trước đây là huyện Bạch Long Vĩ.'],
			'11948',
		],
		['the place of the date alone', ['Vĩnh Am, ngày      tháng 10 năm 2025', ...TITLE, OPENING], '11887'],
		['the title alone', ['BÁO CÁO', '**Về thực hiện Kết luận số 195-KL/TW tại xã Hà Đông**', OPENING], '10882'],
		['the opening alone', [...TITLE, 'Thực hiện Công văn số 2581/UBND-NVKTGS, UBND phường Hải Dương báo cáo như sau:'], '10525'],
		[
			'the closing alone',
			[...TITLE, OPENING, HEADING, 'Xã đã quán triệt.', 'Trên đây là báo cáo của xã Yết Kiêu, trân trọng gửi UBND thành phố./.'],
			'11020',
		],
		[
			'the signature alone',
			[...TITLE, OPENING, HEADING, 'Nơi nhận:', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN XÃ LAI KHÊ', 'CHỦ TỊCH', 'Lê Văn Tám'],
			'10756',
		],
		['abbreviated kind', ['UBND P. HẢI AN', ...TITLE, OPENING], '11413'],
		[
			'others in passing',
			[
				'UBND XÃ TUỆ TĨNH',
				...TITLE,
				OPENING,
				'Phối hợp với UBND xã Mao Điền, UBND xã Cẩm Giang, UBND xã Mao Điền; trên địa bàn xã Mao Điền.',
				'UBND xã Mao Điền.',
			],
			'10909',
		],
		[
			'left over of another in the closing',
			[
				'UBND XÃ TUỆ TĨNH',
				'Tuệ Tĩnh, ngày 17 tháng 10 năm 2025',
				...TITLE,
				'UBND xã Tuệ Tĩnh báo cáo:',
				'Trên đây là kết quả của xã Mao Điền. UBND xã Mao Điền xin báo cáo./.',
			],
			'10909',
		],
	])('%s', (_, lines, code) => {
		expect(named(...lines)?.code).toBe(code);
	});

	it.each<[string, string[]]>([
		['a former district', [...TITLE, 'Trụ sở của huyện Kiến Thụy cũ; tỉnh Hải Dương; thành phố Chí Linh.']],
		['a former commune', [...TITLE, 'Trụ sở xã Tân Hưng cũ, phường Hưng Đạo (cũ).']],
		['the wrong kind', [...TITLE, 'UBND xã Hải Dương báo cáo như sau:']],
		['a street and a person', [...TITLE, 'Số 5 đường Trần Phú; đồng chí Nguyễn Trãi.']],
		['without tone marks', ['UBND XA KIEN THUY', ...TITLE, OPENING]],
		['small letters', [...TITLE, 'xã hợp tiến hành khảo sát.']],
	])('none: %s', (_, lines) => {
		expect(named(...lines)).toBeNull();
	});

	it('is surer of a letterhead than of a word in passing', () => {
		const sure = named('UBND XÃ KIẾN THỤY', 'Kiến Thụy, ngày 14 tháng 10 năm 2025', ...TITLE, OPENING);
		const unsure = named(...TITLE, OPENING, HEADING, 'Nhân dân xã Kiến Thụy đồng tình.');
		expect(sure?.confidence).toBeGreaterThan(0.95);
		expect(unsure?.confidence).toBeLessThan(0.7);
		expect(sure?.evidence.map((place) => place.quote)).toEqual(['XÃ KIẾN THỤY', 'Kiến Thụy']);
	});
});

describe('number', () => {
	it.each([
		['Số: 165 /BC-UBND', '165/BC-UBND'],
		['Số:12/BC – UBND', '12/BC-UBND'],
		['Số 7/BC-UBND', '7/BC-UBND'],
		['Số: 1024/BC-UBND-VP', '1024/BC-UBND-VP'],
		['Số: 45-BC/UBND', '45-BC/UBND'],
		['Số: …165…/BC-UBND', '165/BC-UBND'],
		['Số: 09/BC-HĐND', '09/BC-HĐND'],
		['ố175/BC-UBND', '175/BC-UBND'],
		['Số: 88/UBND-VP', '88/UBND-VP'],
		['| UBND XÃ KIẾN THỤY Số: 187/BC-UBND | Độc lập - Tự do - Hạnh phúc |', '187/BC-UBND'],
	])('%s → %s', (line, value) => {
		expect(headed(line).number).toMatchObject({ value, how: 'stated' });
	});

	it.each(['Số:        /BC-UBND', 'Số: ..../BC-UBND', 'Số:      BC-UBND', 'Số:', 'Số: ……………'])('%s → blank', (line) => {
		expect(headed(line).number).toMatchObject({ value: null, how: 'blank' });
	});

	it('is not the number of a paper cited or of a stamp', () => {
		expect(headed('ĐẾN', 'Số: 4512', 'Ngày: 15/10/2025').number).toMatchObject({ value: null, how: 'not-stated' });
		expect(identityOf([...TITLE, OPENING, 'Tiếp theo Báo cáo số 12/BC-UBND ngày 01/9/2025.']).number.value).toBeNull();
	});

	it('is found behind the title where columns were read so', () => {
		expect(identityOf([...TITLE, 'Số: 77/BC-UBND', OPENING]).number.value).toBe('77/BC-UBND');
	});
});

describe('date', () => {
	it.each([
		['Kiến Thụy, ngày 14 tháng 10 năm 2025', '2025-10-14'],
		['Kiến Thụy, ngày 09 tháng 10 năm 2025', '2025-10-09'],
		['Kiến Thụy, ngày 14/10/2025', '2025-10-14'],
		['Kiến Thụy ngày 14 tháng 10 năm 2025', '2025-10-14'],
		['| Số: 12/BC-UBND | Độc lập - Tự do - Hạnh phúc Kiến Thụy, ngày 14 tháng 10 năm 2025 |', '2025-10-14'],
	])('%s → %s', (line, value) => {
		expect(headed(line).date).toMatchObject({ value, how: 'stated' });
	});

	it.each([
		'Kiến Thụy, ngày      tháng 10 năm 2025',
		'Kiến Thụy, ngày … tháng … năm 2025',
		'Kiến Thụy, ngày    /10/2025',
		'Kiến Thụy, ngày 14 tháng 10 năm 20…',
	])('%s → blank', (line) => {
		expect(headed(line).date).toMatchObject({ value: null, how: 'blank' });
	});

	it('keeps the place of a day that no calendar has', () => {
		const { date } = headed('Kiến Thụy, ngày 31 tháng 9 năm 2025');
		expect(date).toMatchObject({ value: null, how: 'stated' });
		expect(date.evidence[0]?.quote).toBe('ngày 31 tháng 9 năm 2025');
	});

	it('may stand at the signature', () => {
		expect(signed('Kiến Thụy, ngày 13 tháng 10 năm 2025', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Vũ Hữu Khoát').date.value).toBe('2025-10-13');
	});

	it('is no day of a stamp, of a digital signature or of a paper cited', () => {
		expect(headed('ĐẾN Số: 4512 Ngày: 15/10/2025').date.value).toBeNull();
		expect(signed('TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Thời gian ký: 14/10/2025 17:05:33', 'Vũ Hữu Khoát').date.value).toBeNull();
		expect(
			identityOf([...TITLE, OPENING, HEADING, 'Hội nghị tổ chức tại trụ sở, ngày 14 tháng 10 năm 2025 với 60 đại biểu.']).date.value,
		).toBeNull();
	});
});

describe('signer', () => {
	it.each<[string, string[], string | null, string | null]>([
		['head of the committee', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Vũ Hữu Khoát'], 'Vũ Hữu Khoát', 'Chủ tịch'],
		['his deputy', ['TM. UỶ BAN NHÂN DÂN', 'KT.CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Đoàn Văn Cát'], 'Đoàn Văn Cát', 'Phó Chủ tịch'],
		['stead and title on one line', ['TM. UBND XÃ', 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'Đoàn Văn Cát'], 'Đoàn Văn Cát', 'Phó Chủ tịch'],
		[
			'the standing deputy',
			['T/M UBND PHƯỜNG', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC', 'Lê Thị Hồng Nhung'],
			'Lê Thị Hồng Nhung',
			'Phó Chủ tịch Thường trực',
		],
		['an acting one', ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH', 'Trần Bình'], 'Trần Bình', 'Q. Chủ tịch'],
		['by order', ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Nguyễn Thị Hoa'], 'Nguyễn Thị Hoa', 'Chánh Văn phòng'],
		['the title with its body', ['TM. ỦY BAN NHÂN DÂN XÃ VĨNH AM', 'CHỦ TỊCH UBND XÃ', 'Lưu Bá Tòng'], 'Lưu Bá Tòng', 'Chủ tịch'],
		['in capitals', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'MẠC VĂN QUẢNG'], 'MẠC VĂN QUẢNG', 'Chủ tịch'],
		['with a degree', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'ThS. Lê Đức Quyến'], 'Lê Đức Quyến', 'Chủ tịch'],
		['no name', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], null, 'Chủ tịch'],
		['a remark', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '(Đã ký)', '(Ký tên, đóng dấu)'], null, 'Chủ tịch'],
		['a remark and the name', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '(Đã ký)', 'Vũ Hữu Khoát'], 'Vũ Hữu Khoát', 'Chủ tịch'],
		[
			'a digital signature',
			[
				'TM. ỦY BAN NHÂN DÂN',
				'CHỦ TỊCH',
				'Ký bởi: Ủy ban nhân dân xã Kiến Thụy',
				'Cơ quan: Thành phố Hải Phòng',
				'Thời gian ký: 09.10.2025 16:41:08 +07:00',
				'Hoàng Thế Vỹ',
			],
			'Hoàng Thế Vỹ',
			'Chủ tịch',
		],
		[
			'all in one cell',
			['| Nơi nhận: - Như trên; - Lưu: VT. | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Ngô Thị Bích Hợp |'],
			'Ngô Thị Bích Hợp',
			'Phó Chủ tịch',
		],
		[
			'a digital signature in one cell',
			[
				'| Nơi nhận: - Lưu: VT. | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Ký bởi: ỦY BAN NHÂN DÂN XÃ LAI KHÊ Cơ quan: Thành phố Hải Phòng Thời gian ký: 09.10.2025 16:41:08 +07:00 Hoàng Thế Vỹ |',
			],
			'Hoàng Thế Vỹ',
			'Chủ tịch',
		],
		[
			'an annex behind',
			['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Vũ Hữu Khoát', 'PHỤ LỤC', 'Danh sách các lớp', '| Trần Văn Ba | Trưởng phòng |'],
			'Vũ Hữu Khoát',
			'Chủ tịch',
		],
		['columns read across', ['TM. ỦY BAN NHÂN DÂN', '- Sở Nội vụ;', 'CHỦ TỊCH', '- Lưu: VT. Vũ Hữu Khoát'], 'Vũ Hữu Khoát', 'Chủ tịch'],
	])('%s', (_, lines, signer, title) => {
		const identity = signed(...lines);
		expect([identity.signer.value, identity.signerTitle.value]).toEqual([signer, title]);
	});
});
