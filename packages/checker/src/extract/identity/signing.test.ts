import { describe, expect, it } from 'vitest';
import { loadKl195 } from '../../testing/load-kl195.js';
import { reportLines } from '../../testing/report-lines.js';
import { scannedDocument } from '../../testing/scanned-document.js';
import { extractFacts } from '../facts.js';

const profile = loadKl195();

function signedBy(...lines: string[]) {
	const { identity } = extractFacts(scannedDocument([...reportLines(), 'Nơi nhận:', '- Như trên;', ...lines]), profile);
	return [identity.signerTitle.value, identity.signer.value];
}

describe('a signature read off a picture', () => {
	it.each([
		['marks lost from small capitals', ['TM. ỦY BAN NHÂN DÂN', 'CHÚ TỊCH', 'Phạm Quang Vịnh'], ['Chủ tịch', 'Phạm Quang Vịnh']],
		['the deputy', ['KT. CHỦ TỊCH', 'PHO CHU TỊCH', 'Mạc Thị Bích Liên'], ['Phó Chủ tịch', 'Mạc Thị Bích Liên']],
		['a stroke before the name', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '~ Phạm Quốc Tuynh'], ['Chủ tịch', 'Phạm Quốc Tuynh']],
		['a title with a letter lost under a stamp', ['TIvi. ỦY BAN NHÂN DÂN', 'ˆ CEÚ TỊCH', 'Hoàng Đức Lợi'], ['Chủ tịch', 'Hoàng Đức Lợi']],
		['a deputy with a letter lost', ['„BAN NHÂN DÂN', 'Sả CHỦ TỊCH', 'HO CHỦ TỊCH', 'Bùi Hải Đăng'], ['Phó Chủ tịch', 'Bùi Hải Đăng']],
		['nothing but the name', ['.CH', 'Phạm Thị Minh Nguyệt'], [null, 'Phạm Thị Minh Nguyệt']],
		['nothing but words that are no name', ['.CH', 'Xã Minh Nguyệt'], [null, null]],
		['nothing but a stroke', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', '~ =*'], ['Chủ tịch', null]],
	])('%s', (_, lines, expected) => expect(signedBy(...lines)).toEqual(expected));
});
