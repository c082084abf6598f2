import type { ZodType } from 'zod';
import { dates } from './consistency/dates.js';
import { entitlementsContradiction } from './consistency/entitlements-contradiction.js';
import { percentage } from './consistency/percentage.js';
import { secondees } from './consistency/secondees.js';
import { staffingRestated } from './consistency/staffing-restated.js';
import { tableTotal } from './consistency/table-total.js';
import { notThisReport } from './document/not-this-report.js';
import { pageUnread } from './document/page-unread.js';
import { severalReports } from './document/several-reports.js';
import { dateMissing } from './format/date-missing.js';
import { nationalTitleMissing } from './format/national-title-missing.js';
import { numberMissing } from './format/number-missing.js';
import { recipientsMissing } from './format/recipients-missing.js';
import { signerMissing } from './format/signer-missing.js';
import { titleMissing } from './format/title-missing.js';
import { communeMismatch } from './reference/commune-mismatch.js';
import { conclusionMissing } from './reference/conclusion-missing.js';
import { letterMissing } from './reference/letter-missing.js';
import { mismatch } from './reference/mismatch.js';
import type { Rule } from './rule.js';
import { altered } from './signature/altered.js';
import { changedAfter } from './signature/changed-after.js';
import { outsideValidity } from './signature/outside-validity.js';
import { unchecked } from './signature/unchecked.js';
import { breakdownMissing } from './structure/breakdown-missing.js';
import { figureMissing } from './structure/figure-missing.js';
import { sectionEmpty } from './structure/section-empty.js';
import { sectionMissing } from './structure/section-missing.js';
import { placeholder } from './text/placeholder.js';
import { repeatedWord } from './text/repeated-word.js';
import { staleAuthority } from './text/stale-authority.js';
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

/** The rules that need the text, by id; arithmetic rules stand in the profile alone. */
export const REGISTRY: Readonly<Record<string, RegisteredRule>> = {
	'document.page-unread': { run: pageUnread, values: ['place'] },
	'document.not-this-report': { run: notThisReport, alone: true },
	'document.several-reports': { run: severalReports, values: ['ranges'] },
	'signature.altered': { run: altered, values: ['signer', 'what'] },
	'signature.changed-after': { run: changedAfter, values: ['signer', 'what'] },
	'signature.outside-validity': { run: outsideValidity, values: ['signer', 'what'] },
	'signature.unchecked': { run: unchecked, values: ['signer', 'what'] },
	'structure.section-missing': { run: sectionMissing },
	'structure.section-empty': { run: sectionEmpty },
	'structure.figure-missing': { run: figureMissing },
	'structure.breakdown-missing': { run: breakdownMissing },
	'reference.conclusion-missing': { run: conclusionMissing },
	'reference.letter-missing': { run: letterMissing },
	'reference.mismatch': { run: mismatch },
	'reference.commune-mismatch': { run: communeMismatch },
	'format.signer-missing': { run: signerMissing },
	'format.number-missing': { run: numberMissing },
	'format.date-missing': { run: dateMissing },
	'format.national-title-missing': { run: nationalTitleMissing },
	'format.title-missing': { run: titleMissing },
	'format.recipients-missing': { run: recipientsMissing },
	'consistency.staffing-restated': { run: staffingRestated },
	'consistency.secondees': { run: secondees },
	'consistency.entitlements-contradiction': { run: entitlementsContradiction },
	'consistency.table-total': { run: tableTotal },
	'consistency.percentage': { run: percentage },
	'consistency.dates': { run: dates },
	'timeliness.late': { run: late, values: ['days'] },
	'text.placeholder': { run: placeholder },
	'text.repeated-word': { run: repeatedWord },
	'text.stale-authority': { run: staleAuthority },
};
