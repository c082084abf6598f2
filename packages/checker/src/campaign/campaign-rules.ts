import type { Message } from '@rasoat/parser';
import type { Severity } from '../result.js';
import type { CampaignRule, CampaignRuleId } from './campaign.js';
import { duplicateContent } from './duplicate-content.js';
import { notSubmitted } from './not-submitted.js';
import { outlier } from './outlier.js';
import { regression } from './regression.js';
import { resubmitted } from './resubmitted.js';

export interface CampaignRuleTexts {
	readonly run: CampaignRule;
	readonly severity: Severity;
	readonly requirement: Message;
	/** By the kind that a hit names; `{commune}` and the hit's own values stand in them. */
	readonly messages: Readonly<Record<string, Message>>;
	readonly fix: Message;
}

/** The rules that look at a campaign as a whole: the same for every profile. The citation is the letter that asks for the reports. */
export const CAMPAIGN_RULES: Readonly<Record<CampaignRuleId, CampaignRuleTexts>> = {
	'campaign.not-submitted': {
		run: notSubmitted,
		severity: 'error',
		requirement: { vi: 'Mỗi xã, phường, đặc khu trong danh sách gửi báo cáo.', en: 'Every commune of the list sends its report.' },
		messages: {
			none: {
				vi: 'Chưa có báo cáo của {commune}; cần báo cáo của đơn vị này; đề nghị đôn đốc.',
				en: 'There is no report of {commune}; it is needed; please remind them.',
			},
			'none-by-deadline': {
				vi: 'Chưa có báo cáo của {commune}, hạn gửi {deadline}; cần báo cáo của đơn vị này; đề nghị đôn đốc.',
				en: 'There is no report of {commune}, due on {deadline}; it is needed; please remind them.',
			},
			'none-yet': {
				vi: 'Chưa có báo cáo của {commune}; còn trong hạn, đến hết ngày {deadline}; đề nghị theo dõi.',
				en: 'There is no report of {commune} yet; it is due by the end of {deadline}; please keep an eye on it.',
			},
		},
		fix: { vi: 'Đôn đốc đơn vị gửi báo cáo.', en: 'Remind the commune to send its report.' },
	},
	'campaign.duplicate-content': {
		run: duplicateContent,
		severity: 'warning',
		requirement: { vi: 'Mỗi đơn vị có báo cáo của riêng mình.', en: 'Every commune has a report of its own.' },
		messages: {
			'same-file': {
				vi: 'Tệp của {commune} giống từng byte tệp nộp cho {others}; cần báo cáo riêng của từng đơn vị; đề nghị chuyển tệp về đúng đơn vị hoặc yêu cầu gửi lại.',
				en: 'The file of {commune} is byte for byte the one sent for {others}; each needs a report of its own; please move the file to its commune or ask for another.',
			},
			'same-wording': {
				vi: 'Báo cáo của {commune} trùng khoảng {percent} câu chữ với báo cáo của {others} (không kể số liệu và tên riêng); cần nội dung của chính đơn vị; đề nghị đối chiếu.',
				en: 'The report of {commune} shares some {percent} of its wording with that of {others} (figures and names aside); it should be its own; please compare them.',
			},
		},
		fix: {
			vi: 'Đối chiếu hai báo cáo; yêu cầu đơn vị chép nội dung gửi lại.',
			en: 'Compare the reports; have the commune that copied send its own.',
		},
	},
	'campaign.resubmitted': {
		run: resubmitted,
		severity: 'info',
		requirement: { vi: 'Báo cáo mới nhất của mỗi đơn vị được tính.', en: 'The newest report of each commune counts.' },
		messages: {
			again: {
				vi: '{commune} gửi {count} báo cáo; chỉ tính bản mới nhất; các bản trước được lưu lại.',
				en: '{commune} has sent {count} reports; the newest counts, the others are kept.',
			},
		},
		fix: { vi: 'Không phải làm gì; xem bản trước nếu cần.', en: 'Nothing needs doing; look at the earlier ones where wanted.' },
	},
	'campaign.outlier': {
		run: outlier,
		severity: 'warning',
		requirement: {
			vi: 'Số liệu cùng loại của các đơn vị cùng loại không chênh lệch bất thường.',
			en: 'A figure is in the range of other communes of its kind.',
		},
		messages: {
			far: {
				vi: '{commune} nêu “{title}” là {actual}, trong khi mức giữa của {count} {kind} cùng đợt là {expected}; cần đối chiếu; đề nghị kiểm tra lại số liệu.',
				en: '{commune} states “{title}” as {actual}, while the middle of {count} {kind} of this campaign is {expected}; please check the number.',
			},
		},
		fix: { vi: 'Hỏi lại đơn vị về con số này.', en: 'Ask the commune about this number.' },
	},
	'campaign.regression': {
		run: regression,
		severity: 'warning',
		requirement: {
			vi: 'Số liệu của một đơn vị không thay đổi bất thường so với đợt báo cáo trước.',
			en: "A commune's figure does not move implausibly from one campaign to the next.",
		},
		messages: {
			moved: {
				vi: '{commune} nêu “{title}” là {actual}, trong khi báo cáo đợt trước ({campaign}) nêu {expected}; cần giải thích được thay đổi; đề nghị đối chiếu hai báo cáo.',
				en: '{commune} states “{title}” as {actual}, while its report of the campaign before ({campaign}) stated {expected}; the change should have a reason; please compare the two.',
			},
		},
		fix: {
			vi: 'Đối chiếu với báo cáo đợt trước; hỏi lại đơn vị về con số này.',
			en: 'Compare with the report before; ask the commune about this number.',
		},
	},
};
