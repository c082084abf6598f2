import { overLimit } from '@rasoat/parser';
import { mediaTypeOf } from '../../intake/media-type.js';
import { isAway } from '../../store/is-away.js';
import { isFull } from '../../store/is-full.js';
import { receiveLogged } from '../../store/ledger/receive-logged.js';
import { ApiError } from '../problems/api-error.js';
import type { Service } from '../service.js';
import { BROKEN } from './broken-upload.js';
import type { Filing } from './read-filing.js';
import type { Upload, UploadedFile } from './read-upload.js';

/** What became of one file of an upload. */
export interface TakenFile {
	/** Of its report; null where it was refused. */
	readonly id: string | null;
	readonly name: string;
	readonly sha256: string | null;
	/** Of the report's latest attempt, or `refused`: nothing of the file is kept. */
	readonly state: 'received' | 'queued' | 'processing' | 'done' | 'failed' | 'refused';
	readonly error?: { readonly code: string; readonly message: { readonly vi: string; readonly en: string } };
	/** False when the same file was filed the same before. */
	readonly isNew: boolean;
	/** True when its report was withdrawn earlier: it stays so until somebody reinstates it. */
	readonly withdrawn: boolean;
}

/** Who sent it, and how. */
export interface Sending extends Filing {
	readonly way: 'upload' | 'link';
	/** `actorKey` of who sent it. */
	readonly sender: string;
}

/**
 * Stores the files of an upload, each in a transaction of its own, and gives what became of them in the order they were sent. Throws
 * `ApiError` for a request without a file and for one that broke off; that problem's `reports` names what had come whole and was stored.
 */
export async function takeIn(service: Service, { files, broken }: Upload, sending: Sending): Promise<readonly TakenFile[]> {
	if (files.length === 0) throw noFile();
	const taken: TakenFile[] = [];
	try {
		for (const file of files) taken.push(await takeOne(service, file, sending));
	} catch (error) {
		if (isFull(error)) throw withReports(BROKEN.storeFull(error), taken);
		throw isAway(error) ? withReports(BROKEN.storeAway(error), taken) : error;
	} finally {
		service.wakeRelay();
	}
	if (broken) throw withReports(broken, taken);
	return taken;
}

async function takeOne(service: Service, { name, content }: UploadedFile, sending: Sending): Promise<TakenFile> {
	if (content === null) {
		const { code, clerk } = overLimit('fileBytes', service.limits);
		return { id: null, name, sha256: null, state: 'refused', error: { code, message: clerk }, isNew: false, withdrawn: false };
	}
	const { size, sha256 } = content;
	const { report, isNew, state, withdrawn } = await service.uploads.storing.pass(size, async () => {
		const bytes = await content.bytes();
		const receivedAt = sending.receivedAt ?? service.clock().toISOString();
		return receiveLogged(service.store.database, { ...sending, bytes, sha256, mediaType: mediaTypeOf(bytes), fileName: name, receivedAt });
	});
	return { id: report, name, sha256, state, isNew, withdrawn };
}

function withReports({ code, told, members, headers, cause }: ApiError, reports: readonly TakenFile[]): ApiError {
	return new ApiError(code, told, { members: { ...members, reports }, headers, cause });
}

function noFile(): ApiError {
	const said = {
		vi: 'Không có tệp nào; cần ít nhất một tệp ở trường files; đề nghị chọn tệp rồi gửi lại.',
		en: 'There is no file; at least one in the field "files" is wanted; please choose one and send again.',
	};
	return new ApiError('invalid-input', said, { errors: [{ path: 'body.files', message: said.vi }] });
}
