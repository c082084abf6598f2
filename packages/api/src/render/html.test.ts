import { describe, expect, it } from 'vitest';
import { findingOf, resultOf, signatureOf } from '../testing/result-of.js';
import { createHtmlRenderer } from './html.js';

const HOSTILE = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&lt;\u202e`;
const evidence = [{ page: 2, block: null, quote: HOSTILE, boxes: [], role: HOSTILE }];
const stated = { value: HOSTILE, how: 'stated', doubtful: true, confidence: 0.5, evidence } as const;
const message = { vi: HOSTILE, en: HOSTILE };
const base = resultOf();
const citation = { ...stated, value: { number: HOSTILE, date: HOSTILE } };

const hostile = resultOf({
	file: { ...base.file, name: HOSTILE, path: HOSTILE },
	pages: [{ page: 1, source: 'none', grade: 'none', reason: HOSTILE }],
	signatures: [signatureOf({ signer: { name: HOSTILE, organisation: HOSTILE } })],
	identity: {
		commune: { code: '1', name: HOSTILE, kind: 'xã', confidence: 1, evidence },
		number: stated,
		date: stated,
		signer: stated,
		signerTitle: stated,
		conclusion: citation,
		letter: citation,
	},
	sections: [{ id: 'staffing', title: HOSTILE, empty: false, evidence }],
	figures: { 'staffing.units': { ...stated, value: [{ name: HOSTILE, assigned: 1, present: null }] }, 'staffing.asOf': stated },
	difficulties: [{ text: HOSTILE, evidence }],
	proposals: [{ text: HOSTILE, addressee: HOSTILE, addresseeBody: null, topic: HOSTILE, evidence }],
	findings: [findingOf({ message, requirement: message, fix: message, citation: HOSTILE, ruleId: HOSTILE, evidence })],
	undetermined: [{ ruleId: HOSTILE, target: HOSTILE, reason: HOSTILE }],
});

function page(...results: (typeof base)[]): string {
	const renderer = createHtmlRenderer({
		sections: { staffing: { vi: 'Biên chế', en: '' } },
		figures: { 'staffing.asOf': { vi: 'Ngày tính', en: '' } },
	});
	for (const result of results) renderer.add(result);
	return renderer.end();
}

describe('the HTML report', () => {
	it('keeps hostile text text, wherever it stands', () => {
		const text = page(hostile);
		const written = text.replace(/<style>[\s\S]*?<\/style>/, '');
		expect(written.match(/&lt;script&gt;alert\(1\)/g)?.length).toBeGreaterThan(25);
		expect(written).not.toMatch(/<script|<img|onerror='|\u202e/i);
		const tags = new Set([...written.matchAll(/<\/?([a-z0-9]+)/gi)].map((match) => match[1]?.toLowerCase()));
		expect([...tags].filter((tag) => ['script', 'img', 'iframe', 'object', 'link', 'svg'].includes(tag ?? ''))).toEqual([]);
	});

	it('allows nothing to load or run but its own style', () => {
		const text = page(hostile);
		expect(text).toMatch(
			/http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-[A-Za-z0-9+/]{43}=&#39;/,
		);
		expect(text).not.toMatch(/@import|url\(/);
		const attributes = (text.match(/<[a-z][^>]*>/gi) ?? []).flatMap((tag) => tag.match(/\s[a-z-]+=/gi) ?? []);
		expect(new Set(attributes.map((name) => name.trim()))).toEqual(
			new Set(['lang=', 'charset=', 'http-equiv=', 'content=', 'name=', 'initial-scale=', 'href=', 'class=', 'id=']),
		);
		expect([...text.matchAll(/<[^>]*\shref="([^"]*)"/g)].map((match) => match[1])).toEqual(['#r1']);
	});

	it('shows each finding beside its quote and place, with requirement, fix and citation', () => {
		const quote = { page: 2, block: null, quote: 'còn thiếu 06 biên chế', boxes: [], role: null };
		const finding = findingOf({ evidence: [quote], fix: { vi: 'Bổ sung số liệu', en: '' } });
		const text = page(resultOf({ verdict: 'flagged', findings: [finding] }));
		expect(text).toMatch(
			/Thiếu phần tình hình biên chế<\/strong>\s*<blockquote>«còn thiếu 06 biên chế»<cite>trang 2<\/cite><\/blockquote>\s*<p>Yêu cầu: Báo cáo phải có phần biên chế<\/p><p>Đề nghị: Bổ sung số liệu<\/p>\s*<p class="soft">Căn cứ: Công văn 2581/,
		);
	});

	it('tells stated, none, absent and unreadable figures apart', () => {
		const figure = (value: number | null, how: 'stated' | 'stated-none' | 'not-stated' | 'unreadable') => ({
			...stated,
			value,
			how,
			doubtful: false,
			evidence: [],
		});
		const figures = {
			a: figure(1_250_000_000, 'stated'),
			b: figure(0, 'stated-none'),
			c: figure(null, 'not-stated'),
			d: figure(null, 'unreadable'),
		};
		const text = page(resultOf({ figures }));
		expect(text).toContain('>1.250.000.000</td><td>nêu trong báo cáo');
		expect(text).toContain('>0</td><td>nêu là không có');
		expect(text).toContain('>–</td><td>không nêu');
		expect(text).toContain('>–</td><td>không đọc được');
	});

	it('tells who signed the file, when by the city’s clock, and whether it is still what was signed', () => {
		const later = { bytes: 9, what: 'other', changedPages: null } as const;
		const lines = [
			signatureOf(),
			signatureOf({ signer: null, time: null, integrity: 'altered', fault: 'digest' }),
			signatureOf({ coversWholeFile: false, after: later, time: { value: '2025-10-17T08:00:00', source: 'stated' } }),
		];
		const text = page(resultOf({ signatures: lines }));
		expect(text).toContain(
			'<li>Ký bởi: Vũ Hữu Khoát, UBND xã Kiến Thụy, 17/10/2025 16:05 (theo người ký): nguyên vẹn, bao phủ toàn bộ tệp</li>',
		);
		expect(text).toContain('<li>Ký bởi: không rõ tên, không rõ thời gian: không còn khớp với tệp</li>');
		expect(text).toContain('17/10/2025 08:00 (theo người ký): phần được ký nguyên vẹn, sau đó tệp được ghi thêm</li>');
		expect(page(resultOf())).not.toContain('Chữ ký số');
	});
});
