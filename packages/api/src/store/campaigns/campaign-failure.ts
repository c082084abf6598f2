import { ToldFailure } from '../../told-failure.js';

export type CampaignFailureCode = 'no-such-campaign' | 'campaign-taken' | 'no-such-profile';

/** A campaign that cannot be opened or changed so; nothing was changed. */
export class CampaignFailure extends ToldFailure<CampaignFailureCode> {}

export function noSuchCampaign(id: string): CampaignFailure {
	return new CampaignFailure('no-such-campaign', {
		vi: `Không có đợt báo cáo «${id}»; cần mã đang có; đề nghị xem danh sách đợt báo cáo.`,
		en: `There is no campaign "${id}"; an existing id is wanted; please see the list of campaigns.`,
	});
}

export function campaignTaken(id: string): CampaignFailure {
	return new CampaignFailure('campaign-taken', {
		vi: `Đã có đợt báo cáo mang mã «${id}»; cần mã chưa dùng (không phân biệt chữ hoa); đề nghị chọn mã khác.`,
		en: `There is a campaign "${id}" already; an id that is not taken is wanted (case makes no difference); please choose another.`,
	});
}

export function noSuchProfile(id: string): CampaignFailure {
	return new CampaignFailure('no-such-profile', {
		vi: `Không có bộ quy tắc «${id}»; cần bộ quy tắc đã cài; đề nghị cài trước hoặc xem danh sách bộ quy tắc.`,
		en: `There is no profile "${id}"; an installed one is wanted; please install it first, or see the list of profiles.`,
	});
}
