import type { CheckResult, Finding } from '@rasoat/checker';

const STATED = { value: null, how: 'not-stated', doubtful: false, confidence: 1, evidence: [] } as const;

/** A passing result of a report without content, with parts put in by the test. */
export function resultOf(parts: Partial<CheckResult> = {}): CheckResult {
	return {
		schemaVersion: 1,
		file: {
			name: 'a.pdf',
			path: 'a.pdf',
			sha256: '0'.repeat(64),
			bytes: 10,
			mediaType: 'application/pdf',
			pages: 1,
			textSource: 'text-layer',
		},
		engine: { rasoat: '0.1.0', ocr: null },
		profile: { id: 'kl195-cv2581', version: '1.0.0+00000000' },
		status: 'checked',
		error: null,
		verdict: 'pass',
		pages: [{ page: 1, source: 'text-layer', grade: 'trusted', reason: null }],
		signatures: [],
		identity: { commune: null, number: STATED, date: STATED, signer: STATED, signerTitle: STATED, conclusion: STATED, letter: STATED },
		sections: [],
		figures: {},
		difficulties: [],
		proposals: [],
		findings: [],
		undetermined: [],
		timings: { parseMs: 0, ocrMs: 0, checkMs: 0 },
		...parts,
	};
}

export function findingOf(parts: Partial<Finding> = {}): Finding {
	return {
		ruleId: 'structure.section-missing',
		severity: 'error',
		target: 'staffing',
		message: { vi: 'Thiếu phần tình hình biên chế', en: 'The staffing section is missing' },
		requirement: { vi: 'Báo cáo phải có phần biên chế', en: 'The report must have a staffing section' },
		fix: null,
		citation: 'Công văn 2581/UBND-NVKTGS',
		expected: null,
		actual: null,
		doubtful: false,
		fingerprint: 'f',
		evidence: [],
		...parts,
	};
}

export function signatureOf(parts: Partial<CheckResult['signatures'][number]> = {}): CheckResult['signatures'][number] {
	return {
		kind: 'signature',
		signer: { name: 'Vũ Hữu Khoát', organisation: 'UBND xã Kiến Thụy' },
		time: { value: '2025-10-17T09:05:12Z', source: 'signed' },
		integrity: 'intact',
		fault: null,
		coversWholeFile: true,
		after: null,
		certificate: { issuer: null, serial: '1234', from: '2025-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' },
		...parts,
	};
}
