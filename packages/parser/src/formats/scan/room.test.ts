import { expect, it } from 'vitest';
import type { PagePicture } from './page-picture.js';
import { createRoom } from './room.js';

const picture = (pixels: number): PagePicture => ({
	image: { width: pixels, height: 1, dpi: 200, data: new Uint8Array(0) },
	left: 0,
	top: 0,
});

/** Has so many pictures come in; gives what happens in what order, and how to end the work on one. */
function visitors(most: number, ...sizes: number[]) {
	const room = createRoom(most);
	const told: string[] = [];
	const ends: (() => void)[] = [];
	const all = sizes.map((pixels, i) =>
		room.within(
			async () => {
				told.push(`make ${i}`);
				return pixels === 0 ? null : picture(pixels);
			},
			() => new Promise<void>((resolve) => (ends[i] = resolve)),
		),
	);
	return { told, all, end: (i: number) => ends[i]?.() };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 10));

it('lets pictures in until there are too many pixels, and the next when one leaves', async () => {
	const { told, end, all } = visitors(100, 60, 60, 60, 60);
	await soon();
	expect(told).toEqual(['make 0', 'make 1']);
	end(1);
	await soon();
	expect(told).toEqual(['make 0', 'make 1', 'make 2']);
	end(0);
	end(2);
	await soon();
	expect(told).toHaveLength(4);
	end(3);
	await Promise.all(all);
});

it('lets one in that is larger than the room, and pages without a picture beside it', async () => {
	const { told, end, all } = visitors(100, 0, 500, 10);
	await soon();
	expect(told).toEqual(['make 0', 'make 1']);
	end(1);
	await soon();
	expect(told).toEqual(['make 0', 'make 1', 'make 2']);
	for (const i of [0, 2]) end(i);
	await Promise.all(all);
});

it('goes on after work that failed', async () => {
	const room = createRoom(10);
	const fail = room.within(
		async () => picture(50),
		async () => Promise.reject(new Error('lost')),
	);
	await expect(fail).rejects.toThrow('lost');
	expect(
		await room.within(
			async () => picture(50),
			async (got) => got?.image.width,
		),
	).toBe(50);
});
