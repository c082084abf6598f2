import type { Recognisers } from '../ocr/recognisers.js';

/** The recognisers, and how many whole pages they were given. */
export function countedRecognisers(recognisers: Recognisers): { readonly recognisers: Recognisers; pages(): number } {
	let pages = 0;
	return {
		recognisers: {
			lanes: recognisers.lanes,
			steps: recognisers.steps,
			recognise: (images, mode, begun) => {
				if (mode === 'page') pages += images.length;
				return recognisers.recognise(images, mode, begun);
			},
			close: () => recognisers.close(),
		},
		pages: () => pages,
	};
}
