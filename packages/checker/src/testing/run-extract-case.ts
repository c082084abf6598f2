import { isDeepStrictEqual } from 'node:util';
import type { ItemCase, SectionCase } from '../extract/extract-case.js';
import { extractFacts } from '../extract/facts.js';
import type { FigureCase } from '../extract/figures/figure-case.js';
import type { Profile } from '../profile/profile.js';
import { documentOf } from './document-of.js';

type ExtractCase = FigureCase | SectionCase | ItemCase;

/** Every case of the readers; loaded by name, as case files are no part of what is built. */
export async function loadExtractCases(): Promise<ExtractCase[]> {
	const files = ['figures/figures', 'sections', 'items'];
	const modules = files.map(
		(name): Promise<Record<string, unknown>> => import(/* @vite-ignore */ new URL(`../extract/${name}.cases.ts`, import.meta.url).href),
	);
	return (await Promise.all(modules)).flatMap((exported) => Object.values(exported).filter(Array.isArray) as ExtractCase[][]).flat();
}

/** What the figures of a case are read as, in the case's own shape. */
export function figuresRead(profile: Profile, { lines, figures: wanted }: FigureCase): FigureCase['figures'] {
	const { figures } = extractFacts(documentOf(lines), profile);
	const read = Object.keys(wanted).map((name) => {
		const figure = Object.entries(figures).find(([id]) => id.endsWith(`.${name}`))?.[1];
		if (!figure) throw new RangeError(`no figure "${name}"`);
		const value = figure.how === 'unreadable' ? figure.how : figure.value;
		return [name, value === null ? null : ([value, figure.evidence[0]?.quote ?? ''] as const)] as const;
	});
	return Object.fromEntries(read);
}

export function sectionsRead(profile: Profile, { lines }: SectionCase): string[] {
	return extractFacts(documentOf(lines), profile).sections.map(({ id, empty }) => (empty ? `${id} (empty)` : id));
}

/** The lists that the case tells of. */
export function itemsRead(profile: Profile, { lines, ...wanted }: ItemCase): Pick<ItemCase, 'difficulties' | 'proposals'> {
	const { difficulties, proposals } = extractFacts(documentOf(lines), profile);
	const texts = (list: readonly { readonly text: string }[]) => list.map((item) => item.text);
	return {
		...(wanted.difficulties && { difficulties: texts(difficulties) }),
		...(wanted.proposals && { proposals: texts(proposals) }),
	};
}

/** Whether a case of any kind is read as it says. */
export function isRead(profile: Profile, example: ExtractCase): boolean {
	if ('figures' in example) return isDeepStrictEqual(figuresRead(profile, example), example.figures);
	if ('sections' in example) return isDeepStrictEqual(sectionsRead(profile, example), example.sections);
	const { name: _, lines: __, ...lists } = example;
	return isDeepStrictEqual(itemsRead(profile, example), lists);
}
