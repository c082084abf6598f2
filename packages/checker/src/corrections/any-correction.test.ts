import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check, type Submission } from '../check.js';
import { exampleDocument } from '../examples/example-document.js';
import { loadKl195 } from '../testing/load-kl195.js';
import { reportLines } from '../testing/report-lines.js';
import { checkCorrected } from './check-corrected.js';
import { type Correction, IDENTITY_FIELDS } from './correction.js';

const profile = loadKl195();
const submission: Submission = {
	file: { name: 'a.pdf', path: 'a.pdf', sha256: 'ab', bytes: 10, mediaType: 'application/pdf', pages: 1, textSource: 'text-layer' },
	engine: { rasoat: '0.1.0', ocr: null },
	receivedAt: null,
	deadline: null,
};
const STAFFING = [
	'III. THỰC TRẠNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC',
	'Xã được giao 40 biên chế, hiện có mặt 34 người, còn thiếu 05 biên chế, tính đến ngày 15/10/2025.',
	'| Đơn vị | Biên chế giao | Có mặt |',
	'| Văn phòng | 10 | 9 |',
	'| Phòng Kinh tế | 12 | 11 |',
];
const document = exampleDocument(reportLines({ staffing: STAFFING, training: null }));
const machine = check(document, profile, submission);

const count = fc.option(fc.nat({ max: 200 }), { nil: null });
const unit = fc.record({ name: fc.constantFrom('Văn phòng', 'Trung tâm'), assigned: count, present: count });
const value = fc.oneof(fc.nat(), fc.double(), fc.string(), fc.constant(null), fc.array(unit, { maxLength: 3 }), fc.constant('2025-10-20'));
const place = fc.option(fc.record({ block: fc.integer({ min: -1, max: 60 }), quote: fc.option(fc.string({ maxLength: 3 })) }), {
	nil: null,
});
const quoted = fc.record({
	before: fc.string({ maxLength: 3 }),
	quote: fc.constantFrom('34', 'người', 'zzz'),
	after: fc.string({ maxLength: 3 }),
});
const anchor = fc.option(
	fc.oneof(fc.record({ quotes: fc.array(quoted, { maxLength: 2 }) }), fc.record({ absent: fc.constantFrom('not-stated', 'stated') })),
	{ nil: null },
);
const how = fc.constantFrom('stated', 'stated-none', 'not-stated', 'blank', 'pending');
const target = fc.constantFrom(...profile.figures.map(({ id }) => id), ...profile.sections.map(({ id }) => id), 'none.such');
const citation = fc.record({ number: fc.constantFrom('195-KL/TW', '1/A', ''), date: fc.constantFrom(null, '2025-09-26', '2025-02-31') });
const correction = fc
	.oneof(
		fc.record({ kind: fc.constant('figure'), target, value, how, place, anchor }),
		fc.record({
			kind: fc.constant('identity'),
			target: fc.constantFrom(...IDENTITY_FIELDS),
			value: fc.oneof(value, citation),
			place,
			anchor,
		}),
		fc.record({ kind: fc.constant('commune'), target: fc.constant('commune'), value: fc.constantFrom('11680', '0'), place, anchor }),
		fc.record({
			...{ kind: fc.constant('section'), target, place, anchor },
			value: fc.record({ present: fc.boolean(), empty: fc.boolean() }),
		}),
	)
	.map((given) => given as unknown as Correction);

it('takes or refuses whatever is given, and no rule crashes of it', { timeout: 300_000 }, () => {
	fc.assert(
		fc.property(fc.array(correction, { maxLength: 4 }), (given) => {
			const corrections = given.map((each, index) => ({ ...each, id: `c${index}` }));
			const { result, standings } = checkCorrected(document, profile, submission, corrections);
			expect(standings.map(({ id }) => id)).toEqual(corrections.map(({ id }) => id));
			expect(result.undetermined.filter(({ reason }) => reason.startsWith('crashed'))).toEqual([]);
			for (const { quote, role } of Object.values(result.figures).flatMap(({ evidence }) => evidence))
				expect(role === 'searched' || document.text.includes(quote)).toBe(true);
		}),
		{ numRuns: 300 },
	);
});

const READ = Object.entries(machine.figures).filter(([, { value: read, how: told }]) => read !== null && told !== 'summed');

it.each(READ)('a correction of %s to what the machine read changes nothing but the mark', (id, { value: read, how: told }) => {
	const same = { id: 'c', kind: 'figure', target: id, value: read, how: told, place: null, anchor: null } as Correction;
	const { result } = checkCorrected(document, profile, submission, [same]);
	expect(result.findings).toEqual(machine.findings);
	expect(result.figures[id]).toEqual({ ...machine.figures[id], confidence: 1, corrected: true });
});
