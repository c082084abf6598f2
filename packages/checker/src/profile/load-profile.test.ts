import { describe, expect, it } from 'vitest';
import { SMALL_PROFILE } from '../testing/small-profile.js';
import { loadProfile, type ReadInclude } from './load-profile.js';
import { ProfileError, type ProfileProblem } from './profile-error.js';

describe('loadProfile', () => {
	it('gives the declared version with the start of the hash of its content', () => {
		expect(loadProfile(SMALL_PROFILE, 'small.yaml').version).toMatch(/^2\.0\.1\+[0-9a-f]{8}$/);
	});

	it('gives the same version for the same content in another order and layout', () => {
		const [head = '', ...rest] = SMALL_PROFILE.split('\n');
		const other = `# a comment\n${rest.join('\n')}${head}\n`;
		expect(loadProfile(other, 'other.yaml').version).toBe(loadProfile(SMALL_PROFILE, 'small.yaml').version);
	});

	it('gives another version for other content', () => {
		const other = SMALL_PROFILE.replace('severity: warning', 'severity: error');
		expect(loadProfile(other, 'small.yaml').version).not.toBe(loadProfile(SMALL_PROFILE, 'small.yaml').version);
	});
});

/** Sentences of libraries, and words of their English. */
const ENGLISH = /\b(?:invalid|expected|received|must|unexpected|token|unknown|variable|option|too|small|string|ENOENT)\b/i;

describe('a file that is no profile at all', () => {
	it.each([
		['', 'Tệp trống', 'is empty'],
		['- a', 'Tệp không đúng dạng (cần các cặp khóa: giá trị)', 'not of the right form (keys with values are wanted)'],
		['"id"', 'Tệp không đúng dạng', 'not of the right form'],
	])('is told so: %j', (yaml, vi, en) => {
		expect(problemsOf(yaml)).toMatchObject([
			{ path: '', line: 1, message: { vi: expect.stringContaining(vi), en: expect.stringContaining(en) } },
		]);
	});
});

describe('the Vietnamese of a problem', () => {
	it.each([
		['required: true', 'required: perhaps', 'cần true hoặc false'],
		['op: <=', 'op: =<', 'cần một trong'],
		['right: staffing.assigned', 'right: staffing.assigned -', 'sai cú pháp'],
		['right: staffing.assigned', 'right: staf.assigned', 'dùng tên không có'],
		['id: staffing', 'id: Staffing', 'cần đúng dạng'],
		['required: true', 'required: true\n\tx: 1', 'YAML'],
		['required: true', 'required: [true', 'YAML'],
	])('has no English in it: %s → %s', (from, to, words) => {
		const told = problemsOf(SMALL_PROFILE.replace(from, to)).map(({ message }) => message.vi);
		expect(told.join('\n')).toContain(words);
		for (const sentence of told) expect(sentence).not.toMatch(ENGLISH);
	});
});

describe('problems', () => {
	it.each<[string, string, string, Partial<ProfileProblem>]>([
		['an unknown key', 'required: true', 'requird: true', { code: 'unknown-key', path: 'sections.0.requird', line: 11 }],
		['a missing key', '    required: true\n', '', { code: 'missing-key', path: 'sections.0.required', line: 9 }],
		['a value of the wrong kind', 'required: true', 'required: perhaps', { code: 'bad-value', path: 'sections.0.required', line: 11 }],
		['a language left out', 'title: { vi: Chậm, en: Late }', 'title: { vi: Chậm }', { code: 'missing-language', line: 31 }],
		[
			'an unknown section',
			'unit: null, section: staffing, title: { vi: Có',
			'unit: null, section: staf, title: { vi: Có',
			{ code: 'unknown-section', line: 15 },
		],
		[
			'an unknown figure',
			'left: staffing.present',
			'left: staffing.presnt',
			{ code: 'unknown-figure', path: 'rules.consistency.over-assigned.left', line: 25 },
		],
		['an expression that does not parse', 'right: staffing.assigned', 'right: staffing.assigned -', { code: 'bad-expression', line: 27 }],
		['an expression over an unknown group', 'right: staffing.assigned', 'right: staf.assigned', { code: 'bad-expression', line: 27 }],
		['an unknown rule', 'timeliness.late:', 'timeliness.later:', { code: 'unknown-rule', path: 'rules.timeliness.later', line: 29 }],
		['a place in a message that the rule cannot fill', '{days} ngày', '{weeks} ngày', { code: 'unknown-placeholder', line: 33 }],
		[
			'a rule without a passing example',
			'passes: [{ text: giao 40 }], fails: [{ text: giao 39 }]',
			'fails: [{ text: giao 39 }]',
			{ code: 'no-example', line: 28 },
		],
		['a comparison it does not have', 'op: <=', 'op: =<', { code: 'bad-value', path: 'rules.consistency.over-assigned.op', line: 26 }],
		['half of a comparison', '    op: <=\n', '', { code: 'missing-key', path: 'rules.consistency.over-assigned.op', line: 18 }],
		[
			'settings that the rule does not take',
			'en: In time. }',
			'en: In time. }\n    settings: { days: 3 }',
			{ code: 'unknown-key', path: 'rules.timeliness.late.settings' },
		],
		[
			'a phrase whose bracket does not close',
			'[biên chế]',
			"['(biên chế|đội ngũ']",
			{ code: 'bad-phrase', path: 'sections.0.wordings.0', line: 12 },
		],
		['an id declared twice', 'id: staffing.present', 'id: staffing.assigned', { code: 'declared-twice', path: 'figures.1.id', line: 15 }],
		['a key written twice', 'version: 2.0.1', 'version: 2.0.1\nversion: 2.0.2', { code: 'yaml-syntax', line: 3 }],
		['an alias', 'wordings: [biên chế]', 'wordings: &a [biên chế]\n    more: *a', { code: 'yaml-syntax', line: 13 }],
	])('names %s with its place', (_, sound, faulty, problem) => {
		expect(SMALL_PROFILE).toContain(sound);
		expect(problemsOf(SMALL_PROFILE.replace(sound, faulty))).toContainEqual(expect.objectContaining({ file: 'small.yaml', ...problem }));
	});

	it('tells them all at once, in both languages', () => {
		const faulty = SMALL_PROFILE.replace('required: true', 'requird: true')
			.replace('left: staffing.present', 'left: staffing.')
			.replace('{days} ngày', '{weeks}');
		const problems = problemsOf(faulty);
		expect(problems.map((problem) => problem.code)).toEqual(['missing-key', 'unknown-key', 'bad-expression', 'unknown-placeholder']);
		for (const { message } of problems)
			expect(message).toEqual({ vi: expect.stringMatching(/\p{L}/u), en: expect.stringMatching(/\p{L}/u) });
	});
});

describe('include', () => {
	const main = SMALL_PROFILE.replace('    wordings: [biên chế]\n', '').concat('include: [words.yaml]\n');

	it('lays the entries of the same id together', () => {
		const profile = loadProfile(main, 'small.yaml', reading('sections:\n  - id: staffing\n    wordings: [đội ngũ]\n'));
		expect(profile.sections).toMatchObject([{ id: 'staffing', required: true, wordings: ['đội ngũ'] }]);
	});

	it('names the included file and its line', () => {
		const problems = problemsOf(main, reading('sections:\n  - id: staffing\n    wordings: [đội ngũ]\n    weight: 3\n'));
		expect(problems).toEqual([expect.objectContaining({ code: 'unknown-key', file: 'words.yaml', line: 4, path: 'sections.0.weight' })]);
	});

	it('refuses a value that both files declare', () => {
		const problems = problemsOf(main, reading('sections:\n  - id: staffing\n    required: false\n    wordings: [đội ngũ]\n'));
		expect(problems).toEqual([
			expect.objectContaining({ code: 'declared-twice', file: 'words.yaml', line: 3, path: 'sections.0.required' }),
		]);
	});

	it('says which file cannot be read', () => {
		const problems = problemsOf(main, () => {
			throw new Error('no such file');
		});
		expect(problems).toContainEqual(expect.objectContaining({ code: 'include-not-read', file: 'small.yaml', path: 'include.0' }));
	});

	function reading(text: string): ReadInclude {
		return () => text;
	}
});

function problemsOf(yamlText: string, readInclude?: ReadInclude): readonly ProfileProblem[] {
	try {
		loadProfile(yamlText, 'small.yaml', readInclude);
	} catch (error) {
		if (error instanceof ProfileError) return error.problems;
		throw error;
	}
	return [];
}
