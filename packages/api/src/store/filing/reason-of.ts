import type { Belonging } from '@rasoat/checker';
import type { Report } from '../schema.js';
import type { OpenCampaign } from './open-campaigns.js';

type Place = Pick<Report, 'campaign' | 'commune'>;

/** Why a report is filed where it is, as its history tells people: what was read of it. */
export function reasonOf(before: Place, after: Place, { commune }: Belonging, open: readonly OpenCampaign[]): string {
	const campaign = open.find(({ id }) => id === after.campaign);
	const parts = [
		...(after.campaign !== before.campaign && campaign
			? [`viện dẫn Kết luận số ${campaign.numbers.conclusion} hoặc Công văn số ${campaign.numbers.letter}`]
			: []),
		...(after.commune !== before.commune && commune ? [`đơn vị báo cáo là ${commune.kind} ${commune.name}`] : []),
	];
	return `Theo nội dung đọc được: ${parts.join('; ')}.`;
}
