import { describe, expect, it } from 'vitest';
import { check, type Submission } from '../check.js';
import { exampleDocument } from '../examples/example-document.js';
import { documentOf } from '../testing/document-of.js';
import { loadKl195 } from '../testing/load-kl195.js';
import { reportLines } from '../testing/report-lines.js';
import { checkCorrected } from './check-corrected.js';
import type { Anchor, Correction, Standing, Units } from './correction.js';

const profile = loadKl195();
const submission: Submission = {
	file: { name: 'a.pdf', path: 'a.pdf', sha256: 'ab', bytes: 10, mediaType: 'application/pdf', pages: 1, textSource: 'text-layer' },
	engine: { rasoat: '0.1.0', ocr: null },
	receivedAt: null,
	deadline: null,
};
const HEADING = 'III. THỰC TRẠNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC';
const staffing = (words: string) => reportLines({ staffing: [HEADING, words] });
const SHORT = staffing('Xã được giao 40 biên chế, hiện có mặt 34 người, còn thiếu 05 biên chế.');

type Given<C = Correction> = C extends Correction ? Omit<C, 'id' | 'place' | 'anchor'> & Partial<Pick<C, 'place' | 'anchor'>> : never;

function corrected(lines: readonly string[], ...given: readonly Given[]) {
	const corrections = given.map((each, index) => ({ place: null, anchor: null, ...each, id: `c${index}` }) as Correction);
	const { result, standings } = checkCorrected(exampleDocument(lines), profile, submission, corrections);
	return { result, standings, standing: standings[0] as Standing, rules: result.findings.map(({ ruleId }) => ruleId) };
}
const figure = (target: string, value: number | null, more: Partial<Given> = {}): Given =>
	({ kind: 'figure', target, value, how: value === null ? 'not-stated' : 'stated', ...more }) as Given;

it('is the check itself where nothing is corrected', () => {
	expect(corrected(SHORT).result).toEqual(check(exampleDocument(SHORT), profile, submission));
});

describe('a figure', () => {
	it('corrected is judged by its corrected value, marked, and keeps its place', () => {
		const before = check(exampleDocument(SHORT), profile, submission);
		expect(before.findings.map(({ ruleId }) => ruleId)).toContain('consistency.staffing-shortage');
		const { result, standing, rules } = corrected(SHORT, figure('staffing.present', 35));
		expect(rules).not.toContain('consistency.staffing-shortage');
		expect(result.figures['staffing.present']).toEqual({
			value: 35,
			how: 'stated',
			doubtful: false,
			confidence: 1,
			evidence: before.figures['staffing.present']?.evidence,
			corrected: true,
		});
		expect(standing).toMatchObject({ id: 'c0', unsettled: null, machine: { value: 34 }, anchor: { quotes: [{}] } });
		expect(result.figures['staffing.assigned']).not.toHaveProperty('corrected');
	});

	it('corrected wrongly fires what a wrong figure fires', () => {
		expect(corrected(SHORT, figure('staffing.shortage', 9)).rules).toContain('consistency.staffing-shortage');
		expect(corrected(SHORT, figure('staffing.present', 41)).rules).toContain('consistency.staffing-over-assigned');
	});

	it('told to be another of the places that state it leaves the contradiction, with the other as the main one', () => {
		const lines = staffing('Xã được giao 40 biên chế. Tổng biên chế được giao của xã là 42 biên chế.');
		const { result } = corrected(lines, figure('staffing.assigned', 42));
		const finding = result.findings.find(({ ruleId }) => ruleId === 'consistency.staffing-restated');
		expect(finding).toMatchObject({ expected: 42, actual: 40 });
	});

	it('that the report does not state is missing, whatever the machine read', () => {
		const { result, rules } = corrected(SHORT, figure('staffing.assigned', null));
		expect(result.figures['staffing.assigned']).toMatchObject({ value: null, how: 'not-stated', corrected: true });
		expect(rules).toContain('structure.figure-missing');
	});

	it('that the machine did not find is no longer missing, at the place somebody points to or without one', () => {
		const lines = staffing('Xã có bốn chục suất theo định mức.');
		expect(corrected(lines).rules).toContain('structure.figure-missing');
		const block = documentOf(lines).blocks.findIndex(({ span }) => documentOf(lines).text.slice(span.start, span.end).includes('bốn chục'));
		const pointed = corrected(lines, figure('staffing.assigned', 40, { place: { block, quote: 'bốn chục suất' } }));
		expect(pointed.result.figures['staffing.assigned']).toMatchObject({ value: 40, evidence: [{ block, quote: 'bốn chục suất' }] });
		expect(pointed.result.findings.filter(({ target }) => target === 'staffing.assigned')).toEqual([]);
		const without = corrected(lines, figure('staffing.assigned', 40));
		expect(without.result.figures['staffing.assigned']).toMatchObject({ value: 40, evidence: [] });
		expect(without.standing.anchor).toEqual({ absent: 'not-stated' });
	});

	it.each([
		['of another campaign', figure('staffing.ghosts', 1), 'unknown-target'],
		['with a value of another type', { ...figure('staffing.present', 1), value: '35' }, 'wrong-value'],
		['with a negative number', figure('staffing.present', -1), 'wrong-value'],
		['on a day that no calendar has', { ...figure('staffing.asOf', 1), value: '2025-02-30' }, 'wrong-value'],
		['stated without a value', { ...figure('staffing.present', null), how: 'stated' }, 'wrong-value'],
		['none that is not none', { ...figure('staffing.present', 3), how: 'stated-none' }, 'wrong-value'],
		['at words that are not there', figure('staffing.present', 1, { place: { block: 0, quote: 'không có chữ này' } }), 'no-such-place'],
		['at a block that is not there', figure('staffing.present', 1, { place: { block: 9_999, quote: null } }), 'no-such-place'],
	] as const)('%s is not taken', (_, given, unsettled) => {
		const { result, standing } = corrected(SHORT, given as Given);
		expect(standing.unsettled).toBe(unsettled);
		expect(result.figures['staffing.present']).toMatchObject({ value: 34 });
	});

	it('of several rows keeps the place of each row by its name', () => {
		const lines = staffing('| Đơn vị | Biên chế giao | Có mặt |');
		const at = lines.indexOf('| Đơn vị | Biên chế giao | Có mặt |');
		lines.splice(at + 1, 0, '| Văn phòng | 10 | 9 |', '| Phòng Kinh tế | 12 | 11 |');
		const read = check(exampleDocument(lines), profile, submission).figures['staffing.units'];
		expect(read?.value).toHaveLength(2);
		const rows = [
			{ name: 'Phòng Kinh tế', assigned: 12, present: 12 },
			{ name: 'Văn phòng', assigned: 10, present: 9 },
			{ name: 'Trung tâm', assigned: 3, present: 3 },
		];
		const { result } = corrected(lines, { kind: 'figure', target: 'staffing.units', value: rows, how: 'stated' });
		const evidence = result.figures['staffing.units']?.evidence ?? [];
		expect(evidence.slice(0, 2)).toEqual([read?.evidence[1], read?.evidence[0]]);
		expect(evidence[2]).toMatchObject({ role: 'searched' });
	});

	it('of several rows keeps the place of a row that is only renamed, and takes the place somebody points at for one more', () => {
		const lines = staffing('| Đơn vị | Biên chế giao | Có mặt |');
		const at = lines.indexOf('| Đơn vị | Biên chế giao | Có mặt |');
		lines.splice(at + 1, 0, '| Văn phòng | 10 | 9 |', '| Phòng Kinh tế | 12 | 11 |');
		const document = exampleDocument([...lines, 'Trung tâm hành chính công có ba người.']);
		const read = check(document, profile, submission).figures['staffing.units'];
		const units = (value: Units, more: Partial<Correction> = {}) =>
			({
				...{ id: 'c1', kind: 'figure', target: 'staffing.units', how: 'stated', place: null, anchor: null },
				value,
				...more,
			}) as Correction;
		const run = (correction: Correction) => {
			const { result, standings } = checkCorrected(document, profile, submission, [correction]);
			return { evidence: result.figures['staffing.units']?.evidence ?? [], anchor: standings[0]?.anchor ?? null };
		};
		const [office, economy] = [
			{ name: 'Văn phòng HĐND và UBND', assigned: 10, present: 9 },
			{ name: 'Phòng Kinh tế', assigned: 12, present: 11 },
		];
		expect(run(units([office, economy])).evidence).toEqual(read?.evidence);
		const centre = { name: 'Trung tâm hành chính công', assigned: null, present: 3 };
		const block = document.blocks.findIndex(({ span }) => document.text.slice(span.start, span.end).startsWith('Trung tâm'));
		const more = units([{ ...office, name: 'Văn phòng' }, economy, centre], { place: { block, quote: null } });
		const pointed = run(more);
		expect(pointed.evidence.slice(0, 2)).toEqual(read?.evidence);
		expect(pointed.evidence[2]).toMatchObject({ block, quote: 'Trung tâm hành chính công có ba người.', role: null });
		// Read again, it rests on the rows that were looked at as well as on the place that was pointed at.
		expect(run({ ...more, anchor: pointed.anchor }).evidence).toEqual(pointed.evidence);
	});
});

describe('read again', () => {
	const given = figure('staffing.present', 35);
	const { anchor } = corrected(SHORT, given).standing as { anchor: Anchor };
	const again = (lines: readonly string[]) => corrected(lines, { ...given, anchor });

	it('a correction stays while its quote stands, whatever else has changed', () => {
		const lines = [...SHORT, 'Thêm một dòng.'];
		expect(again(lines).standing).toMatchObject({ unsettled: null, anchor });
		expect(again(lines).result.figures['staffing.present']).toMatchObject({ value: 35, corrected: true, evidence: [{}] });
	});

	it('it asks where the words are others, and the machine’s value is doubtful', () => {
		const { result, standing } = again(staffing('Xã được giao 40 biên chế, hiện có mặt 33 người, còn thiếu 05 biên chế.'));
		expect(standing).toMatchObject({ unsettled: 'quote-gone', machine: { value: 33 }, anchor });
		expect(result.figures['staffing.present']).toMatchObject({ value: 33, doubtful: true });
		expect(result.figures['staffing.present']).not.toHaveProperty('corrected');
	});

	it('one that rests on nothing having been found asks when something is', () => {
		const bare = staffing('Xã có đủ người.');
		const first = corrected(bare, figure('staffing.shortage', 2));
		const kept = { ...figure('staffing.shortage', 2), anchor: first.standing.anchor };
		expect(corrected([...bare, 'Nơi khác.'], kept).standing.unsettled).toBeNull();
		expect(corrected(SHORT, kept).standing.unsettled).toBe('reading-changed');
	});
});

describe('identity', () => {
	it('takes a commune of the city, and no other', () => {
		const other = corrected(SHORT, { kind: 'commune', target: 'commune', value: '11680' });
		expect(other.result.identity.commune).toMatchObject({ code: '11680', confidence: 1, corrected: true });
		expect(other.standing.machine).toMatchObject({ code: expect.any(String) });
		expect(corrected(SHORT, { kind: 'commune', target: 'commune', value: '00000' }).standing.unsettled).toBe('wrong-value');
	});

	it('takes number, day and signature', () => {
		const { result, standings } = corrected(
			SHORT,
			{ kind: 'identity', target: 'number', value: '77/BC-UBND' },
			{ kind: 'identity', target: 'date', value: '2025-09-01' },
			{ kind: 'identity', target: 'signer', value: null },
			{ kind: 'identity', target: 'date', value: '31/12/2025' },
		);
		expect(standings.map(({ unsettled }) => unsettled)).toEqual([null, null, null, 'wrong-value']);
		expect(result.identity.number).toMatchObject({ value: '77/BC-UBND', corrected: true });
		const rules = result.findings.map(({ ruleId }) => ruleId);
		expect(rules).toContain('format.signer-missing');
		expect(rules).toContain('consistency.dates');
	});

	it('takes what the report cites: what it cites wrongly is told, what it does not cite is missing', () => {
		const cites = (value: { number: string; date: string | null } | null) =>
			corrected(SHORT, { kind: 'identity', target: 'letter', value }).rules.filter((rule) => rule.startsWith('reference.'));
		expect(cites({ number: '2581/UBND-NVKTGS', date: '2025-10-10' })).toEqual([]);
		expect(cites({ number: '2581/UBND-NVKTGS', date: '2025-10-11' })).toEqual(['reference.mismatch']);
		expect(cites(null)).toEqual(['reference.letter-missing']);
	});
});

describe('a section', () => {
	const MISSING = reportLines({ training: null });
	const says = (lines: readonly string[], value: { present: boolean; empty: boolean }, more: Partial<Given> = {}) =>
		corrected(lines, { kind: 'section', target: 'training', value, ...more } as Given);

	it('that is there after all is no longer missing, at its heading', () => {
		expect(corrected(MISSING).rules).toContain('structure.section-missing');
		expect(says(MISSING, { present: true, empty: false }).standing.unsettled).toBe('needs-place');
		const found = says(MISSING, { present: true, empty: false }, { place: { block: 6, quote: null } });
		expect(found.rules).not.toContain('structure.section-missing');
		expect(found.result.sections.find(({ id }) => id === 'training')).toMatchObject({ corrected: true, evidence: [{ block: 6 }] });
	});

	it('whose heading was taken from the wrong line stands where it is pointed at, under the words of that line, and so again', () => {
		const read = corrected(SHORT).result.sections.find(({ id }) => id === 'training');
		const moved = says(SHORT, { present: true, empty: false }, { place: { block: 6, quote: null } });
		const stands = moved.result.sections.filter(({ id }) => id === 'training');
		expect(stands).toMatchObject([{ corrected: true, evidence: [{ block: 6 }] }]);
		expect(stands[0]?.title).toBe(stands[0]?.evidence[0]?.quote);
		expect(read?.evidence[0]?.block).not.toBe(6);
		expect(moved.standing.machine).toMatchObject({ title: read?.title });
		const again = says(SHORT, { present: true, empty: false }, { place: { block: 6, quote: null }, anchor: moved.standing.anchor });
		expect(again.result.sections).toEqual(moved.result.sections);
	});

	it('that is not there is missing, and one that is empty is told so', () => {
		expect(says(SHORT, { present: false, empty: false }).rules).toContain('structure.section-missing');
		expect(says(SHORT, { present: true, empty: true }).rules).toContain('structure.section-empty');
	});
});
