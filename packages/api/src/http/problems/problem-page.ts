import { html, type Markup } from '../../render/page/markup.js';
import { takenPart } from '../link/sent-page.js';
import { page } from '../page/page.js';
import type { TakenFile } from '../uploads/take-in.js';
import type { ApiError } from './api-error.js';
import { PROBLEMS } from './problem-codes.js';

/** A problem for somebody at a browser who has nothing but a page's address; `reports` of an upload that broke off are shown. */
export function problemPage({ code, told, members }: ApiError, requestId: string): string {
	return page(
		PROBLEMS[code].title.vi,
		html`<div class="box error"><p><strong>${told.vi}</strong></p></div>
${storedPart(members.reports)}${mayGoBack(code) ? html`<p><a href="?">Quay lại trang nộp báo cáo</a></p>` : null}
<p class="soft">Cần hỏi lại thì nêu mã lỗi <code>${code}</code> và mã yêu cầu <code>${requestId}</code>.</p>
`,
	);
}

/** A link that opens nothing leads back to nothing. */
function mayGoBack(code: ApiError['code']): boolean {
	return code !== 'unauthenticated' && code !== 'not-found';
}

function storedPart(reports: unknown): Markup | null {
	const stored = Array.isArray(reports) ? (reports as readonly TakenFile[]) : [];
	return stored.length === 0 ? null : html`<h2>Các tệp đã nhận trước khi lỗi</h2>${takenPart(stored)}`;
}
