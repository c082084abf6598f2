import type { CheckResult, Finding } from '@rasoat/checker';
import { SEVERITIES } from '../words.js';
import { quotes } from './evidence.js';
import { html, type Markup } from './markup.js';

/** What the clerk should look at, each finding beside its quotes. */
export function findingsPart({ findings, undetermined }: Pick<CheckResult, 'findings' | 'undetermined'>): Markup {
	if (findings.length === 0 && undetermined.length === 0) return html`<h3>Phát hiện</h3><p>Không có.</p>`;
	return html`<h3>Phát hiện (${findings.length})</h3><ol class="findings">${findings.map(findingItem)}${undetermined.map(openItem)}</ol>`;
}

function findingItem({ severity, message, doubtful, requirement, fix, citation, evidence, ruleId }: Finding): Markup {
	const doubt = doubtful ? html` <span class="soft">(chỗ đọc chưa chắc, cần đối chiếu bản gốc)</span>` : null;
	return html`<li class="${severity}"><span class="chip">${SEVERITIES[severity]}</span> <strong>${message.vi}</strong>${doubt}
${quotes(evidence)}
<p>Yêu cầu: ${requirement.vi}</p>${fix === null ? null : html`<p>Đề nghị: ${fix.vi}</p>`}
<p class="soft">Căn cứ: ${citation} · ${ruleId}</p></li>`;
}

function openItem({ ruleId, target, reason }: CheckResult['undetermined'][number]): Markup {
	return html`<li class="warning"><span class="chip">Chưa xác định</span> <strong>${reason}</strong>
<p class="soft">${ruleId}${target === null ? null : ` · ${target}`}</p></li>`;
}
