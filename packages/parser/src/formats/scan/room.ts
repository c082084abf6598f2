import type { PagePicture } from './page-picture.js';

/** Lets pictures in as long as not too many pixels are in memory. */
export interface Room {
	/** Waits for room, has the picture made, works on it, and leaves. One picture is made at a time. */
	within<T>(make: () => Promise<PagePicture | null>, work: (picture: PagePicture | null) => Promise<T>): Promise<T>;
}

/** While `mostPixels` are there, no other picture comes in; one alone may be larger. */
export function createRoom(mostPixels: number): Room {
	let pixels = 0;
	let left: (() => void) | null = null;
	let last: Promise<unknown> = Promise.resolve();
	const enter = async (make: () => Promise<PagePicture | null>): Promise<PagePicture | null> => {
		while (pixels >= mostPixels) await new Promise<void>((resolve) => (left = resolve));
		const picture = await make();
		pixels += pixelsOf(picture);
		return picture;
	};
	const within: Room['within'] = async (make, work) => {
		const entering = last.then(
			() => enter(make),
			() => enter(make),
		);
		last = entering;
		const picture = await entering;
		try {
			return await work(picture);
		} finally {
			pixels -= pixelsOf(picture);
			left?.();
		}
	};
	return { within };
}

function pixelsOf(picture: PagePicture | null): number {
	return picture === null ? 0 : picture.image.width * picture.image.height;
}
