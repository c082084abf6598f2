/**
 * Source: Resolution 202/2025/QH15 (merger of provinces), Resolution 1669/NQ-UBTVQH15 of 16 June 2025 and Law 72/2025/QH15 (end of the district tier).
 *
 * Districts, towns and cities of the former Hải Phòng and Hải Dương as they stood on 30 June 2025; many of their names live on as communes'.
 */
export const FORMER_DISTRICTS: readonly string[] = [
	...['Hồng Bàng', 'Ngô Quyền', 'Lê Chân', 'Hải An', 'Kiến An', 'Đồ Sơn', 'Dương Kinh', 'An Dương', 'Thủy Nguyên'],
	...['An Lão', 'Kiến Thụy', 'Tiên Lãng', 'Vĩnh Bảo', 'Cát Hải', 'Bạch Long Vĩ'],
	...[
		'Hải Dương',
		'Chí Linh',
		'Kinh Môn',
		'Nam Sách',
		'Kim Thành',
		'Thanh Hà',
		'Cẩm Giàng',
		'Bình Giang',
		'Gia Lộc',
		'Tứ Kỳ',
		'Ninh Giang',
		'Thanh Miện',
	],
];

/** Cities below a province or within the city that ended then: "thành phố Hải Dương". */
export const FORMER_CITIES: readonly string[] = ['Hải Dương', 'Chí Linh', 'Thủy Nguyên'];

/** The province merged into Hải Phòng. */
export const FORMER_PROVINCES: readonly string[] = ['Hải Dương'];

/** The provinces that stand since 1 July 2025: to name one is no slip. */
export const PROVINCES: readonly string[] = [
	...[
		'An Giang',
		'Bắc Ninh',
		'Cà Mau',
		'Cao Bằng',
		'Đắk Lắk',
		'Điện Biên',
		'Đồng Nai',
		'Đồng Tháp',
		'Gia Lai',
		'Hà Tĩnh',
		'Hưng Yên',
		'Khánh Hòa',
	],
	...[
		'Lai Châu',
		'Lạng Sơn',
		'Lào Cai',
		'Lâm Đồng',
		'Nghệ An',
		'Ninh Bình',
		'Phú Thọ',
		'Quảng Ngãi',
		'Quảng Ninh',
		'Quảng Trị',
		'Sơn La',
		'Tây Ninh',
	],
	...['Thái Nguyên', 'Thanh Hóa', 'Tuyên Quang', 'Vĩnh Long'],
];
