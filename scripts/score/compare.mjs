/** Tone on the first or second vowel of oa, oe, uy: one spelling for both. */
const PAIRS = ['oa', 'oe', 'uy'];
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const MOVED = PAIRS.flatMap(([first, second]) =>
	TONES.map((tone) => [first + tone + second, first + second + tone].map((text) => text.normalize('NFC'))),
);

/** What two texts are compared by: case, tone placement, dashes, spaces and closing marks do not count. */
export function plain(text) {
	const even = String(text ?? '')
		.normalize('NFC')
		.toLowerCase()
		.replace(/\s*[-–—−]\s*/gu, '-')
		.replace(/\s+/gu, ' ')
		.trim()
		.replace(/[.,;:]+$/u, '');
	return MOVED.reduce((moved, [from, to]) => moved.replaceAll(from, to), even);
}

/** Share of the runs of three letters of `wanted` that `found` has too, 0 to 1. */
export function likeness(wanted, found) {
	const left = runs(found);
	let shared = 0;
	let all = 0;
	for (const [run, times] of runs(wanted)) {
		all += times;
		shared += Math.min(times, left.get(run) ?? 0);
	}
	return all === 0 ? 0 : shared / all;
}

function runs(text) {
	const padded = `  ${text} `;
	const counts = new Map();
	for (let at = 0; at + 3 <= padded.length; at++) {
		const run = padded.slice(at, at + 3);
		counts.set(run, (counts.get(run) ?? 0) + 1);
	}
	return counts;
}

export function same(wanted, found) {
	if (typeof wanted === 'string' && typeof found === 'string') return plain(wanted) === plain(found);
	return JSON.stringify(wanted) === JSON.stringify(found);
}

/** One value against one label: "correct", "wrong", "missed", "spurious", or null where neither is there. */
export function markOf(wanted, found) {
	if (wanted === null && found === null) return null;
	if (wanted === null) return 'spurious';
	if (found === null) return 'missed';
	return same(wanted, found) ? 'correct' : 'wrong';
}

/** Lists without order: each label takes the first thing that fits it. */
export function matchLists(wanted, found, fits) {
	const left = [...found];
	const marks = wanted.map((label) => {
		const at = left.findIndex((each) => fits(label, each));
		if (at >= 0) left.splice(at, 1);
		return { kind: at >= 0 ? 'correct' : 'missed', what: label };
	});
	return [...marks, ...left.map((each) => ({ kind: 'spurious', what: each }))];
}
