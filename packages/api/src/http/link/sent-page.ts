import { momentForPeople } from '../../city-time.js';
import { html, type Markup } from '../../render/page/markup.js';
import { page } from '../page/page.js';
import type { TakenFile } from '../uploads/take-in.js';
import type { LinkPurpose } from './link-desk.js';
import { communeOf, formPart, purposePart } from './link-page.js';

/** What a commune sees when it has sent its files: a receipt it can print, with what was refused and why. */
export function sentPage(purpose: LinkPurpose, files: readonly TakenFile[], now: Date): string {
	const refused = files.filter(({ id }) => id === null).length;
	const title = refused === 0 ? 'Đã nhận báo cáo' : refused === files.length ? 'Chưa nhận được báo cáo' : 'Đã nhận một phần';
	const said = `${communeOf(purpose)}: nhận ${files.length - refused}/${files.length} tệp lúc ${momentForPeople(now)}.`;
	return page(
		title,
		html`<div class="box ${refused === 0 ? 'pass' : 'error'}"><p><strong>${said}</strong></p></div>
${takenPart(files)}<p class="soft">Có thể in trang này làm phiếu tiếp nhận. Mã tệp là SHA-256 của đúng tệp đã gửi.</p>
${purposePart(purpose, now)}${formPart(purpose, 'Gửi thêm tệp')}`,
	);
}

/** What became of each file. */
export function takenPart(files: readonly TakenFile[]): Markup {
	const rows = files.map(
		(
			file,
		) => html`<tr><td>${file.name}</td><td>${stateOf(file)}</td><td><code>${file.id ?? '–'}</code></td><td><code>${file.sha256 ?? '–'}</code></td></tr>
`,
	);
	return html`<table><thead><tr><th>Tệp</th><th>Tình trạng</th><th>Mã báo cáo</th><th>Mã tệp</th></tr></thead><tbody>${rows}</tbody></table>
`;
}

function stateOf({ error, isNew, withdrawn }: TakenFile): string {
	if (error) return `Không nhận: ${error.message.vi}`;
	if (withdrawn) return 'Đã nhận; báo cáo này từng được rút, đề nghị liên hệ cán bộ của thành phố';
	return isNew ? 'Đã nhận' : 'Đã nhận; đúng tệp này đã gửi trước đó';
}
