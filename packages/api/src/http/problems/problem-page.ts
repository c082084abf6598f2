import type { Language } from '../../render/page/language.js';
import { html, type Markup } from '../../render/page/markup.js';
import { languageWay } from '../link/link-page.js';
import { LINK_WORDS } from '../link/link-words.js';
import { takenPart } from '../link/sent-page.js';
import { page } from '../page/page.js';
import type { TakenFile } from '../uploads/take-in.js';
import type { ApiError } from './api-error.js';
import { PROBLEMS } from './problem-codes.js';

/** A problem for somebody at a browser who has nothing but a page's address; `reports` of an upload that broke off are shown. */
export function problemPage({ code, told, members }: ApiError, requestId: string, language: Language = 'vi'): string {
	const words = LINK_WORDS[language];
	const [nameCode, nameRequest] = words.askAbout;
	const back = html`<p><a href="?${language === 'vi' ? '' : `lang=${language}`}">${words.back}</a></p>`;
	return page(
		code === 'unauthenticated' ? words.unusable : PROBLEMS[code].title[language],
		html`<div class="box error"><p><strong>${told[language]}</strong></p></div>
${storedPart(members.reports, language)}${mayGoBack(code) ? back : null}
<p class="soft">${nameCode} <code>${code}</code> ${nameRequest} <code>${requestId}</code>.</p>
`,
		language,
		languageWay(language),
	);
}

/** A link that opens nothing leads back to nothing. */
function mayGoBack(code: ApiError['code']): boolean {
	return code !== 'unauthenticated' && code !== 'not-found';
}

function storedPart(reports: unknown, language: Language): Markup | null {
	const stored = Array.isArray(reports) ? (reports as readonly TakenFile[]) : [];
	return stored.length === 0 ? null : html`<h2>${LINK_WORDS[language].before}</h2>${takenPart(stored, language)}`;
}
