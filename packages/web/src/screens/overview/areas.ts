/**
 * Where the communes lie, roughly: an area a block of tiles, from west to east and from north to south. Statistical codes run through the
 * districts of before July 2025, by which the areas are cut. A code that stands in no area has its tile below the map.
 */
export interface Area {
	readonly name: string;
	/** Of the block's top left tile, from 0. */
	readonly column: number;
	readonly row: number;
	/** Tiles beside each other. */
	readonly width: number;
	readonly codes: readonly number[];
}

export const AREAS: readonly Area[] = [
	{ name: 'Chí Linh', column: 3, row: 0, width: 3, codes: [10546, 10549, 10552, 10570, 10573, 10603] },
	{ name: 'Kinh Môn', column: 6, row: 0, width: 4, codes: [10675, 10678, 10705, 10714, 10726, 10729, 10744] },
	{ name: 'Thủy Nguyên', column: 10, row: 0, width: 4, codes: [11503, 11488, 11506, 11473, 11533, 11557, 11560, 11542] },
	{ name: 'Nam Sách', column: 3, row: 2, width: 3, codes: [10615, 10606, 10633, 10642, 10645] },
	{ name: 'Kim Thành', column: 6, row: 2, width: 2, codes: [10756, 10750, 10792, 10804] },
	{ name: 'An Dương', column: 8, row: 2, width: 2, codes: [11602, 11593, 11581, 11617] },
	{ name: 'Nội thành', column: 10, row: 2, width: 3, codes: [11311, 11329, 11359, 11407, 11383, 11413, 11443, 11446, 11411] },
	{ name: 'Cát Hải', column: 15, row: 3, width: 1, codes: [11914] },
	{ name: 'Cẩm Giàng', column: 0, row: 3, width: 2, codes: [10888, 10903, 10909, 10930] },
	{ name: 'Hải Dương', column: 2, row: 4, width: 3, codes: [10543, 10507, 10660, 10891, 10525, 10837, 10532, 10537, 11002] },
	{ name: 'Thanh Hà', column: 5, row: 4, width: 3, codes: [10816, 10813, 10843, 10846, 10882] },
	{ name: 'An Lão', column: 8, row: 4, width: 2, codes: [11635, 11629, 11647, 11668, 11674] },
	{ name: 'Dương Kinh', column: 11, row: 5, width: 2, codes: [11689, 11692] },
	{ name: 'Bình Giang', column: 0, row: 5, width: 2, codes: [10945, 10972, 10966, 10993] },
	{ name: 'Gia Lộc', column: 2, row: 7, width: 2, codes: [10999, 11020, 11050, 11065] },
	{ name: 'Tứ Kỳ', column: 5, row: 6, width: 3, codes: [11074, 11086, 11113, 11131, 11140, 11146] },
	{ name: 'Tiên Lãng', column: 8, row: 7, width: 3, codes: [11755, 11761, 11779, 11791, 11806, 11809] },
	{ name: 'Kiến Thụy', column: 11, row: 6, width: 3, codes: [11680, 11725, 11749, 11713, 11728] },
	{ name: 'Đồ Sơn', column: 14, row: 6, width: 1, codes: [11455, 11737] },
	{ name: 'Thanh Miện', column: 0, row: 7, width: 2, codes: [11254, 11257, 11239, 11242, 11284] },
	{ name: 'Ninh Giang', column: 4, row: 8, width: 3, codes: [11203, 11164, 11167, 11218, 11224] },
	{ name: 'Vĩnh Bảo', column: 7, row: 9, width: 4, codes: [11824, 11836, 11842, 11848, 11875, 11887, 11911] },
	{ name: 'Bạch Long Vĩ', column: 15, row: 9, width: 1, codes: [11948] },
];

/** Columns of the whole map. */
export const MAP_COLUMNS = 16;
