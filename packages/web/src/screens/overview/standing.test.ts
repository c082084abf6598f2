import { expect, test } from 'vitest';
import type { Commune } from '../../api/communes.ts';
import type { ReportRow } from '../../api/report-rows.ts';
import { AREAS } from './areas.ts';
import { COMPARE } from './orders.ts';
import { countsOf, standingsOf } from './standing.ts';

const commune = (code: string, name: string): Commune => ({ code, name, kind: 'xã', fullName: `xã ${name}` });
const COMMUNES = [
	commune('1', 'Đại Sơn'),
	commune('2', 'Dương An'),
	commune('3', 'Ái Quốc'),
	commune('4', 'Việt Khê'),
	commune('5', 'Êa Súp'),
];

function row(commune: string | null, verdict: ReportRow['verdict'], error = 0, more: Partial<ReportRow> = {}): ReportRow {
	const findings = { error, warning: 0, info: 0, doubtful: 0 };
	return {
		id: `${commune}-${error}`,
		commune,
		verdict,
		findings,
		receivedAt: '2025-10-14T00:00:00.000Z',
		late: false,
		review: { state: 'open' },
		...more,
	} as ReportRow;
}

const standings = (rows: readonly ReportRow[], expectedCommunes = ['1', '2', '3', '4']) =>
	standingsOf({ expectedCommunes }, COMMUNES, rows);

test('a commune stands by its newest report; who is not expected is shown only where it sent something', () => {
	const all = standings([row('1', 'pass'), row('1', 'flagged', 3), row('2', null), row('5', 'flagged', 1), row(null, 'flagged', 9)]);
	expect(all.map(({ commune: { code }, state, versions, expected }) => [code, state, versions, expected])).toEqual([
		['1', 'pass', 2, true],
		['2', 'open', 1, true],
		['3', 'missing', 0, true],
		['4', 'missing', 0, true],
		['5', 'flagged', 1, false],
	]);
	expect(countsOf(all)).toMatchObject({ pass: 1, open: 1, missing: 2, flagged: 0, unreadable: 0 });
});

test('what people decided goes before what the check said; what was set aside counts for nothing', () => {
	const decided = (state: string) => ({ review: { state } }) as unknown as Partial<ReportRow>;
	const all = standings([
		row('1', 'flagged', 3, decided('accepted')),
		row('2', 'pass', 0, decided('set-aside')),
		row('2', 'flagged', 2),
		row('3', 'flagged', 1, decided('returned')),
		row('4', 'pass', 0, decided('set-aside')),
	]);
	expect(all.map(({ state }) => state)).toEqual(['accepted', 'flagged', 'returned', 'missing']);
	expect(countsOf(all)).toMatchObject({ accepted: 1, flagged: 1, returned: 1, missing: 1 });
});

test('worst first; names in Vietnamese order, Đ after D', () => {
	const all = standings([row('1', 'flagged', 1), row('2', 'flagged', 4), row('4', 'unreadable')]);
	const names = (order: keyof typeof COMPARE) => all.toSorted(COMPARE[order]).map(({ commune: { name } }) => name);
	expect(names('worst')).toEqual(['Việt Khê', 'Dương An', 'Đại Sơn', 'Ái Quốc']);
	expect(names('name')).toEqual(['Ái Quốc', 'Dương An', 'Đại Sơn', 'Việt Khê']);
});

test('the map has a tile of its own for each of the 114 communes', () => {
	const codes = AREAS.flatMap((area) => area.codes);
	expect(new Set(codes).size).toBe(114);
	const places = AREAS.flatMap(({ codes, column, row, width }) =>
		codes.map((_, at) => `${column + (at % width)}/${row + Math.floor(at / width)}`),
	);
	expect(new Set(places).size).toBe(114);
});
