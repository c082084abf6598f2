import type { CheckResult } from '@rasoat/checker';
import type { Titles } from '../../sandbox/protocol.js';
import { communeInWords, dayInWords, pagesInWords, VERDICTS } from '../words.js';
import { figuresPart } from './figures.js';
import { findingsPart } from './findings.js';
import { html, type Markup } from './markup.js';
import { signaturesPart } from './signatures.js';

/** One report in full. */
export function reportPart(result: CheckResult, anchor: string, titles: Titles): Markup {
	const { file, verdict, error, identity } = result;
	const pages = pagesInWords(result);
	const title = communeInWords(identity.commune) ?? file.name;
	const body =
		error === null ? checkedBody(result, titles) : html`<p><strong>${error.message.vi}</strong></p><p class="soft">${error.code}</p>`;
	return html`<article id="${anchor}"><header class="report"><h2>${title}</h2><span class="chip ${verdict}">${VERDICTS[verdict]}</span></header>
<p class="soft">${file.path}${pages === null ? null : ` · ${pages}`}</p>
${body}</article>
`;
}

function checkedBody(result: CheckResult, titles: Titles): Markup {
	return html`${identityPart(result)}${signaturesPart(result)}${unreadPages(result)}${findingsPart(result)}${sectionsPart(result, titles)}${figuresPart(result, titles)}${itemsPart('Khó khăn, vướng mắc', result.difficulties)}${proposalsPart(result, titles)}`;
}

function identityPart({ identity: { number, date, signer, signerTitle, conclusion, letter } }: CheckResult): Markup {
	const cited = (value: { number: string; date: string | null } | null) =>
		value === null ? null : value.date === null ? value.number : `${value.number} ngày ${dayInWords(value.date)}`;
	const signed = signer.value === null ? signerTitle.value : [signer.value, signerTitle.value].filter((part) => part !== null).join(', ');
	const facts: readonly (readonly [string, string | null])[] = [
		['Số', number.value],
		['Ngày', date.value === null ? null : dayInWords(date.value)],
		['Người ký', signed],
		['Kết luận viện dẫn', cited(conclusion.value)],
		['Công văn viện dẫn', cited(letter.value)],
	];
	return html`<table><tbody>${facts.map(([name, value]) => html`<tr><th>${name}</th><td>${value ?? '–'}</td></tr>`)}</tbody></table>`;
}

/** Every page of the file is accounted for: those not trusted are named. */
function unreadPages({ pages }: CheckResult): Markup | null {
	const doubted = pages.filter(({ grade }) => grade !== 'trusted');
	if (doubted.length === 0) return null;
	const line = ({ page, grade, reason }: (typeof doubted)[number]) =>
		html`<li>Trang ${page}: ${grade === 'none' ? 'không đọc được' : 'đọc chưa chắc'}${reason === null ? null : ` (${reason})`}</li>`;
	return html`<h3>Trang chưa đọc chắc</h3><ul>${doubted.map(line)}</ul>`;
}

function sectionsPart({ sections }: CheckResult, titles: Titles): Markup {
	const rows = Object.entries(titles.sections).map(([id, title]) => {
		const found = sections.filter((section) => section.id === id);
		const state = found.length === 0 ? 'không thấy' : found.every(({ empty }) => empty) ? 'có đề mục, để trống' : 'có';
		return html`<tr class="${found.length === 0 ? 'absent' : 'present'}"><td>${title.vi}</td><td>${state}</td><td>${found.map((section) => section.title).join('; ')}</td></tr>
`;
	});
	return html`<h3>Các phần của báo cáo</h3><table><thead><tr><th>Phần</th><th>Trạng thái</th><th>Đề mục trong báo cáo</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function itemsPart(title: string, items: CheckResult['difficulties']): Markup | null {
	if (items.length === 0) return null;
	return html`<h3>${title}</h3><ol class="items">${items.map(({ text }) => html`<li>${text}</li>`)}</ol>`;
}

function proposalsPart({ proposals }: CheckResult, titles: Titles): Markup | null {
	if (proposals.length === 0) return null;
	const item = ({ text, addressee, topic }: (typeof proposals)[number]) => {
		const notes = [addressee, topic === null ? null : (titles.sections[topic]?.vi ?? topic)].filter((note) => note !== null);
		return html`<li>${text}${notes.length === 0 ? null : html` <span class="soft">[${notes.join(' · ')}]</span>`}</li>`;
	};
	return html`<h3>Kiến nghị, đề xuất</h3><ol class="items">${proposals.map(item)}</ol>`;
}
