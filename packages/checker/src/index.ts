export type { CampaignFacts, CampaignFinding, CampaignRuleId, EarlierReport, SubmittedReport } from './campaign/campaign.js';
export { CAMPAIGN_RULE_IDS } from './campaign/campaign.js';
export { CAMPAIGN_RULES } from './campaign/campaign-rules.js';
export { type CampaignResult, checkCampaign } from './campaign/check-campaign.js';
export { sharedWording } from './campaign/wording.js';
export { check, type Submission } from './check.js';
export { checkUnreadable, type Failure } from './check-unreadable.js';
export { type CorrectedResult, checkCorrected } from './corrections/check-corrected.js';
export {
	type Anchor,
	type CorrectedHow,
	type Correction,
	IDENTITY_FIELDS,
	type IdentityField,
	type Place,
	type SectionState,
	type Standing,
	type Unsettled,
} from './corrections/correction.js';
export { tryProfile } from './examples/try-profile.js';
export type { NumberKey } from './extract/references/number-key.js';
export { checkToFile, type FiledResult } from './filing/check-to-file.js';
export type { Belonging, CitedNumber } from './filing/read-belonging.js';
export { COMMUNES, type CommuneNorm } from './norms/communes.js';
export {
	type ChecklistItem,
	describeProfile,
	type FigureDescription,
	type ProfileDescription,
	type ReferenceDescription,
} from './profile/describe-profile.js';
export { loadProfile, type ReadInclude } from './profile/load-profile.js';
export type { Profile } from './profile/profile.js';
export { ProfileError, type ProfileProblem, type ProfileProblemCode } from './profile/profile-error.js';
export type * from './result.js';
