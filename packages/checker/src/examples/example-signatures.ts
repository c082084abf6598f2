import type { Signature } from '@rasoat/parser';

const SOUND: Signature = {
	kind: 'signature',
	signer: { name: 'Vũ Hữu Khoát', organisation: 'Ủy ban nhân dân xã Kiến Thụy' },
	time: { value: '2025-10-17T09:05:12Z', source: 'signed' },
	integrity: 'intact',
	fault: null,
	coversWholeFile: true,
	after: null,
	certificate: { issuer: 'Cơ quan chứng thực', serial: '1234', from: '2025-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' },
};

/** The signatures that an example may have, by their line. */
export const EXAMPLE_SIGNATURES: Readonly<Record<string, Signature>> = {
	'<signature>': SOUND,
	'<signature altered>': { ...SOUND, integrity: 'altered', fault: 'digest' },
	'<signature unchecked>': { ...SOUND, integrity: 'cannot-tell', fault: 'contents' },
	'<signature followed>': { ...SOUND, coversWholeFile: false, after: { bytes: 900, what: 'other', changedPages: [1] } },
	'<signature expired>': { ...SOUND, time: { value: '2024-12-30T09:05:12Z', source: 'signed' } },
};
