/**
 * Source: Decree 30/2020/ND-CP, Annex I, II.7 (authority, title and full name of the signatory).
 *
 * Titles that stand over a signature, as they are written in ordinary case; longer ones first.
 */
export const SIGNING_TITLES: readonly string[] = [
	'Phó Chủ tịch Thường trực',
	'Phó Chủ tịch phụ trách',
	'Phó Bí thư Thường trực',
	'Phó Chánh Văn phòng',
	'Phó Trưởng phòng',
	'Quyền Chủ tịch',
	'Phó Chủ tịch',
	'Phó Giám đốc',
	'Phó Bí thư',
	'Chánh Văn phòng',
	'Trưởng phòng',
	'Q. Chủ tịch',
	'Giám đốc',
	'Chủ tịch',
	'Bí thư',
];
