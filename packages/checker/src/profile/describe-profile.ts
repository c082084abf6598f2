import type { Message } from '@rasoat/parser';
import { type NumberKey, numberKey } from '../extract/references/number-key.js';
import type { Severity } from '../result.js';
import type { CampaignReference, Profile } from './profile.js';
import type { RuleProfile } from './rule-schema.js';

/** A profile as people look at it: what a report must hold, and what is looked for; plain data. */
export interface ProfileDescription {
	readonly id: string;
	/** As declared: "1.0.0". */
	readonly version: string;
	/** As results name it: "1.0.0+3f9a12bc". */
	readonly contentVersion: string;
	readonly title: Message;
	readonly references: { readonly conclusion: ReferenceDescription; readonly letter: ReferenceDescription };
	readonly sections: readonly { readonly id: string; readonly title: Message; readonly required: boolean }[];
	readonly figures: readonly FigureDescription[];
	/** Whom proposals are addressed to; left out of descriptions that were kept before there was it. */
	readonly bodies?: readonly { readonly id: string; readonly title: Message }[];
	readonly checklist: readonly ChecklistItem[];
}

export interface ReferenceDescription extends CampaignReference {
	/** What its number is compared by. */
	readonly key: NumberKey;
}

export interface FigureDescription {
	readonly id: string;
	readonly type: 'integer' | 'date' | 'money' | 'units';
	readonly unit: Message | null;
	/** A section id. */
	readonly section: string;
	readonly title: Message;
	readonly required: boolean;
}

/** One thing a report is looked at for. */
export interface ChecklistItem {
	readonly ruleId: string;
	/** Section or figure that the requirement names; null where it names none. */
	readonly target: string | null;
	readonly severity: Severity;
	readonly title: Message;
	readonly requirement: Message;
	readonly citation: string;
}

export function describeProfile(profile: Profile): ProfileDescription {
	const { id, version, title, campaign, sections, figures, bodies } = profile;
	const { conclusion, letter } = campaign.references;
	return {
		id,
		version: version.replace(/\+.*$/, ''),
		contentVersion: version,
		title,
		references: { conclusion: described(conclusion), letter: described(letter) },
		sections: sections.map((section) => ({ id: section.id, title: section.title, required: section.required })),
		figures: figures.map(({ type, unit, section, required, ...figure }) => ({
			id: figure.id,
			type,
			unit,
			section,
			title: figure.title,
			required,
		})),
		bodies: bodies.map((body) => ({ id: body.id, title: body.title })),
		checklist: Object.entries(profile.rules).flatMap(([ruleId, rule]) => itemsOf(ruleId, rule, profile)),
	};
}

function described({ number, date, label }: CampaignReference): ReferenceDescription {
	return { number, date, label, key: numberKey(number) };
}

const TITLE = '{title}';

/** A requirement that names a section or a figure is one item for each that the rule asks for. */
function itemsOf(ruleId: string, { severity, title, requirement, citation }: RuleProfile, profile: Profile): ChecklistItem[] {
	const item = (target: string | null, named: Message | null): ChecklistItem => {
		const fill = (language: keyof Message) => requirement[language].replaceAll(TITLE, named?.[language] ?? '…');
		return { ruleId, target, severity, title, requirement: { vi: fill('vi'), en: fill('en') }, citation };
	};
	const targets = requirement.vi.includes(TITLE) ? targetsOf(ruleId, profile) : [];
	return targets.length === 0 ? [item(null, null)] : targets.map((target) => item(target.id, target.title));
}

function targetsOf(ruleId: string, { sections, figures }: Profile): readonly { readonly id: string; readonly title: Message }[] {
	if (ruleId === 'structure.section-missing' || ruleId === 'structure.section-empty') return sections.filter(({ required }) => required);
	return ruleId === 'structure.figure-missing' ? figures.filter(({ required }) => required) : [];
}
