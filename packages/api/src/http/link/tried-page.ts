import type { CheckResult } from '@rasoat/checker';
import { findingsPart } from '../../render/page/findings.js';
import { html, type Markup } from '../../render/page/markup.js';
import { VERDICTS } from '../../render/words.js';
import { page } from '../page/page.js';
import type { LinkDesk, LinkPurpose } from './link-desk.js';
import { communeOf, formPart, purposePart } from './link-page.js';

type Tried = Awaited<ReturnType<LinkDesk['tryOut']>>;

/** What a dry run found, in the words the city's clerk would read; and the form again. */
export function triedPage(purpose: LinkPurpose, tried: Tried, now: Date): string {
	return page(
		'Kết quả kiểm tra thử',
		html`<p>Tệp: <strong>${tried.name}</strong></p>
<div class="box ${tried.verdict}"><p><strong>${VERDICTS[tried.verdict]}.</strong> ${ADVICE[tried.verdict]}</p></div>
${errorPart(tried)}${otherCommune(purpose, tried)}${tried.error === null ? findingsPart(tried) : null}
<p class="soft">Đây chỉ là kiểm tra thử: tệp chưa được gửi và không được lưu lại.</p>
${formPart(purpose, 'Gửi báo cáo, hoặc kiểm tra thử tệp khác')}${purposePart(purpose, now)}`,
	);
}

const ADVICE: Readonly<Record<CheckResult['verdict'], string>> = {
	pass: 'Không thấy lỗi; chọn lại tệp ở dưới để gửi.',
	flagged: 'Đề nghị xem các chỗ nêu dưới đây, sửa rồi gửi; nếu thấy máy đọc sai thì vẫn gửi được.',
	unreadable: 'Máy không đọc được tệp này; đề nghị xuất lại tệp rồi thử lại.',
};

function errorPart({ error }: Tried): Markup | null {
	return error === null ? null : html`<p>${error.message.vi} <span class="soft">(${error.code})</span></p>`;
}

/** Most likely the wrong file was chosen. */
function otherCommune(purpose: LinkPurpose, { commune }: Tried): Markup | null {
	if (commune === null || commune.code === purpose.commune.code) return null;
	return html`<div class="box error"><p><strong>Báo cáo này là của ${commune.name}, liên kết là của ${communeOf(purpose)}.</strong> Đề nghị xem lại có chọn nhầm tệp không.</p></div>`;
}
