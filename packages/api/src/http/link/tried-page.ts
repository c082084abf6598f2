import { findingsPart } from '../../render/page/findings.js';
import type { Language } from '../../render/page/language.js';
import { html, type Markup } from '../../render/page/markup.js';
import { page } from '../page/page.js';
import type { LinkDesk, LinkPurpose } from './link-desk.js';
import { communeOf, formPart, languageWay, purposePart } from './link-page.js';
import { LINK_WORDS } from './link-words.js';

type Tried = Awaited<ReturnType<LinkDesk['tryOut']>>;

/** What a dry run found, in the words the city's clerk would read; and the form again. */
export function triedPage(purpose: LinkPurpose, tried: Tried, now: Date, language: Language = 'vi'): string {
	const words = LINK_WORDS[language];
	const { verdict, name, error } = tried;
	return page(
		words.tried,
		html`<p>${words.file}: <strong>${name}</strong></p>
<div class="box ${verdict}"><p><strong>${words.verdicts[verdict]}.</strong> ${words.advice[verdict]}</p></div>
${errorPart(tried, language)}${otherCommune(purpose, tried, language)}${error === null ? findingsPart(tried, language) : null}
<p class="soft">${words.onlyTried}</p>
${formPart(purpose, words.again, language)}${purposePart(purpose, now, language)}`,
		language,
		languageWay(language),
	);
}

function errorPart({ error }: Tried, language: Language): Markup | null {
	return error === null ? null : html`<p>${error.message[language]} <span class="soft">(${error.code})</span></p>`;
}

/** Most likely the wrong file was chosen. */
function otherCommune(purpose: LinkPurpose, { commune }: Tried, language: Language): Markup | null {
	if (commune === null || commune.code === purpose.commune.code) return null;
	const words = LINK_WORDS[language];
	const said = words.otherCommune(commune.name, communeOf(purpose, language));
	return html`<div class="box error"><p><strong>${said}</strong> ${words.otherAdvice}</p></div>`;
}
