import type { WantedPage } from '@rasoat/parser';
import { loadOriginal } from '../../store/ledger/load-original.js';
import type { OriginalFacts } from '../../store/ledger/original-of.js';
import { ApiError } from '../problems/api-error.js';
import type { Service } from '../service.js';
import { askSandbox } from './ask-sandbox.js';

/** Throws `ApiError` "no-pages" for what is no PDF. */
export function requirePages({ mediaType }: OriginalFacts): void {
	if (mediaType !== 'application/pdf')
		throw new ApiError('no-pages', {
			vi: 'Báo cáo này không phải tệp PDF nên không chia trang; chỉ tệp PDF mới xem được ảnh từng trang; đề nghị tải tệp gốc về xem.',
			en: 'This report is no PDF and has no pages; only those of a PDF can be shown; please look at the original.',
		});
}

/** A page of an original as a PNG, drawn in the sandbox. Throws `ApiError` where the file does not let itself be drawn. */
export async function drawPageOf(service: Service, original: OriginalFacts, wanted: WantedPage, signal: AbortSignal): Promise<Uint8Array> {
	const prepare = async () => ({ kind: 'page-image', content: await loadOriginal(service.store.database, original), ...wanted }) as const;
	const reply = await askSandbox(service, prepare, signal);
	if (reply.kind !== 'page-image') throw new Error(`a page was answered by ${reply.kind}`);
	if (reply.png === null) throw noSuchPage(wanted.page, reply.pages);
	return reply.png;
}

function noSuchPage(page: number, pages: number): ApiError {
	const told = {
		vi: `Tệp có ${pages} trang, không có trang ${page}; cần số trang từ 1 đến ${pages}.`,
		en: `The file has ${pages} pages and no page ${page}; a page from 1 to ${pages} is wanted.`,
	};
	return new ApiError('not-found', told, { members: { pages } });
}
