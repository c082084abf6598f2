import { describe, expect, it } from 'vitest';
import { ProfileError, type ProfileProblem } from '../profile/profile-error.js';
import { readProfileFile } from '../testing/load-kl195.js';
import { SMALL_PROFILE } from '../testing/small-profile.js';
import { tryProfile } from './try-profile.js';

/** With the examples of its late rule alone: nothing else of it can be read. */
const LATE = SMALL_PROFILE.replace(/ {2}consistency\.over-assigned:[\s\S]*?(?= {2}timeliness\.late)/, '');

function problemsOf(yamlText: string, include?: (name: string) => string): readonly ProfileProblem[] {
	try {
		tryProfile(yamlText, 'profile.yaml', include);
	} catch (error) {
		if (error instanceof ProfileError) return error.problems;
		throw error;
	}
	return [];
}

describe('tryProfile', () => {
	it('takes a profile whose examples do as they say', () => {
		expect(tryProfile(LATE, 'profile.yaml').id).toBe('small');
		expect(tryProfile(readProfileFile('profile.yaml'), 'profile.yaml', readProfileFile).id).toBe('kl195-cv2581');
	});

	it('names each example that does otherwise, with its place in its own file', () => {
		const include = (name: string) => readProfileFile(name).replace('            <unread page>', '            Một dòng nữa');
		const problems = problemsOf(readProfileFile('profile.yaml'), include);
		expect(problems).toContainEqual(
			expect.objectContaining({
				code: 'example-silent',
				file: 'examples.yaml',
				path: 'rules.document.page-unread.examples.fails.0',
				message: { vi: expect.stringContaining('document.page-unread'), en: expect.stringContaining('fails 1') },
			}),
		);
		expect(problems.every(({ line }) => line > 1)).toBe(true);
	});

	it('tells all of them at once, and why one that passes fires', () => {
		const faulty = LATE.replace(
			'passes: [{ text: giao 40 }]',
			'passes: [{ text: giao 40, received: 2025-10-17, deadline: 2025-10-15 }]',
		).replace(
			'received: 2025-10-17, deadline: 2025-10-15 }] }',
			'received: 2025-10-17, deadline: 2025-10-15 }, { text: giao 39, received: 2025-10-15, deadline: 2025-10-15 }] }',
		);
		const problems = problemsOf(faulty);
		expect(problems.map(({ code }) => code).sort()).toEqual(['example-fires', 'example-silent']);
		expect(problems.find(({ code }) => code === 'example-fires')?.message.vi).toContain('Chậm 2 ngày.');
	});

	it('tells a rule that falls on its example', () => {
		const yaml = readProfileFile('profile.yaml').replace('left: staffing.present\n    op: <=', 'left: staffing.present > 3\n    op: <=');
		expect(yaml).not.toBe(readProfileFile('profile.yaml'));
		const problems = problemsOf(yaml, readProfileFile);
		expect(problems.map(({ code }) => code)).toContain('example-crashed');
	});

	it('runs no example of a profile that does not load', () => {
		expect(problemsOf(LATE.replace('severity: warning', 'severity: grave')).map(({ code }) => code)).toEqual(['bad-value']);
	});
});
