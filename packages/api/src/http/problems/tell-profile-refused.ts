import { ProfileRefused, type ProfileRefusedCode } from '../../profiles/profile-refused.js';
import { CampaignFailure, type CampaignFailureCode } from '../../store/campaigns/campaign-failure.js';
import type { Route } from '../route.js';
import { ApiError } from './api-error.js';
import type { ProblemCode } from './problem-codes.js';

/** A route that tells why a profile is not installed, or a campaign not changed, as a problem. */
export function tellProfileRefused({ endpoint, handle }: Route): Route {
	return {
		endpoint,
		handle: async (call) => {
			try {
				return await handle(call);
			} catch (error) {
				if (error instanceof ProfileRefused) throw profileError(error);
				throw error instanceof CampaignFailure ? new ApiError(CAMPAIGN_CODES[error.code], error.told, { cause: error }) : error;
			}
		},
	};
}

const PROFILE_CODES = {
	'profile-files': 'invalid-input',
	'invalid-profile': 'invalid-profile',
	'profile-too-costly': 'invalid-profile',
	'profile-not-newer': 'profile-not-newer',
} as const satisfies Readonly<Record<ProfileRefusedCode, ProblemCode>>;

const CAMPAIGN_CODES = {
	'no-such-campaign': 'not-found',
	'campaign-taken': 'conflict',
	'no-such-profile': 'invalid-input',
} as const satisfies Readonly<Record<CampaignFailureCode, ProblemCode>>;

/** `problems` has them in full: code, path, file, line, both languages. */
function profileError(refused: ProfileRefused): ApiError {
	const errors = refused.problems.map(({ file, line, path, message }) => ({
		path: `${file}:${line} ${path}`,
		message: message.vi,
		messages: message,
	}));
	return new ApiError(PROFILE_CODES[refused.code], refused.told, { errors, members: { problems: refused.problems }, cause: refused });
}
