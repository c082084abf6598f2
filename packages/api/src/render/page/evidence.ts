import type { CheckResult } from '@rasoat/checker';
import type { Language } from './language.js';
import { html, type Markup } from './markup.js';

type Evidence = CheckResult['sections'][number]['evidence'][number];

const SEARCHED = { vi: 'nơi đã tìm', en: 'looked for here' } as const;
const PAGE = { vi: 'trang', en: 'page' } as const;
const BLOCK = { vi: 'đoạn', en: 'block' } as const;

/** The quotes that something rests on, each with its place. */
export function quotes(evidence: readonly Evidence[], language: Language = 'vi'): Markup {
	return html`${evidence.map((one) => quote(one, language))}`;
}

function quote({ quote: text, page, block, role }: Evidence, language: Language): Markup {
	const place = page !== null ? `${PAGE[language]} ${page}` : block !== null ? `${BLOCK[language]} ${block + 1}` : '';
	const note = [place, role === null ? '' : role === 'searched' ? SEARCHED[language] : role].filter((part) => part !== '').join(' · ');
	return html`<blockquote>«${text}»<cite>${note}</cite></blockquote>`;
}
