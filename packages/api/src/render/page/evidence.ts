import type { CheckResult } from '@rasoat/checker';
import { html, type Markup } from './markup.js';

type Evidence = CheckResult['sections'][number]['evidence'][number];

const ROLES: Readonly<Record<string, string>> = { searched: 'nơi đã tìm' };

/** The quotes that something rests on, each with its place. */
export function quotes(evidence: readonly Evidence[]): Markup {
	return html`${evidence.map(quote)}`;
}

function quote({ quote: text, page, block, role }: Evidence): Markup {
	const place = page !== null ? `trang ${page}` : block !== null ? `đoạn ${block + 1}` : '';
	const note = [place, role === null ? '' : (ROLES[role] ?? role)].filter((part) => part !== '').join(' · ');
	return html`<blockquote>«${text}»<cite>${note}</cite></blockquote>`;
}
