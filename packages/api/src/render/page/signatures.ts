import type { CheckResult } from '@rasoat/checker';
import { momentForPeople } from '../../city-time.js';
import { html, type Markup } from './markup.js';

type Signature = CheckResult['signatures'][number];

/** Who signed the file digitally, when, and whether it is still what was signed. */
export function signaturesPart({ signatures }: Pick<CheckResult, 'signatures'>): Markup | null {
	if (signatures.length === 0) return null;
	const line = (signature: Signature) => html`<li>${whoInWords(signature)}${whenInWords(signature)}: ${stateInWords(signature)}</li>`;
	return html`<h3>Chữ ký số</h3><ul>${signatures.map(line)}</ul><p class="soft">Chưa đối chiếu với cơ quan cấp chứng thư số.</p>`;
}

function whoInWords({ kind, signer }: Signature): string {
	const names = [signer?.name, signer?.organisation].filter((name) => name !== null && name !== undefined);
	const who = names.length > 0 ? [...new Set(names)].join(', ') : 'không rõ tên';
	return kind === 'timestamp' ? `Dấu thời gian (${who})` : `Ký bởi: ${who}`;
}

const SOURCES = { timestamp: 'có dấu thời gian', signed: 'theo người ký', stated: 'theo người ký' } as const;

function whenInWords({ time }: Signature): string {
	if (time === null) return ', không rõ thời gian';
	const hasOffset = /(?:Z|[+-]\d\d:\d\d)$/.test(time.value);
	return `, ${momentForPeople(hasOffset ? time.value : `${time.value}+07:00`)} (${SOURCES[time.source]})`;
}

function stateInWords({ integrity, after }: Signature): string {
	if (integrity === 'altered') return 'không còn khớp với tệp';
	if (integrity === 'cannot-tell') return 'chưa kiểm tra được';
	return after === null ? 'nguyên vẹn, bao phủ toàn bộ tệp' : `phần được ký nguyên vẹn, ${AFTER[after.what]}`;
}

const AFTER: Readonly<Record<NonNullable<Signature['after']>['what'], string>> = {
	'later-signature': 'sau đó có chữ ký khác',
	'validation-data': 'sau đó chỉ ghi thêm dữ liệu xác thực chứng thư',
	other: 'sau đó tệp được ghi thêm',
};
