import { fold, type ParsedDocument, type Span } from '@rasoat/parser';
import { COMMUNES, type CommuneNorm } from '../../norms/communes.js';

/** One place that names one of the communes. */
export interface CommuneMention {
	readonly commune: CommuneNorm;
	/** The name, with its kind where that stands before it ("xã Kiến Thụy"). */
	readonly span: Span;
	/** Its kind stands before it. */
	readonly named: boolean;
}

const BY_NAME: ReadonlyMap<string, CommuneNorm> = new Map(COMMUNES.map((commune) => [fold(commune.name), commune]));
/** Longest first, so that "Bắc Thanh Miện" is not read as "Thanh Miện". */
const NAMES = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:${[...BY_NAME.keys()]
		.sort((a, b) => b.length - a.length)
		.map((name) => name.replaceAll(' ', '\\s+'))
		.join('|')})(?![\\p{L}\\p{N}])`,
	'gu',
);
/** "xã Kiến Thụy", "P. Hải Dương", but also "huyện Kiến Thụy", "tỉnh Hải Dương", "đường Trần Phú": what the name belongs to. */
const KIND_BEFORE =
	/(?<!\p{L})(hợp tác xã|htx|xã|phường|đặc khu|p\.|x\.|huyện đảo|huyện|quận|tỉnh|thành phố|tp\.?|thị xã|thị trấn|thôn|làng|khu|đường|phố|trường|chợ|sông|cầu|đồng chí|ông|bà)\s*$/u;
// "xã Tân Hưng cũ", "phường Hưng Đạo (cũ)", "xã Thanh Hà trước đây"
const FORMER_AFTER = /^[\s,]*\(?\s*(?:cũ|trước đây|trước kia|trước khi|trước sáp nhập|trước sắp xếp)(?!\p{L})/u;
const LONGER_NAME_AFTER = /^ \p{Lu}\p{Ll}/u;
const KIND_LOOK_BACK = 12;

/** Every commune named in a span, by its full name in capitals or with capital initials; names of former units and of other things are passed over. */
export function readCommuneMentions(document: ParsedDocument, folded: string, zone: Span): CommuneMention[] {
	const mentions: CommuneMention[] = [];
	for (const match of folded.slice(zone.start, zone.end).matchAll(NAMES)) {
		const start = zone.start + match.index;
		const mention = mentionAt(document.text, folded, { start, end: start + match[0].length });
		if (mention) mentions.push(mention);
	}
	return mentions;
}

function mentionAt(text: string, folded: string, name: Span): CommuneMention | null {
	const commune = BY_NAME.get(folded.slice(name.start, name.end).replace(/\s+/g, ' '));
	const written = text.slice(name.start, name.end);
	if (!commune || !isCapitalised(written) || FORMER_AFTER.test(folded.slice(name.end, name.end + 24))) return null;
	if (written !== written.toUpperCase() && LONGER_NAME_AFTER.test(text.slice(name.end, name.end + 3))) return null;
	const before = folded.slice(Math.max(0, name.start - KIND_LOOK_BACK), name.start);
	const kind = KIND_BEFORE.exec(before);
	if (!kind) return { commune, span: name, named: false };
	if (fullKind(kind[1] ?? '') !== commune.kind) return null;
	return { commune, span: { start: name.start - (before.length - kind.index), end: name.end }, named: true };
}

function fullKind(kind: string): string {
	if (kind === 'p.') return 'phường';
	return kind === 'x.' ? 'xã' : kind;
}

function isCapitalised(written: string): boolean {
	return written.split(/\s+/).every((syllable) => /^\p{Lu}/u.test(syllable));
}
