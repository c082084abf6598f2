import { expect, it } from 'vitest';
import { documentOf } from '../testing/document-of.js';
import { loadKl195 } from '../testing/load-kl195.js';
import { extractFacts } from './facts.js';

const profile = loadKl195();

it.each([
	['the lead-in names it', ['* Đối với UBND thành phố:', '- Bổ sung biên chế cho xã.'], 'city-committee'],
	['its opening words name it', ['- Đề nghị Sở Nội vụ sớm hướng dẫn việc tuyển dụng.'], 'department-home-affairs'],
	['a department before its city', ['- Đề nghị Sở Tài chính thành phố cấp kinh phí.'], 'department-finance'],
	['nobody is named', ['- Bổ sung máy tính cho bộ phận một cửa, thay số máy đã cũ dùng nhiều năm, theo mức chung của thành phố.'], null],
])('a proposal knows whom it asks: %s', (_, lines, body) => {
	const { proposals } = extractFacts(documentOf(['I. KIẾN NGHỊ, ĐỀ XUẤT', ...lines]), profile);
	expect(proposals.map((proposal) => proposal.addresseeBody)).toEqual([body]);
});

it.each([
	['posts', 'Bổ sung biên chế cho xã.', 'staffing'],
	['equipment', 'Cấp kinh phí mua trang thiết bị.', 'facilities'],
	['how rules are put into practice, and of what', 'Sớm triển khai hướng dẫn chi trả chế độ.', 'entitlements'],
	['a difficulty that is told with it', 'Tháo gỡ khó khăn về trụ sở.', 'facilities'],
	['none of the seven', 'Xem xét phong tặng danh hiệu.', null],
])('a proposal knows what it is about: %s', (_, line, topic) => {
	const { proposals } = extractFacts(documentOf(['I. KIẾN NGHỊ, ĐỀ XUẤT', `- ${line}`]), profile);
	expect(proposals.map((proposal) => proposal.topic)).toEqual([topic]);
});
