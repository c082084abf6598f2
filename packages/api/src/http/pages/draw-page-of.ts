import type { Message, WantedPage } from '@rasoat/parser';
import { lossOf } from '../../sandbox/loss.js';
import type { Failure } from '../../sandbox/protocol.js';
import { PoolFailure, SandboxFailure } from '../../sandbox/sandbox-failure.js';
import { loadOriginal } from '../../store/ledger/load-original.js';
import type { OriginalFacts } from '../../store/ledger/original-of.js';
import { ApiError } from '../problems/api-error.js';
import type { Service } from '../service.js';

/** Throws `ApiError` "no-pages" for what is no PDF. */
export function requirePages({ mediaType }: OriginalFacts): void {
	if (mediaType !== 'application/pdf')
		throw new ApiError('no-pages', {
			vi: 'Báo cáo này không phải tệp PDF nên không chia trang; chỉ tệp PDF mới xem được ảnh từng trang; đề nghị tải tệp gốc về xem.',
			en: 'This report is no PDF and has no pages; only those of a PDF can be shown; please look at the original.',
		});
}

/** A page of an original as a PNG, drawn in the sandbox. Throws `ApiError` where the file does not let itself be drawn. */
export async function drawPageOf(
	{ store, pool, limits }: Service,
	original: OriginalFacts,
	wanted: WantedPage,
	signal: AbortSignal,
): Promise<Uint8Array> {
	const prepare = async () => ({ kind: 'page-image', content: await loadOriginal(store.database, original), ...wanted }) as const;
	const reply = await pool.run(prepare, { signal }).catch((error: unknown) => {
		if (error instanceof PoolFailure) throw sandboxAway(error);
		if (error instanceof SandboxFailure) throw unreadable(lossOf(error, limits));
		throw error;
	});
	if (reply.kind === 'failure') throw unreadable(reply.failure);
	if (reply.kind !== 'page-image') throw new Error(`a page was answered by ${reply.kind}`);
	if (reply.png === null) throw noSuchPage(wanted.page, reply.pages);
	return reply.png;
}

function unreadable({ code, message }: Failure): ApiError {
	return new ApiError('unreadable-file', capital(message), { members: { reason: code } });
}

function capital({ vi, en }: Message): Message {
	const raise = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
	return { vi: raise(vi), en: raise(en) };
}

function noSuchPage(page: number, pages: number): ApiError {
	const told = {
		vi: `Tệp có ${pages} trang, không có trang ${page}; cần số trang từ 1 đến ${pages}.`,
		en: `The file has ${pages} pages and no page ${page}; a page from 1 to ${pages} is wanted.`,
	};
	return new ApiError('not-found', told, { members: { pages } });
}

function sandboxAway(cause: PoolFailure): ApiError {
	const told = {
		vi: 'Chưa vẽ được trang vì tiến trình đọc tệp đang dừng; cần chờ dịch vụ chạy lại; đề nghị thử lại sau ít phút.',
		en: 'The page cannot be drawn because the process that reads files is away; it needs to come back; please try again in some minutes.',
	};
	return new ApiError('unavailable', told, { headers: { 'Retry-After': '5' }, cause });
}
