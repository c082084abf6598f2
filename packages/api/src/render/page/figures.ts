import type { CheckResult, FigureValue, Stated } from '@rasoat/checker';
import type { Titles } from '../../sandbox/protocol.js';
import { dayInWords, HOW } from '../words.js';
import { quotes } from './evidence.js';
import { html, type Markup } from './markup.js';

/** Every figure of the profile with its value, how it came to be, and where it stands. */
export function figuresPart({ figures }: CheckResult, titles: Titles): Markup {
	const rows = Object.entries(figures).map(([id, figure]) => figureRow(titles.figures[id]?.vi ?? id, figure));
	return html`<h3>Số liệu</h3>
<table><thead><tr><th>Chỉ tiêu</th><th>Giá trị</th><th>Trạng thái</th><th>Trích báo cáo</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function figureRow(title: string, { value, how, doubtful, confidence, evidence }: Stated<FigureValue>): Markup {
	const state = doubtful ? `${HOW[how]}; đọc chưa chắc` : HOW[how];
	const sure = value === null ? null : html`<br><span class="soft">độ tin cậy ${Math.round(confidence * 100)}%</span>`;
	const row = value === null ? 'absent' : 'present';
	const cell = Array.isArray(value) ? 'list' : 'number';
	return html`<tr class="${row}"><td>${title}</td><td class="${cell}">${valueInWords(value)}</td><td>${state}${sure}</td><td>${quotes(evidence)}</td></tr>
`;
}

function valueInWords(value: FigureValue | null): Markup | string {
	if (value === null) return '–';
	if (typeof value === 'number') return value.toLocaleString('vi-VN');
	if (typeof value === 'string') return dayInWords(value);
	const line = (unit: (typeof value)[number]) => html`${unit.name}: ${unit.present ?? '–'}/${unit.assigned ?? '–'}<br>`;
	return html`${value.map(line)}<span class="soft">có mặt/được giao</span>`;
}
