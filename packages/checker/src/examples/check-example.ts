import { check } from '../check.js';
import type { Profile } from '../profile/profile.js';
import type { CheckResult } from '../result.js';
import { REGISTRY } from '../rules/registry.js';
import { exampleDocument } from './example-document.js';

const FILE = {
	name: 'bao-cao.pdf',
	path: 'bao-cao.pdf',
	sha256: '',
	bytes: 0,
	mediaType: 'application/pdf',
	pages: null,
	textSource: null,
};

/** Lines as `exampleDocument` takes them, with ISO dates. */
interface ExampleText {
	readonly lines: readonly string[];
	readonly received?: string | undefined;
	readonly deadline?: string | undefined;
}

/**
 * The result of a few lines under a profile, for one rule on trial. Lines of an example are seldom a whole report: a rule that would say so,
 * and hide every other, is left out where it is not of the family on trial.
 */
export function checkExample(profile: Profile, ruleId: string, example: ExampleText): CheckResult {
	const { lines, received = null, deadline = null } = example;
	const submission = { file: FILE, engine: { rasoat: 'example', ocr: null }, receivedAt: received, deadline };
	return check(exampleDocument(lines), ruleId.startsWith('document.') ? profile : withoutAlone(profile), submission);
}

function withoutAlone(profile: Profile): Profile {
	return { ...profile, rules: Object.fromEntries(Object.entries(profile.rules).filter(([id]) => !REGISTRY[id]?.alone)) };
}
