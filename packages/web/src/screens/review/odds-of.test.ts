import { describe, expect, it } from 'vitest';
import type { Result } from '../../api/report.ts';
import { oddsOf, withOdds } from './odds-of.ts';

const place = (page: number, quote: string) => ({ page, block: 3, quote, boxes: [[10, 20, 30, 32]], role: null });
const PAGES = [
	{ page: 1, source: 'text-layer', grade: 'trusted', reason: null },
	{ page: 2, source: 'ocr', grade: 'trusted', reason: null },
] as unknown as Result['pages'];

describe('text layer and picture at odds', () => {
	it('a value off the text layer: the other reading is what is seen', () => {
		const stated = { evidence: [place(1, 'có mặt 34 người')], otherReadings: ['84'], otherPlaces: [place(1, '34')] };
		expect(oddsOf(stated, PAGES)).toEqual([{ layer: '34', picture: '84', taken: 'layer', place: place(1, '34') }]);
	});

	it('a value read off the picture: the other reading is the text layer’s', () => {
		const stated = { evidence: [place(2, 'có mặt 34 người')], otherReadings: ['84'], otherPlaces: [place(2, '34')] };
		expect(oddsOf(stated, PAGES)).toEqual([{ layer: '84', picture: '34', taken: 'picture', place: place(2, '34') }]);
	});

	it('stored without places: the value’s own; and none without another reading', () => {
		const evidence = [place(1, 'có mặt 34 người')];
		expect(oddsOf({ evidence, otherReadings: ['84'] }, PAGES)[0]?.place).toEqual(evidence[0]);
		expect(oddsOf({ evidence }, PAGES)).toEqual([]);
	});

	it('both are written beside the place', () => {
		const evidence = [place(1, 'có mặt 34 người')];
		const odds = oddsOf({ evidence, otherReadings: ['84'], otherPlaces: [place(1, '34')] }, PAGES);
		const marked = withOdds(evidence, odds, ({ layer, picture }) => [layer, picture]);
		expect(marked).toEqual([...evidence, { ...place(1, '34'), captions: ['34', '84'] }]);
	});
});
