import type { CheckResult, Finding } from '@rasoat/checker';
import { SEVERITIES } from '../words.js';
import { quotes } from './evidence.js';
import type { Language } from './language.js';
import { html, type Markup } from './markup.js';

/** What the clerk should look at, each finding beside its quotes. */
export function findingsPart(
	{ findings, undetermined }: Pick<CheckResult, 'findings' | 'undetermined'>,
	language: Language = 'vi',
): Markup {
	const words = WORDS[language];
	if (findings.length === 0 && undetermined.length === 0) return html`<h3>${words.findings}</h3><p>${words.none}</p>`;
	const items = [...findings.map((finding) => findingItem(finding, language)), ...undetermined.map((rule) => openItem(rule, language))];
	return html`<h3>${words.findings} (${findings.length})</h3><ol class="findings">${items}</ol>`;
}

function findingItem(finding: Finding, language: Language): Markup {
	const { severity, message, doubtful, requirement, fix, citation, evidence, ruleId } = finding;
	const words = WORDS[language];
	const doubt = doubtful ? html` <span class="soft">${words.doubtful}</span>` : null;
	return html`<li class="${severity}"><span class="chip">${words.severities[severity]}</span> <strong>${message[language]}</strong>${doubt}
${quotes(evidence, language)}
<p>${words.required}: ${requirement[language]}</p>${fix === null ? null : html`<p>${words.fix}: ${fix[language]}</p>`}
<p class="soft">${words.by}: ${citation} · ${ruleId}</p></li>`;
}

function openItem({ ruleId, target, reason }: CheckResult['undetermined'][number], language: Language): Markup {
	return html`<li class="warning"><span class="chip">${WORDS[language].open}</span> <strong>${reason}</strong>
<p class="soft">${ruleId}${target === null ? null : ` · ${target}`}</p></li>`;
}

const WORDS = {
	vi: {
		findings: 'Phát hiện',
		none: 'Không có.',
		severities: SEVERITIES,
		doubtful: '(chỗ đọc chưa chắc, cần đối chiếu bản gốc)',
		required: 'Yêu cầu',
		fix: 'Đề nghị',
		by: 'Căn cứ',
		open: 'Chưa xác định',
	},
	en: {
		findings: 'Findings',
		none: 'None.',
		severities: { error: 'Error', warning: 'To look at', info: 'Note' },
		doubtful: '(hard to read here; please compare with the original)',
		required: 'Required',
		fix: 'Please',
		by: 'By',
		open: 'Not settled',
	},
} as const;
