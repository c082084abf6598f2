import { momentForPeople } from '../../city-time.js';
import type { Language } from '../../render/page/language.js';
import { html, type Markup } from '../../render/page/markup.js';
import { page } from '../page/page.js';
import type { TakenFile } from '../uploads/take-in.js';
import type { LinkPurpose } from './link-desk.js';
import { communeOf, formPart, languageWay, purposePart } from './link-page.js';
import { LINK_WORDS } from './link-words.js';

/** What a commune sees when it has sent its files: a receipt it can print, with what was refused and why. */
export function sentPage(purpose: LinkPurpose, files: readonly TakenFile[], now: Date, language: Language = 'vi'): string {
	const words = LINK_WORDS[language];
	const refused = files.filter(({ id }) => id === null).length;
	const title = words.received[refused === 0 ? 0 : refused === files.length ? 1 : 2];
	const said = words.receivedOf(communeOf(purpose, language), files.length - refused, files.length, momentForPeople(now));
	return page(
		title,
		html`<div class="box ${refused === 0 ? 'pass' : 'error'}"><p><strong>${said}</strong></p></div>
${takenPart(files, language)}<p class="soft">${words.receipt}</p>
${purposePart(purpose, now, language)}${formPart(purpose, words.more, language)}`,
		language,
		languageWay(language),
	);
}

/** What became of each file. */
export function takenPart(files: readonly TakenFile[], language: Language): Markup {
	const words = LINK_WORDS[language];
	const heads = [words.file, words.state, words.report, words.hash].map((head) => html`<th scope="col">${head}</th>`);
	const rows = files.map(
		(
			file,
		) => html`<tr><td>${file.name}</td><td>${stateOf(file, language)}</td><td><code>${file.id ?? '–'}</code></td><td><code>${file.sha256 ?? '–'}</code></td></tr>
`,
	);
	return html`<table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>
`;
}

function stateOf({ error, isNew, withdrawn }: TakenFile, language: Language): string {
	const words = LINK_WORDS[language];
	if (error) return words.refused(error.message[language]);
	if (withdrawn) return words.withdrawn;
	return isNew ? words.taken : words.known;
}
