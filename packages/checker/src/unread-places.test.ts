import type { Box } from '@rasoat/parser';
import { describe, expect, it } from 'vitest';
import { check, type Submission } from './check.js';
import { loadKl195 } from './testing/load-kl195.js';
import { reportLines } from './testing/report-lines.js';
import { scannedDocument } from './testing/scanned-document.js';

const profile = loadKl195();
const submission: Submission = {
	file: { name: 'a.pdf', path: 'a.pdf', sha256: 'ab', bytes: 10, mediaType: 'application/pdf', pages: 1, textSource: 'ocr' },
	engine: { rasoat: '0.1.0', ocr: 'tesseract' },
	receivedAt: null,
	deadline: null,
};
const TAIL = ['Nơi nhận:', '- UBND thành phố;', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'];
const lines = ['UBND XÃ KIẾN THỤY', ...reportLines({ proposals: null }), ...TAIL];

/** The report with print left unread beside the first word of `line`, or below all. */
function resultWith(line: string | null) {
	const document = scannedDocument(lines);
	const at = line === null ? document.text.length : document.text.indexOf(line);
	const top = document.words.find(({ span }) => span.start >= at)?.box[1] ?? 1e6;
	const unread: Box[] = [[150, top + 4, 300, top + 6]];
	return check({ ...document, pages: document.pages.map((page) => ({ ...page, unread })) }, profile, submission);
}

const toldBy = ({ findings, undetermined }: ReturnType<typeof resultWith>) => ({
	missing: findings.map(({ ruleId, target }) => `${ruleId} ${target ?? ''}`.trim()).filter((told) => /missing/.test(told)),
	open: undetermined.map(({ ruleId, target }) => `${ruleId} ${target ?? ''}`.trim()),
});

describe('what was not found where print was left unread', () => {
	it('is told as missing where there is none such', () => {
		const { missing, open } = toldBy(check(scannedDocument(lines), profile, submission));
		expect(missing).toEqual(
			expect.arrayContaining(['structure.section-missing proposals', 'format.number-missing', 'format.signer-missing']),
		);
		expect(open).toEqual([]);
	});

	it('cannot be told in the body, and is in head and tail', () => {
		const result = resultWith('IV. CÔNG');
		const { missing, open } = toldBy(result);
		expect(open).toContain('structure.section-missing proposals');
		expect(missing).not.toContain('structure.section-missing proposals');
		expect(missing).toEqual(expect.arrayContaining(['format.number-missing', 'format.signer-missing']));
		expect(result.figures['staffing.contracts']).toMatchObject({ value: null, how: 'unreadable' });
		expect(result.figures['staffing.present']).toMatchObject({ value: 34, how: 'stated' });
		expect(result.identity.number.how).not.toBe('unreadable');
		expect(result.verdict).toBe('flagged');
	});

	it('cannot be told in the head', () => {
		const result = resultWith('UBND XÃ');
		expect(toldBy(result).open).toContain('format.number-missing');
		expect(toldBy(result).missing).toContain('structure.section-missing proposals');
		expect(result.identity.number.how).toBe('unreadable');
	});

	it('cannot be told in the tail', () => {
		const { missing, open } = toldBy(resultWith(null));
		expect(open).toContain('format.signer-missing');
		expect(missing).toContain('structure.section-missing proposals');
	});
});
