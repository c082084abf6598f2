import { expect, it } from 'vitest';
import { check } from './check.js';
import { documentOf } from './testing/document-of.js';
import { loadKl195 } from './testing/load-kl195.js';

const profile = loadKl195();
const SUBMISSION = {
	file: { name: '', path: '', sha256: '', bytes: 0, mediaType: '', pages: null, textSource: null },
	engine: { rasoat: '', ocr: null },
	receivedAt: null,
	deadline: null,
} as const;

/** Eight times the length may take so many times the time; a step that goes over all for each takes sixty-four times. */
const MOST = 24;

const LINES: readonly (readonly [name: string, line: (index: number) => string])[] = [
	[
		'headings',
		(i) => `**${i}. Tình hình biên chế, biệt phái đợt ${i}**\nXã được giao ${30 + (i % 50)} biên chế, hiện có ${20 + (i % 40)} người.`,
	],
	[
		'secondees',
		(i) => `Số cán bộ biệt phái đến xã là ${1 + (i % 9)} người, trong đó ${i % 5} người từ Sở Nội vụ; cử đi ${i % 7} công chức.`,
	],
	['items', (i) => `- Đề nghị UBND thành phố quan tâm bố trí thêm ${i} biên chế cho xã, cấp kinh phí ${i}.500.000 đồng.`],
	['tables', (i) => (i % 12 === 0 ? 'Số liệu như sau:' : `| ${i} | Phòng Kinh tế, Hạ tầng và Đô thị số ${i} | ${i % 20} | ${i % 18} |`)],
	['units in one paragraph', (i) => (i === 0 ? `Có mặt 34 người: ${'Phòng Kinh tế: 08; '.repeat(20_000)}` : '')],
	['classes in one paragraph', (i) => (i === 0 ? `Về tập huấn: ${'01 lớp, 20 lượt người; '.repeat(20_000)}` : '')],
	['no full stop', (i) => (i === 0 ? 'xã được giao 40 biên chế, hiện có 34 người, '.repeat(9000) : '')],
];

function msOf(line: (index: number) => string, length: number): number {
	const lines: string[] = [];
	for (let index = 0, letters = 0; letters < length && (index === 0 || line(index) !== ''); index++) {
		const next = line(index).slice(0, length);
		lines.push(...next.split('\n'));
		letters += next.length;
	}
	const document = documentOf(lines);
	const started = performance.now();
	check(document, profile, SUBMISSION);
	return performance.now() - started;
}

it.each(LINES)(
	'a long report takes time as its length: %s',
	(_, line) => {
		msOf(line, 40_000);
		const short = Math.max(msOf(line, 40_000), msOf(line, 40_000));
		expect(msOf(line, 320_000)).toBeLessThan(MOST * short);
	},
	60_000,
);
