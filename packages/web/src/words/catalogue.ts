import { FRAME } from './frame.ts';
import { OVERVIEW } from './overview.ts';
import type { Catalogue } from './pick.ts';
import { REVIEW } from './review.ts';
import { SIGN_IN } from './sign-in.ts';
import { TROUBLE } from './trouble.ts';
import { UNFILED, UPLOAD } from './upload.ts';

/** Every sentence of the page, Vietnamese first. */
export const CATALOGUE = {
	frame: FRAME,
	overview: OVERVIEW,
	review: REVIEW,
	signIn: SIGN_IN,
	trouble: TROUBLE,
	unfiled: UNFILED,
	upload: UPLOAD,
} as const satisfies Catalogue;
