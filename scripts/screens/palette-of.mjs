/** Colours are told apart by five bits a channel. */
const BITS = 5;
const SHIFT = 8 - BITS;

/** The colours that stand for all of a picture's, by cutting the space of colours at its medians, and which of them each dot has. `data` is RGBA. */
export function paletteOf(data, colours) {
	const bins = binsOf(data);
	const boxes = cut([...bins.values()], colours);
	const palette = boxes.map(averageOf);
	const places = new Map();
	for (const [at, box] of boxes.entries()) for (const { key } of box) places.set(key, at);
	const indexes = new Uint8Array(data.length / 4);
	for (let at = 0; at < indexes.length; at++) indexes[at] = places.get(keyOf(data, at * 4));
	return { palette, indexes };
}

function keyOf(data, at) {
	return ((data[at] >> SHIFT) << (2 * BITS)) | ((data[at + 1] >> SHIFT) << BITS) | (data[at + 2] >> SHIFT);
}

function binsOf(data) {
	const bins = new Map();
	for (let at = 0; at < data.length; at += 4) {
		const key = keyOf(data, at);
		const bin = bins.get(key) ?? { key, count: 0, sums: [0, 0, 0] };
		if (bin.count === 0) bins.set(key, bin);
		bin.count++;
		for (let channel = 0; channel < 3; channel++) bin.sums[channel] += data[at + channel];
	}
	for (const bin of bins.values()) bin.mean = bin.sums.map((sum) => sum / bin.count);
	return bins;
}

/** The box that is spread the widest is cut in two, as long as there may be more. */
function cut(all, colours) {
	const boxes = [all];
	while (boxes.length < colours) {
		const spreads = boxes.map((box) => (box.length < 2 ? { score: -1 } : spreadOf(box)));
		const widest = spreads.reduce((best, spread, at) => (spread.score > spreads[best].score ? at : best), 0);
		if (spreads[widest].score < 0) break;
		const { channel } = spreads[widest];
		const box = boxes[widest].toSorted((a, b) => a.mean[channel] - b.mean[channel]);
		const half = Math.max(1, medianOf(box));
		boxes.splice(widest, 1, box.slice(0, half), box.slice(half));
	}
	return boxes;
}

function spreadOf(box) {
	const widths = [0, 1, 2].map((channel) => {
		const values = box.map(({ mean }) => mean[channel]);
		return Math.max(...values) - Math.min(...values);
	});
	const channel = widths.indexOf(Math.max(...widths));
	const count = box.reduce((sum, bin) => sum + bin.count, 0);
	return { channel, score: widths[channel] * Math.log2(1 + count) };
}

/** Before the last at the latest, so that neither half is empty. */
function medianOf(box) {
	const all = box.reduce((sum, { count }) => sum + count, 0);
	let seen = 0;
	let at = 0;
	while (seen < all / 2) seen += box[at++].count;
	return Math.min(at, box.length - 1);
}

function averageOf(box) {
	const all = box.reduce((sum, { count }) => sum + count, 0);
	return [0, 1, 2].map((channel) => Math.round(box.reduce((sum, { sums }) => sum + sums[channel], 0) / all));
}
