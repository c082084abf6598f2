import { fold } from '@rasoat/parser';
import { extractIdentity } from '../extract/identity.js';
import { extractReferences } from '../extract/references.js';
import { readSentences } from '../extract/sentences.js';
import { documentOf } from './document-of.js';
import { loadKl195 } from './load-kl195.js';

const profile = loadKl195();
export const TITLE = ['BÁO CÁO', '**Kết quả thực hiện Kết luận số 195-KL/TW ngày 26/9/2025 của Bộ Chính trị, Ban Bí thư**'];
/** The sentence that names the letter. */
export const OPENING = 'Thực hiện Công văn số 2581/UBND-NVKTGS ngày 10/10/2025 của UBND thành phố, UBND xã báo cáo như sau:';
export const HEADING = '**I. CÔNG TÁC QUÁN TRIỆT, TRIỂN KHAI**';

/** Who reports what, of a report typed for a test. */
export function identityOf(lines: readonly string[]) {
	const document = documentOf(lines);
	const folded = fold(document.text);
	const sentences = readSentences(document);
	return extractIdentity(document, folded, sentences, extractReferences(document, folded, sentences), profile);
}
