import { locate } from '@rasoat/parser';
import { expect, it } from 'vitest';
import type { Finding, Severity } from '../result.js';
import { documentOf } from '../testing/document-of.js';
import { orderFindings } from './order-findings.js';

const document = documentOf(['Xã được giao 40 biên chế, hiện có 34 người.', 'Còn thiếu 05 biên chế.']);

it('puts errors first, then the order of the text, things without a place before it', () => {
	const given = [at('info', '40'), at('error', '05'), at('error', '34'), at('error', null), at('warning', '40')];
	expect(orderFindings(given, document).map((finding) => finding.ruleId)).toEqual([
		'error ',
		'error 34',
		'error 05',
		'warning 40',
		'info 40',
	]);
});

function at(severity: Severity, quote: string | null): Finding {
	const start = quote === null ? -1 : document.text.indexOf(quote);
	const evidence = quote === null ? [] : [locate(document, { start, end: start + quote.length })];
	const text = { vi: '', en: '' };
	const told = { message: text, requirement: text, fix: null, citation: '', expected: null, actual: null };
	return { ruleId: `${severity} ${quote ?? ''}`, severity, target: null, ...told, doubtful: false, fingerprint: '', evidence };
}
