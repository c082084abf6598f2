import type { Point } from '../store/campaigns/campaign-points.js';
import { addSheet, type Cell } from './sheet.js';
import { writeBook } from './write-book.js';

export interface PointsBook {
	readonly points: readonly Point[];
	/** "xã Kiến Thụy" by code. */
	readonly names: ReadonlyMap<string, string>;
	/** Titles of bodies, by id. */
	readonly bodies: ReadonlyMap<string, string>;
	/** ISO instant. */
	readonly madeAt: string;
}

const KINDS = { proposal: 'Kiến nghị', difficulty: 'Khó khăn' } as const;

/** All proposals and difficulties as an .xlsx, a line each. */
export function pointsWorkbook({ points, names, bodies, madeAt }: PointsBook): Promise<Buffer> {
	const columns = [
		...[
			{ head: 'Mã đơn vị', width: 12 },
			{ head: 'Đơn vị', width: 28 },
			{ head: 'Loại', width: 12 },
			{ head: 'Số', width: 6 },
		],
		...[
			{ head: 'Nội dung', width: 100 },
			{ head: 'Cơ quan', width: 28 },
			{ head: 'Nơi được kiến nghị (nguyên văn)', width: 40 },
		],
		...[
			{ head: 'Trang', width: 8 },
			{ head: 'Mã báo cáo', width: 38 },
		],
	];
	const rows = points.map(({ commune, kind, place, text, addressee, addresseeBody, evidence, report }): readonly Cell[] => [
		...[commune, names.get(commune) ?? commune, KINDS[kind], place, text],
		...[addresseeBody === null ? null : (bodies.get(addresseeBody) ?? addresseeBody), addressee, evidence?.page ?? null, report],
	]);
	return writeBook(madeAt, (book) => addSheet(book, 'Kiến nghị, khó khăn', columns, rows));
}
