import { createHash } from 'node:crypto';
import { dayForPeople, momentForPeople } from '../../city-time.js';
import { html, type Markup } from '../../render/page/markup.js';
import { STYLE as PAGE_STYLE } from '../../render/page/style.js';
import { lineOf } from '../line-of.js';
import type { Broken, Came, CampaignStanding, Listed, Open, Summary } from './summary.js';
import { BROKEN, campaignIn, communeIn, countsOf, deadlineIn, OPEN, STANDINGS, WAYS } from './words.js';

/** The missing are many and their names short. */
const STYLE = `${PAGE_STYLE}ol.missing { columns: 3 13rem; }\n`;
/** Nothing may load or run; the one style is known by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** A summary as one page that stands by itself: no script, nothing fetched, nothing from a file's name or report taken for markup. */
export function summaryHtml(summary: Summary): string {
	const { period, campaigns, unfiled, broken, came, troubles, madeAt } = summary;
	const title = `Tổng hợp báo cáo ngày ${dayForPeople(madeAt)}`;
	const style: Markup = { markup: `<style>${STYLE}</style>` };
	return html`<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${style}</head>
<body><main><h1>${title}</h1>
<p>Từ ${momentForPeople(period.from)} đến ${momentForPeople(period.to)} (giờ Việt Nam). Lập lúc ${momentForPeople(madeAt)}.</p>
${countsPart(summary)}${oldestPart(summary.oldest)}${troublesPart(troubles)}
${section('Hỏng', listPart(broken, BROKEN_HEAD, brokenRow))}
${section('Chưa rõ đợt báo cáo', listPart(unfiled, UNFILED_HEAD, unfiledRow))}
${section('Còn thiếu', campaigns.length === 0 ? html`<p>Không có đợt báo cáo nào đang mở.</p>` : html`${campaigns.map(campaignPart)}`)}
${section('Đã nhận', listPart(came, CAME_HEAD, cameRow))}
</main></body></html>
`.markup;
}

function section(title: string, content: Markup): Markup {
	return html`<section><h3>${title}</h3>${content}</section>`;
}

function countsPart(summary: Summary): Markup {
	const rows = countsOf(summary).map(([label, count]) => html`<tr><td>${label}</td><td class="number">${count}</td></tr>`);
	return section('Tổng hợp', html`<table><tbody>${rows}</tbody></table>`);
}

function oldestPart(oldest: Open | null): Markup {
	const text =
		oldest === null
			? 'Không có việc nào còn dở.'
			: `${lineOf(oldest.fileName)} – ${OPEN[oldest.kind]}, nhận ngày ${momentForPeople(oldest.receivedAt)}, ${communeIn(oldest.commune)}, ${campaignIn(oldest.campaign)}.`;
	return section('Việc tồn lâu nhất', html`<p>${text}</p>`);
}

function troublesPart(troubles: Summary['troubles']): Markup | null {
	if (troubles.length === 0) return null;
	const items = troubles.map(
		({ path, told }) => html`<li>${path === '' ? null : html`<strong>${lineOf(path)}</strong>: `}${lineOf(told.vi)}</li>`,
	);
	return section('Cần xem ở hộp thư đến', html`<ul>${items}</ul>`);
}

function campaignPart({ id, name, deadline, expected, filed, missing }: CampaignStanding): Markup {
	const names = missing.map(({ name: commune, unreadable }) => `${lineOf(commune)}${unreadable ? ' (đã gửi nhưng không đọc được)' : ''}`);
	const lacking =
		names.length === 0 ? html`<p>Đã đủ.</p>` : html`<ol class="items missing">${names.map((commune) => html`<li>${commune}</li>`)}</ol>`;
	return html`<h4>${lineOf(name)} <span class="soft">${lineOf(id)}</span></h4>
<p>${deadline === null ? 'Chưa đặt hạn' : `Hạn ${deadlineIn(deadline)}`}; đã có ${filed}/${expected}; còn thiếu ${missing.length}.</p>${lacking}`;
}

type Row<Of> = (row: Of) => readonly (string | Markup)[];

const BROKEN_HEAD = ['Tệp', 'Ngày nhận', 'Tình trạng', 'Lý do', 'Đơn vị', 'Đợt'];
const brokenRow: Row<Broken> = ({ fileName, receivedAt, kind, why, commune, campaign }) => [
	...[lineOf(fileName), momentForPeople(receivedAt), BROKEN[kind], lineOf(why.vi), communeIn(commune), campaignIn(campaign)],
];

const UNFILED_HEAD = ['Tệp', 'Ngày nhận', 'Đơn vị'];
const unfiledRow: Row<Open> = ({ fileName, receivedAt, commune }) => [lineOf(fileName), momentForPeople(receivedAt), communeIn(commune)];

const CAME_HEAD = ['Tệp', 'Ngày nhận', 'Cách nhận', 'Đơn vị', 'Đợt', 'Kết quả'];
const cameRow: Row<Came> = ({ fileName, receivedAt, way, commune, campaign, standing, again, withdrawn }) => {
	const notes = [...(again ? ['đã có từ trước'] : []), ...(withdrawn ? ['đã rút'] : [])];
	const result = notes.length === 0 ? STANDINGS[standing] : `${STANDINGS[standing]} (${notes.join(', ')})`;
	return [lineOf(fileName), momentForPeople(receivedAt), WAYS[way], communeIn(commune), campaignIn(campaign), result];
};

function listPart<Of>({ total, rows }: Listed<Of>, head: readonly string[], cells: Row<Of>): Markup {
	if (total === 0) return html`<p>Không có.</p>`;
	const lines = rows.map((row) => html`<tr>${cells(row).map((cell) => html`<td>${cell}</td>`)}</tr>`);
	const more = total > rows.length ? html`<p class="soft">Còn ${total - rows.length} dòng không liệt kê ở đây.</p>` : null;
	return html`<table><thead><tr>${head.map((cell) => html`<th>${cell}</th>`)}</tr></thead><tbody>${lines}</tbody></table>${more}`;
}
