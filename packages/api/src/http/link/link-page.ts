import { dayForPeople, isoDay, momentForPeople } from '../../city-time.js';
import { html, type Markup } from '../../render/page/markup.js';
import { page } from '../page/page.js';
import type { LinkPurpose } from './link-desk.js';

/** The page at an upload link: whose it is, what for, until when, and the form. */
export function linkPage(purpose: LinkPurpose, now: Date): string {
	return page('Nộp báo cáo', html`${purposePart(purpose, now)}${formPart(purpose, 'Chọn tệp để nộp')}${NOTES}`);
}

/** "Xã Kiến Thụy"; the code where the city has no such commune. */
export function communeOf({ commune: { code, kind, name } }: LinkPurpose): string {
	if (name === null || kind === null) return `Đơn vị mã ${code}`;
	return `${kind.charAt(0).toLocaleUpperCase('vi')}${kind.slice(1)} ${name}`;
}

export function purposePart(purpose: LinkPurpose, now: Date): Markup {
	const { campaign, expiresAt, isSecure } = purpose;
	const rows: readonly (readonly [string, string])[] = [
		['Đơn vị nộp', communeOf(purpose)],
		['Đợt báo cáo', campaign.name === '' ? campaign.id : campaign.name],
		['Hạn nộp', campaign.deadline === null ? 'không đặt hạn' : `hết ngày ${dayForPeople(campaign.deadline)}`],
		['Liên kết dùng được đến', momentForPeople(expiresAt)],
	];
	const table = rows.map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`);
	return html`<table><tbody>${table}</tbody></table>${latePart(campaign.deadline, now)}${isSecure ? null : HTTP_WARNING}`;
}

const HTTP_WARNING = html`<div class="box warning"><p>Kết nối này (http) không mã hóa: chỉ nên dùng trong mạng nội bộ của cơ quan.</p></div>`;

function latePart(deadline: string | null, now: Date): Markup | null {
	if (deadline === null || isoDay(now) <= deadline) return null;
	return html`<div class="box warning"><p>Đã quá hạn nộp. Vẫn gửi được; báo cáo sẽ được ghi là nộp muộn.</p></div>`;
}

/** The form with its two buttons; without an action it is sent to the page's own address. */
export function formPart({ fileBytes }: LinkPurpose, title: string): Markup {
	return html`<h2>${title}</h2>
<form method="post" enctype="multipart/form-data">
<label for="files">Tệp báo cáo</label>
<input type="file" id="files" name="files" required multiple accept=".pdf,.docx,.doc" aria-describedby="files-note">
<p class="soft" id="files-note">PDF (kể cả bản quét) hoặc Word (.docx), mỗi tệp không quá ${megabytes(fileBytes)} MB. Giữ phím Ctrl để chọn nhiều tệp.</p>
<div class="buttons"><button class="second" formaction="?thu=1">Kiểm tra thử</button><button formaction="?">Gửi báo cáo</button></div>
</form>
`;
}

const NOTES = html`<p class="soft"><strong>Kiểm tra thử</strong> (từng tệp một): xem ngay những chỗ còn thiếu, còn lệch để sửa trước khi gửi; không lưu lại gì của tệp.
Bản quét có thể mất đến vài phút.<br><strong>Gửi báo cáo</strong>: nộp chính thức. Gửi nhầm thì gửi lại tệp đúng; bản mới nhất được tính.</p>
<p class="soft">Liên kết này dành riêng cho đơn vị nêu trên, đề nghị không chuyển cho người khác.</p>
`;

function megabytes(bytes: number): string {
	return new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 }).format(bytes / 1_000_000);
}
