import { ADMINISTRATION } from './administration/administration.ts';
import { BESIDE } from './beside.ts';
import { CHARTS } from './charts.ts';
import { CORRECTING } from './correcting.ts';
import { FRAME } from './frame.ts';
import { OVERVIEW } from './overview.ts';
import type { Catalogue } from './pick.ts';
import { REVIEW } from './review.ts';
import { RULES } from './rules.ts';
import { SIGN_IN } from './sign-in.ts';
import { PROFILES, PROPOSALS, TOTALS } from './totals.ts';
import { TROUBLE } from './trouble.ts';
import { UNFILED, UPLOAD } from './upload.ts';

/** Every sentence of the page, Vietnamese first. */
export const CATALOGUE = {
	administration: ADMINISTRATION,
	beside: BESIDE,
	correcting: CORRECTING,
	charts: CHARTS,
	frame: FRAME,
	overview: OVERVIEW,
	profiles: PROFILES,
	proposals: PROPOSALS,
	review: REVIEW,
	rules: RULES,
	signIn: SIGN_IN,
	totals: TOTALS,
	trouble: TROUBLE,
	unfiled: UNFILED,
	upload: UPLOAD,
} as const satisfies Catalogue;
