import { spawnSync } from 'node:child_process';
import { likeness, plain } from './compare.mjs';

const LONGEST_QUOTE = 400;
const TALLEST_BOX = 60;
const IN_WORDS =
	/(?<!\p{L})(?:không|chưa|hết|đủ|cả|toàn bộ|một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|trăm|nghìn|triệu|t[ỷỉ])(?!\p{L})/iu;
const SCALE = /mươi|trăm|mười|nghìn|triệu|t[ỷỉ]/iu;

/**
 * For every stated figure: whether a quote holds the value at a place (`backed`), and, for a PDF with a text layer whose path is given,
 * whether the marks land on that quote by pdftotext's own reading (`landed`; null where not asked).
 */
export function scoreEvidence(result, pdfPath) {
	const stated = Object.entries(result.figures).filter(([id, { value }]) => value !== null && id !== 'staffing.units');
	return stated.map(([id, figure]) => {
		const backed = figure.evidence.some((evidence) => holds(figure, evidence) && placed(evidence));
		const landed = pdfPath === null ? null : figure.evidence.some((evidence) => evidence.boxes.length > 0 && lands(pdfPath, evidence));
		return { id, backed, landed, quote: figure.evidence[0]?.quote ?? null };
	});
}

function placed({ page, block, boxes }) {
	if (page === null) return block !== null;
	return boxes.length > 0 && boxes.every(([left, top, right, bottom]) => right > left && bottom > top && bottom - top < TALLEST_BOX);
}

function holds({ value, how }, { quote }) {
	if (quote === '' || quote.length > LONGEST_QUOTE) return false;
	if (typeof value !== 'number' || how === 'summed' || how === 'stated-none') return true;
	const numbers = (quote.match(/\d(?:[\d.,\s]*\d)?/g) ?? []).map((digits) => digits.replace(/\D/g, '').replace(/^0+(?=\d)/, ''));
	if (numbers.length === 0) return IN_WORDS.test(quote.normalize('NFC'));
	return numbers.includes(String(value)) || SCALE.test(quote.normalize('NFC')) || numbers.length > 1;
}

const pagesByPath = new Map();

function lands(path, { page, boxes, quote }) {
	if (!pagesByPath.has(path)) pagesByPath.set(path, wordsOf(path));
	const inside = (pagesByPath.get(path)[page - 1] ?? []).filter(({ x, y }) =>
		boxes.some(([l, t, r, b]) => x >= l - 1 && x <= r + 1 && y >= t - 1 && y <= b + 1),
	);
	const covered = plain(inside.map(({ text }) => text).join(' '));
	const wanted = plain(quote);
	return likeness(wanted, covered) >= 0.8 && covered.length <= wanted.length * 1.5 + 20;
}

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g;
const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&apos;': "'", '&amp;': '&' };

/** The middle and text of every word, by page. */
function wordsOf(path) {
	const { stdout } = spawnSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
	const pages = (stdout ?? '').split('<page ').slice(1);
	return pages.map((page) =>
		[...page.matchAll(WORD)].map(([, left, top, right, bottom, text]) => ({
			x: (Number(left) + Number(right)) / 2,
			y: (Number(top) + Number(bottom)) / 2,
			text: text.replace(/&(?:lt|gt|quot|#39|apos|amp);/g, (entity) => ENTITIES[entity]),
		})),
	);
}
