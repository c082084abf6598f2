import { createHash } from 'node:crypto';
import type { CheckResult } from '@rasoat/checker';
import type { Titles } from '../sandbox/protocol.js';
import { html, type Markup } from './page/markup.js';
import { reportPart } from './page/report.js';
import { STYLE } from './page/style.js';
import { communeInWords, createTally, dayInWords, SEVERITIES, tallyInWords, VERDICTS } from './words.js';

export interface HtmlRenderer {
	add(result: CheckResult): void;
	/** One page that stands by itself: no script, nothing fetched, nothing from a report taken for markup. */
	end(): string;
}

/** Nothing may load or run; the one style is known by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

export function createHtmlRenderer(titles: Titles): HtmlRenderer {
	const rows: Markup[] = [];
	const reports: Markup[] = [];
	const { add, tally } = createTally();
	return {
		add: (result) => {
			const anchor = `r${reports.length + 1}`;
			add(result);
			rows.push(summaryRow(result, anchor));
			reports.push(reportPart(result, anchor, titles));
		},
		end: () => pageOf(tallyInWords(tally), rows, reports).markup,
	};
}

function summaryRow({ identity, file, verdict, findings }: CheckResult, anchor: string): Markup {
	const counts = (['error', 'warning', 'info'] as const)
		.map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
		.filter(({ count }) => count > 0)
		.map(({ severity, count }) => `${count} ${SEVERITIES[severity].toLowerCase()}`);
	const date = identity.date.value === null ? '–' : dayInWords(identity.date.value);
	return html`<tr><td><a href="#${anchor}">${communeInWords(identity.commune) ?? file.name}</a><br><span class="soft">${file.path}</span></td><td>${identity.number.value ?? '–'}</td><td>${date}</td><td><span class="chip ${verdict}">${VERDICTS[verdict]}</span></td><td>${counts.join(', ')}</td></tr>
`;
}

function pageOf(summary: string, rows: readonly Markup[], reports: readonly Markup[]): Markup {
	const style: Markup = { markup: `<style>${STYLE}</style>` };
	return html`<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Kết quả rà soát báo cáo</title>${style}</head>
<body><main><h1>Kết quả rà soát báo cáo</h1><p>${summary}</p>
<table><thead><tr><th>Đơn vị</th><th>Số</th><th>Ngày</th><th>Kết luận</th><th>Phát hiện</th></tr></thead><tbody>${rows}</tbody></table>
${reports}</main></body></html>
`;
}
