import { fold, type ParsedDocument, pattern, type Span } from '@rasoat/parser';
import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/index.js';
import { SIGNING_TITLES } from '../../norms/signing-titles.js';
import { SURNAMES } from '../../norms/surnames.js';
import type { Stated } from '../../result.js';
import type { Range, Regions } from '../regions.js';
import { readLines } from './lines.js';
import { NOT_STATED, statedAt } from './stated.js';

export interface Signing {
	readonly signer: Stated<string>;
	readonly signerTitle: Stated<string>;
}

const UNIT_AFTER = '(?:\\s+(?:UBND|Ủy ban nhân dân))?(?:\\s+(?:xã|phường|đặc khu)(?:\\s+\\p{L}+){0,4}?)?';
// "TM. ỦY BAN NHÂN DÂN", "TM. UBND XÃ", "T/M ỦY BAN NHÂN DÂN XÃ VĨNH AM"
const AUTHORITY = pattern(
	`^(?:TM|T/M)\\s?\\.?\\s*(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Đảng ủy|Ban Thường vụ)${UNIT_AFTER}(?=\\s*$|\\s+(?:KT|TL|TUQ|Q|Quyền|Chủ tịch|Phó)(?!\\p{L}))`,
);
// "KT. CHỦ TỊCH", "TL.CHỦ TỊCH", "TUQ. CHỦ TỊCH UBND XÃ": in whose stead, not the signer's own title
const STEAD = pattern(
	`^(?:KT|K/T|TL|T/L|TUQ)\\s?\\.?\\s*(?:Chủ tịch|Bí thư|Trưởng phòng|Chánh Văn phòng)(?:\\s+UBND|\\s+Ủy ban nhân dân)?(?:\\s+(?:xã|phường|đặc khu))?`,
);
const TITLES = SIGNING_TITLES.map((title) => ({
	title,
	pattern: pattern(`^${title.replace('Q. ', 'Q\\s?\\.\\s*')}(?:\\s+UBND|\\s+Ủy ban nhân dân|\\s+HĐND)?(?:\\s+(?:xã|phường|đặc khu))?`),
}));
// "Ký bởi: …", "Người ký: …", "Cơ quan: …", "Email: …": what a digital signature prints of itself
const STAMP =
	/^(?:được\s+)?(?:ký\s+(?:bởi|số\s+bởi)|người\s+ký|cơ\s+quan|đơn\s+vị|chức\s+vụ|email|chứng\s+thư|tổ\s+chức|signed\s+by|signature\s+valid|signer|reason|location)\s*:?.*?(?=\s(?:cơ\s+quan|đơn\s+vị|thời\s+gian\s+ký|ngày\s+ký|email|date)\s*:|$)/u;
// "Thời gian ký: 09.10.2025 16:41:08 +07:00", "Ngày ký: 23/10/2025 17:05:33"
const STAMP_TIME = /^(?:thời\s+gian\s+ký|ngày\s+ký|ngày\s+giờ\s+ký|date|time)\s*:?\s*[\d./:+\-tz\s]*(?:[+-]\s?\d{2}[':]?\d{2}'?)?/u;
// "(Đã ký)", "(Ký tên, đóng dấu)", "[Đã ký số]", "Đã ký"
const REMARK = /^(?:[([]\s*[^)\]]{0,60}[)\]]|(?:đã\s+)?ký(?:\s+(?:số|tên|và\s+đóng\s+dấu|,\s*đóng\s+dấu))*(?=\s*$))/u;
// "ThS. Nguyễn Văn A", "Ông Trần B"
const HONORIFIC = /^(?:(?:pgs|gs|ths|ts|bs|ks|cn|cử\s+nhân|thạc\s+sĩ|tiến\s+sĩ|kỹ\s+sư|ông|bà|đồng\s+chí|đ\/c)\s*\.?\s*)+(?=\p{L})/u;
const NAME = /^\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,5}$/u;
const SYLLABLE_LENGTH = 7;
const NO_NAME = pattern(
	'(?:UBND|Ủy ban|HĐND|Hội đồng|Hải Phòng|Việt Nam|Văn phòng|Công an|xã|phường|đặc khu|thành phố|Chủ tịch|phụ lục|danh sách)',
);
// "Nơi nhận:", "- UBND thành phố;", "Như trên"
const RECIPIENT = /^\s*(?:nơi\s+nhận|như\s+(?:trên|kính)|lưu\s*:|[-–+*•])/u;
/** Where columns were read across, a name may end a recipient's line: "- Lưu: VT. Đoàn Văn Cát". */
const TRAILING_NAME = /[.;]\s+(\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){1,4})\s*$/u;
const SIGNING = pattern('(?:TM|T/M|KT|TL|TUQ)\\s?\\.?\\s*(?:Ủy ban|UBND|Hội đồng|Chủ tịch)|Phó Chủ tịch|Chủ tịch');
const KNOWN_SURNAMES: ReadonlySet<string> = new Set(SURNAMES.map(fold));

/** Who signed and as what; the name under the signature is null when it is not printed, the title is kept. */
export function readSigning(document: ParsedDocument, folded: string, regions: Regions): Signing {
	const reading: Reading = { title: null, stead: null, names: [], trailing: [], open: false };
	const lines = readLines(document, signingRange(document, folded, regions));
	for (const line of lines) readLine(document.text, folded, line, reading);
	if (document.pages.some(({ source }) => source === 'ocr')) readUnderStamp(document.text, folded, lines, reading);
	const title = reading.title ?? reading.stead;
	const name = reading.names.find(({ sure }) => sure) ?? reading.names[0] ?? reading.trailing[0];
	return {
		signer: name
			? statedAt(document, document.text.slice(name.span.start, name.span.end).replace(/\s+/g, ' '), [name.span], name.sure ? 0.99 : 0.7)
			: NOT_STATED,
		signerTitle: title ? statedAt(document, title.value, [title.span], reading.title ? 0.99 : 0.6) : NOT_STATED,
	};
}

/** "CHU TICH" with a letter lost or changed, and no other words: what is left of a title under a stamp. */
const HALF_TITLES = ['PHÓ CHỦ TỊCH', 'CHỦ TỊCH'].map((title) => ({ title, letters: title.normalize('NFD').replace(/\p{M}/gu, '') }));

/** On a picture a stamp may cover the title and what stands above it: a title but for a letter counts, and the name in the last line of all. */
function readUnderStamp(text: string, folded: string, lines: readonly Span[], reading: Reading): void {
	if (reading.title === null && reading.stead === null) {
		for (const { start, end } of lines) {
			const stray = /^[^\p{Lu}\p{Ll}]*/u.exec(text.slice(start, end))?.[0].length ?? 0;
			const letters = text
				.slice(start + stray, end)
				.trim()
				.normalize('NFD')
				.replace(/\p{M}/gu, '');
			const found = HALF_TITLES.find((title) => DamerauLevenshteinDistance(letters, title.letters, { restricted: true }) <= 1);
			if (found) reading.title = { value: found.title === 'CHỦ TỊCH' ? 'Chủ tịch' : 'Phó Chủ tịch', span: { start: start + stray, end } };
		}
	}
	const last = lines.at(-1);
	const name = last && reading.names.length === 0 && reading.trailing.length === 0 ? nameIn(text, folded, last) : null;
	if (name?.sure) reading.names.push({ ...name, sure: false });
}

interface Name {
	readonly span: Span;
	/** It opens with a surname. */
	readonly sure: boolean;
}

interface Reading {
	title: { readonly value: string; readonly span: Span } | null;
	stead: { readonly value: string; readonly span: Span } | null;
	readonly names: Name[];
	readonly trailing: Name[];
	/** The authority or a title has been met: names may follow. */
	open: boolean;
}

/** A signature set as a table stands outside the tail. */
function signingRange(document: ParsedDocument, folded: string, regions: Regions): Range {
	const signs = (from: number, to: number) =>
		document.blocks.slice(from, to).some(({ span }) => SIGNING.test(folded.slice(span.start, span.end)));
	if (signs(regions.tail.from, regions.tail.to)) return regions.tail;
	const table = document.blocks.findLastIndex(
		(block) => block.kind === 'table' && /(?<!\p{L})(?:nơi nhận|tm\s?\.)/u.test(folded.slice(block.span.start, block.span.end)),
	);
	if (table >= regions.title.to) return { from: table, to: Math.max(regions.tail.to, table + 1) };
	return regions.tail;
}

function readLine(text: string, folded: string, line: Span, reading: Reading): void {
	let { start } = line;
	for (;;) {
		while (start < line.end && /\s/.test(folded.charAt(start))) start++;
		const length = partLength(folded.slice(start, line.end), { start, end: line.end }, reading);
		if (length === 0) break;
		start += length;
	}
	const rest = { start, end: line.end };
	if (start >= line.end || !reading.open) return;
	if (RECIPIENT.test(folded.slice(start, line.end))) {
		const tail = TRAILING_NAME.exec(text.slice(start, line.end))?.[1];
		const name = tail ? nameIn(text, folded, { start: line.end - tail.length, end: line.end }) : null;
		if (name?.sure) reading.trailing.push(name);
		return;
	}
	const name = nameIn(text, folded, rest);
	if (name) reading.names.push(name);
}

/** Length of the authority, title, stamp or remark that the rest of a line opens with; 0 when it opens with none. */
function partLength(rest: string, at: Span, reading: Reading): number {
	const authority = AUTHORITY.exec(rest)?.[0].length ?? 0;
	const stead = authority > 0 ? null : STEAD.exec(rest);
	if (authority > 0 || stead) reading.open = true;
	if (stead) {
		reading.stead ??= { value: 'Chủ tịch', span: { start: at.start, end: at.start + stead[0].length } };
		return stead[0].length;
	}
	return (
		authority ||
		titleLength(rest, at, reading) ||
		STAMP_TIME.exec(rest)?.[0].length ||
		STAMP.exec(rest)?.[0].length ||
		REMARK.exec(rest)?.[0].length ||
		0
	);
}

function titleLength(rest: string, at: Span, reading: Reading): number {
	for (const { title, pattern: form } of TITLES) {
		const match = form.exec(rest);
		if (!match) continue;
		reading.open = true;
		if (reading.names.length === 0) reading.title = { value: title, span: { start: at.start, end: at.start + match[0].length } };
		return match[0].length;
	}
	return 0;
}

function nameIn(text: string, folded: string, span: Span): Name | null {
	const honorific = HONORIFIC.exec(folded.slice(span.start, span.end))?.[0].length ?? 0;
	const start = span.start + honorific;
	const written = text.slice(start, span.end).replace(/[\s.,;/]+$/u, '');
	if (!NAME.test(written) || NO_NAME.test(folded.slice(start, start + written.length))) return null;
	const syllables = written.split(/\s+/);
	const shouted = written === written.toUpperCase();
	if (syllables.some((syllable) => syllable.length > SYLLABLE_LENGTH || (!shouted && !/^\p{Lu}\p{Ll}*$/u.test(syllable)))) return null;
	const sure = KNOWN_SURNAMES.has(fold(syllables[0] ?? ''));
	if (!sure && shouted) return null;
	return { span: { start, end: start + written.length }, sure };
}
