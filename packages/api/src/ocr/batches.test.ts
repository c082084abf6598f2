import type { GrayImage, ReadingMode } from '@rasoat/parser';
import { expect, it } from 'vitest';
import { type Request, readBatch, takeBatch } from './batches.js';
import type { Engine, Recognitions } from './recognisers.js';

const image = (width: number, height = 1): GrayImage => ({ width, height, dpi: 200, data: new Uint8Array(0) });

function request(mode: ReadingMode, ...widths: number[]) {
	const heard: { begun: number; read: Recognitions | null } = { begun: 0, read: null };
	const asked: Request = {
		images: widths.map((width) => image(width)),
		mode,
		begun: () => heard.begun++,
		resolve: (read) => {
			heard.read = read;
		},
		reject: () => {},
	};
	return { asked, heard };
}

/** Reads an image as its width; fails at every run that holds one of width 13. */
function engine(runs: number[][]): Engine {
	return {
		read: async (images) => {
			runs.push(images.map(({ width }) => width));
			const isLost = images.some(({ width }) => width === 13);
			const words = (width: number) => ({ text: String(width), confidence: 1, signs: [], base: 0, block: 0, line: 0 });
			return {
				engine: 'e',
				workMs: 60,
				answers: images.map(({ width }) => (isLost ? null : { words: [{ ...words(width), box: [0, 0, width, 1] as const }] })),
			};
		},
		close: () => {},
	};
}

const textsOf = (read: Recognitions | null) => read?.answers.map((answer) => answer?.words[0]?.text ?? null);

it('takes what is asked for alike with what waited longest, and leaves the rest in its order', () => {
	const [lines, words, more, page, other] = (['line', 'word', 'line', 'page', 'page'] as const).map((mode) => request(mode, 1).asked);
	const waiting = [lines, words, more, page, other].filter((each) => each !== undefined);
	expect(takeBatch(waiting)).toEqual([lines, more]);
	expect(takeBatch(waiting)).toEqual([words]);
	expect(takeBatch(waiting)).toEqual([page]);
	expect(takeBatch(waiting)).toEqual([other]);
	expect(takeBatch(waiting)).toEqual([]);
});

it('takes no more pixels than one run may have, but one request whatever it has', () => {
	const [large, half, third] = [25_000_000, 12_000_000, 9_000_000].map((pixels) => request('line', pixels).asked);
	const waiting = [large, half, third].filter((each) => each !== undefined);
	expect(takeBatch(waiting)).toEqual([large]);
	expect(takeBatch(waiting)).toEqual([half]);
	expect(takeBatch(waiting)).toEqual([third]);
});

it('reads a batch in one run, and gives each its own answers and its share of the work', async () => {
	const runs: number[][] = [];
	const [one, other] = [request('line', 10, 20), request('line', 30)];
	await readBatch(engine(runs), [one.asked, other.asked]);
	expect(runs).toEqual([[10, 20, 30]]);
	expect([textsOf(one.heard.read), textsOf(other.heard.read)]).toEqual([['10', '20'], ['30']]);
	expect([one.heard.read?.workMs, other.heard.read?.workMs]).toEqual([30, 30]);
	expect([one.heard.begun, other.heard.begun]).toEqual([1, 1]);
});

it('reads each by itself where the engine failed at one', async () => {
	const runs: number[][] = [];
	const [good, bad] = [request('line', 10, 20), request('line', 13)];
	await readBatch(engine(runs), [good.asked, bad.asked]);
	expect(runs).toEqual([[10, 20, 13], [10, 20], [13]]);
	expect([textsOf(good.heard.read), textsOf(bad.heard.read)]).toEqual([['10', '20'], [null]]);
});
