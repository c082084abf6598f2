import type { Page } from '@rasoat/parser';
import { describe, expect, it } from 'vitest';
import { check, type Submission } from './check.js';
import { checkUnreadable } from './check-unreadable.js';
import { exampleDocument } from './examples/example-document.js';
import type { Profile } from './profile/profile.js';
import type { RuleProfile } from './profile/rule-schema.js';
import type { CheckResult } from './result.js';
import { documentOf } from './testing/document-of.js';
import { loadKl195 } from './testing/load-kl195.js';
import { reportLines } from './testing/report-lines.js';

const profile = loadKl195();
const submission: Submission = {
	file: {
		name: 'bao-cao.pdf',
		path: 'inbox/bao-cao.pdf',
		sha256: 'ab',
		bytes: 10,
		mediaType: 'application/pdf',
		pages: 1,
		textSource: 'text-layer',
	},
	engine: { rasoat: '0.1.0', ocr: null },
	receivedAt: null,
	deadline: null,
};
const KEYS =
	'schemaVersion file engine profile status error verdict pages signatures identity sections figures difficulties proposals findings undetermined timings';
const STAFFING = 'III. THỰC TRẠNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC';

describe('check', () => {
	it('gives every key, and every figure of the profile', () => {
		const result = checked(reportLines());
		expect(Object.keys(result)).toEqual(KEYS.split(' '));
		expect(Object.keys(result.figures)).toEqual(profile.figures.map((figure) => figure.id));
		for (const figure of Object.values(result.figures))
			expect(Object.keys(figure)).toEqual(['value', 'how', 'doubtful', 'confidence', 'evidence']);
	});

	it('gives the same result for the same input', () => {
		expect(checked(reportLines({ training: null }))).toEqual(checked(reportLines({ training: null })));
	});

	it('flags a report with an error, its message naming the section', () => {
		const { verdict, findings } = checked(reportLines({ training: null }));
		expect(verdict).toBe('flagged');
		const finding = findings.find((each) => each.ruleId === 'structure.section-missing');
		expect(finding).toMatchObject({
			severity: 'error',
			target: 'training',
			evidence: [],
			fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
		});
		expect(finding?.message.vi).toBe('Chưa thấy mục “Tập huấn, bồi dưỡng”; cần có mục này; đề nghị bổ sung.');
		expect(finding?.message.en).toBe('The section “Training” was not found; it is needed; please add it.');
	});

	it('quotes both places of a contradiction', () => {
		const { findings } = checked(
			reportLines({ staffing: [STAFFING, 'Xã được giao 40 biên chế, hiện có mặt 34 người, còn thiếu 05 biên chế.'] }),
		);
		const finding = findings.find((each) => each.ruleId === 'consistency.staffing-shortage');
		expect(finding).toMatchObject({ expected: 6, actual: 5 });
		expect(finding?.message.vi).toContain('Có số còn thiếu là 5, trong khi được giao 40, có mặt 34, tức thiếu 6');
		expect(finding?.evidence.map((place) => place.role)).toEqual(['staffing.shortage', 'staffing.assigned', 'staffing.present']);
	});

	it('says nothing else of a paper that is no report of this kind', () => {
		const { verdict, findings, undetermined } = checked(['GIẤY MỜI', 'Về việc dự hội nghị tổng kết', 'Xã trân trọng kính mời đồng chí.']);
		expect(findings.map((finding) => finding.ruleId)).toEqual(['document.not-this-report']);
		expect({ verdict, undetermined }).toEqual({ verdict: 'flagged', undetermined: [] });
	});

	it('makes an unread page one finding, and what may stand there undetermined', () => {
		const { verdict, findings, undetermined, figures, identity } = checked([
			...reportLines({ training: null, staffing: null }),
			'<unread page>',
		]);
		const errors = findings.filter((finding) => finding.severity === 'error').map((finding) => finding.ruleId);
		expect(errors).toEqual(['document.page-unread']);
		expect(undetermined).toContainEqual(expect.objectContaining({ ruleId: 'structure.section-missing', target: 'training' }));
		expect(undetermined).toContainEqual(expect.objectContaining({ ruleId: 'structure.section-missing', target: 'staffing' }));
		expect(figures['staffing.assigned']).toMatchObject({ value: null, how: 'unreadable' });
		expect(identity.signer).toMatchObject({ value: null, how: 'unreadable' });
		expect(verdict).toBe('flagged');
	});

	it('calls the unread page of a Word file a picture, and cannot tell of a heading that may run into it', () => {
		const document = documentOf(reportLines({ facilities: ['V. CƠ SỞ VẬT CHẤT, ĐIỀU KIỆN LÀM VIỆC'] }));
		const picture: Page = {
			page: 2,
			width: null,
			height: null,
			source: 'none',
			grade: 'none',
			reason: 'ảnh cả trang chèn trong tệp Word',
		};
		const { findings, undetermined } = check({ ...document, pages: [...document.pages, picture] }, profile, submission);
		const errors = findings.filter((finding) => finding.severity === 'error');
		expect(errors.map((finding) => finding.message.vi)).toEqual([
			'Có trang không đọc được (1 trang dạng ảnh chèn trong tệp Word); cần đọc được mọi trang; đề nghị gửi lại bản rõ hoặc tệp văn bản gốc.',
		]);
		expect(undetermined).toContainEqual(expect.objectContaining({ ruleId: 'structure.section-empty', target: 'facilities' }));
	});

	const doubting = (lines: readonly string[], pages: readonly number[]) => {
		const document = exampleDocument(lines);
		const grade = (page: Page): Page => (pages.includes(page.page) ? { ...page, grade: 'doubtful', reason: 'lớp chữ kém' } : page);
		return check({ ...document, pages: document.pages.map(grade) }, profile, submission);
	};
	const SHORT = [STAFFING, 'Xã được giao 40 biên chế, hiện có mặt 34 người, còn thiếu 05 biên chế.'];
	const doubtfulOf = ({ findings }: CheckResult) => Object.fromEntries(findings.map(({ ruleId, doubtful }) => [ruleId, doubtful]));

	it('doubts what rests on a doubtful page, and nothing else', () => {
		const [first, second] = [
			reportLines({ staffing: SHORT, plan: ['PHƯƠNG HƯỚNG', 'Tiếp tục công tác công tác rà soát.'] }),
			['Nơi nhận:'],
		];
		const sound = doubting([...first, '<page break>', ...second], []);
		const doubted = doubting([...first, '<page break>', ...second], [1]);
		const other = doubting([...first, '<page break>', ...second], [2]);
		expect(Object.values(doubtfulOf(sound))).not.toContain(true);
		expect(doubtfulOf(doubted)).toMatchObject({ 'consistency.staffing-shortage': true, 'text.repeated-word': true });
		expect(doubtfulOf(other)).toMatchObject({ 'consistency.staffing-shortage': false, 'text.repeated-word': false });
		expect(doubted.figures['staffing.present']).toMatchObject({ value: 34, how: 'stated', doubtful: true });
		expect(other.figures['staffing.present']).toMatchObject({ value: 34, doubtful: false });
		expect(doubted.verdict).toBe('flagged');
	});

	it('doubts that a thing is missing while a page is doubtful', () => {
		const lines = [...reportLines({ training: null }), '<page break>', 'Nơi nhận:'];
		const { findings, figures, undetermined } = doubting(lines, [2]);
		expect(findings.find(({ ruleId }) => ruleId === 'structure.section-missing')).toMatchObject({ target: 'training', doubtful: true });
		expect(figures['training.courses']).toMatchObject({ value: null, how: 'not-stated', doubtful: true });
		expect(undetermined).toEqual([]);
	});

	it('doubts that a paper with doubtful pages is another kind of paper', () => {
		const { findings } = doubting(['GIẤY MỜI', '<page break>', 'Xã trân trọng kính mời đồng chí.'], [2]);
		expect(findings).toMatchObject([{ ruleId: 'document.not-this-report', doubtful: true }]);
	});

	it('doubts what the text of a Word file says where that is doubtful', () => {
		expect(doubting(reportLines({ staffing: SHORT }), [1]).figures['staffing.present']).toMatchObject({ value: 34, doubtful: true });
	});

	it('does not doubt an unread page', () => {
		expect(doubtfulOf(doubting([...reportLines(), '<unread page>'], [1]))).toMatchObject({ 'document.page-unread': false });
	});

	it('does not let a report pass where a rule of severity error crashed', () => {
		const only = { 'consistency.staffing-shortage': { ...ruleOf('consistency.staffing-shortage'), right: 'staffing.assigned / 0' } };
		const lines = reportLines({ staffing: [STAFFING, 'Xã được giao 40 biên chế, hiện có mặt 34 người, còn thiếu 06 biên chế.'] });
		const { verdict, findings, undetermined } = checked(lines, { ...profile, rules: only });
		expect(findings).toEqual([]);
		expect(undetermined).toEqual([{ ruleId: 'consistency.staffing-shortage', target: null, reason: expect.stringMatching(/^crashed: /) }]);
		expect(verdict).toBe('flagged');
	});

	it('lets it pass where the rule that crashed only warns, or where a rule only warns', () => {
		const rule: RuleProfile = { ...ruleOf('consistency.staffing-over-assigned'), right: 'staffing.assigned / 0' };
		expect(checked(reportLines(), { ...profile, rules: { 'consistency.staffing-over-assigned': rule } })).toMatchObject({
			verdict: 'pass',
			undetermined: [{}],
		});
		const late = { ...profile, rules: { 'timeliness.late': ruleOf('timeliness.late') } };
		const result = check(exampleDocument(reportLines()), late, { ...submission, receivedAt: '2025-10-17', deadline: '2025-10-15' });
		expect(result).toMatchObject({ verdict: 'pass', findings: [{ ruleId: 'timeliness.late' }] });
		expect(result.findings[0]?.message.vi).toContain('Nhận ngày 17/10/2025, chậm 2 ngày so với hạn 15/10/2025');
	});

	it('names as crashed a rule whose message cannot be filled', () => {
		const rule = { ...ruleOf('timeliness.late'), message: { vi: '{weeks}', en: '{weeks}' } };
		const given = { ...submission, receivedAt: '2025-10-17', deadline: '2025-10-15' };
		const { findings, undetermined } = check(exampleDocument(reportLines()), { ...profile, rules: { 'timeliness.late': rule } }, given);
		expect(findings).toEqual([]);
		expect(undetermined).toMatchObject([{ ruleId: 'timeliness.late', reason: expect.stringContaining('{weeks}') }]);
	});

	it('measures itself by the clock that it is given', () => {
		const ticks = [100, 107];
		const result = check(exampleDocument(reportLines()), profile, {
			...submission,
			clock: () => ticks.shift() ?? 0,
			timings: { parseMs: 5, ocrMs: 0 },
		});
		expect(result.timings).toEqual({ parseMs: 5, ocrMs: 0, checkMs: 7 });
	});
});

describe('checkUnreadable', () => {
	it('gives every key, null values and the failure', () => {
		const clerk = { vi: 'Có tệp hỏng; cần tệp mở được; đề nghị gửi lại.', en: 'The file is damaged.' };
		const result = checkUnreadable({ code: 'corrupt', clerk }, profile, submission);
		expect(Object.keys(result)).toEqual(KEYS.split(' '));
		expect(result).toMatchObject({
			status: 'unreadable',
			verdict: 'unreadable',
			error: { code: 'corrupt', message: clerk },
			findings: [],
			sections: [],
		});
		expect(Object.keys(result.figures)).toEqual(profile.figures.map((figure) => figure.id));
		expect(Object.values(result.figures).every((figure) => figure.value === null && figure.how === 'unreadable')).toBe(true);
	});
});

function checked(lines: readonly string[], rules: Profile = profile): CheckResult {
	return check(exampleDocument(lines), rules, submission);
}

function ruleOf(id: string): RuleProfile {
	return profile.rules[id] as RuleProfile;
}
