import type { ZodType } from 'zod';
import { notThisReport } from './document/not-this-report.js';
import { pageUnread } from './document/page-unread.js';
import { severalReports } from './document/several-reports.js';
import { NOT_APPLICABLE, type Rule } from './rule.js';
import { breakdownMissing } from './structure/breakdown-missing.js';
import { figureMissing } from './structure/figure-missing.js';
import { sectionEmpty } from './structure/section-empty.js';
import { sectionMissing } from './structure/section-missing.js';
import { late } from './timeliness/late.js';

export interface RegisteredRule {
	readonly run: Rule;
	/** Names of the `values` its hits carry, for the places in the profile's messages. */
	readonly values?: readonly string[];
	/** What the profile may set; a rule without it takes no settings. */
	readonly settings?: ZodType;
	/** Where it fires, no other finding has a meaning. */
	readonly alone?: boolean;
}

const NOT_WRITTEN: RegisteredRule = { run: () => NOT_APPLICABLE };

/** The rules that need the text, by id; arithmetic rules stand in the profile alone. */
export const REGISTRY: Readonly<Record<string, RegisteredRule>> = {
	'document.page-unread': { run: pageUnread, values: ['total'] },
	'document.not-this-report': { run: notThisReport, alone: true },
	'document.several-reports': { run: severalReports, values: ['ranges'] },
	'structure.section-missing': { run: sectionMissing },
	'structure.section-empty': { run: sectionEmpty },
	'structure.figure-missing': { run: figureMissing },
	'structure.breakdown-missing': { run: breakdownMissing },
	'reference.conclusion-missing': NOT_WRITTEN,
	'reference.letter-missing': NOT_WRITTEN,
	'reference.mismatch': NOT_WRITTEN,
	'reference.commune-mismatch': NOT_WRITTEN,
	'format.signer-missing': NOT_WRITTEN,
	'format.number-missing': NOT_WRITTEN,
	'format.date-missing': NOT_WRITTEN,
	'format.national-title-missing': NOT_WRITTEN,
	'format.title-missing': NOT_WRITTEN,
	'format.recipients-missing': NOT_WRITTEN,
	'consistency.staffing-restated': NOT_WRITTEN,
	'consistency.secondees': NOT_WRITTEN,
	'consistency.entitlements-contradiction': NOT_WRITTEN,
	'consistency.table-total': NOT_WRITTEN,
	'consistency.percentage': NOT_WRITTEN,
	'consistency.dates': NOT_WRITTEN,
	'timeliness.late': { run: late, values: ['days'] },
	'text.placeholder': NOT_WRITTEN,
	'text.repeated-word': NOT_WRITTEN,
	'text.stale-authority': NOT_WRITTEN,
};
