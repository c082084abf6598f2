import { dayForPeople, isoDay, momentForPeople } from '../../city-time.js';
import type { Language } from '../../render/page/language.js';
import { html, type Markup } from '../../render/page/markup.js';
import { page } from '../page/page.js';
import type { LinkPurpose } from './link-desk.js';
import { LINK_WORDS, type LinkWords } from './link-words.js';

/** The page at an upload link: whose it is, what for, until when, and the form. */
export function linkPage(purpose: LinkPurpose, now: Date, language: Language = 'vi'): string {
	const words = LINK_WORDS[language];
	const content = html`${purposePart(purpose, now, language)}${formPart(purpose, words.choose, language)}${notesPart(words)}`;
	return page(words.title, content, language, languageWay(language));
}

/** The same page in the other language. */
export function languageWay(language: Language): Markup {
	return language === 'vi'
		? html`<p class="ways"><a href="?lang=en" lang="en" hreflang="en">English</a></p>`
		: html`<p class="ways"><a href="?" lang="vi" hreflang="vi">Tiếng Việt</a></p>`;
}

/** "Xã Kiến Thụy"; the code where the city has no such commune. */
export function communeOf({ commune: { code, kind, name } }: LinkPurpose, language: Language): string {
	if (name === null || kind === null) return LINK_WORDS[language].unknownCommune(code);
	return `${kind.charAt(0).toLocaleUpperCase('vi')}${kind.slice(1)} ${name}`;
}

export function purposePart(purpose: LinkPurpose, now: Date, language: Language): Markup {
	const { campaign, expiresAt, isSecure } = purpose;
	const words = LINK_WORDS[language];
	const rows: readonly (readonly [string, string])[] = [
		[words.commune, communeOf(purpose, language)],
		[words.campaign, campaign.name === '' ? campaign.id : campaign.name],
		[words.deadline, campaign.deadline === null ? words.noDeadline : words.untilEnd(dayForPeople(campaign.deadline))],
		[words.goodUntil, momentForPeople(expiresAt)],
	];
	const table = rows.map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`);
	const warnings = [isLate(campaign.deadline, now) ? words.late : null, isSecure ? null : words.exposed];
	return html`<table><tbody>${table}</tbody></table>${warnings.map((said) => (said === null ? null : html`<div class="box warning"><p>${said}</p></div>`))}`;
}

function isLate(deadline: string | null, now: Date): boolean {
	return deadline !== null && isoDay(now) > deadline;
}

/** The form with its two buttons; it is sent to the page's own address, in the language it was filled in. */
export function formPart({ fileBytes }: LinkPurpose, title: string, language: Language): Markup {
	const words = LINK_WORDS[language];
	const said = language === 'vi' ? '' : `lang=${language}`;
	const trial = ['thu=1', said].filter((part) => part !== '').join('&');
	return html`<h2>${title}</h2>
<form method="post" enctype="multipart/form-data">
<label for="files">${words.files}</label>
<input type="file" id="files" name="files" required multiple accept=".pdf,.docx,.doc" aria-describedby="files-note">
<p class="soft" id="files-note">${words.filesNote(megabytes(fileBytes))}</p>
<div class="buttons"><button class="second" formaction="?${trial}">${words.tryOut}</button><button formaction="?${said}">${words.send}</button></div>
</form>
`;
}

function notesPart(words: LinkWords): Markup {
	return html`<p class="soft"><strong>${words.tryOut}</strong> ${words.aboutTrying}<br><strong>${words.send}</strong>${words.aboutSending}</p>
<p class="soft">${words.secret}</p>
`;
}

function megabytes(bytes: number): string {
	return new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 }).format(bytes / 1_000_000);
}
