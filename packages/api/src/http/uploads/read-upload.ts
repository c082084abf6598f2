import type { Readable } from 'node:stream';
import busboy, { type Busboy } from 'busboy';
import type { Request } from 'express';
import { UPLOAD_SHAPE } from '../../limits/upload-limits.js';
import { letContinue } from '../let-continue.js';
import { ApiError } from '../problems/api-error.js';
import { BROKEN } from './broken-upload.js';
import { fileName } from './file-name.js';
import { createPartCounter } from './part-counter.js';
import type { UploadRoom } from './upload-room.js';
import { createWaitingFile, type WaitingFile } from './waiting-file.js';
import { watchPace } from './watch-pace.js';

/** A file of a request that came whole. */
export interface UploadedFile {
	/** Safe to keep and to show. */
	readonly name: string;
	/** Null where it was over the bound on one file: nothing of it is kept. */
	readonly content: { readonly size: number; readonly sha256: string; bytes(): Promise<Buffer> } | null;
}

/** A text field of a request. */
export interface UploadedField {
	readonly name: string;
	readonly value: string;
}

export interface Upload {
	/** In the order they were sent. */
	readonly files: readonly UploadedFile[];
	readonly fields: readonly UploadedField[];
	/** Why the reading ended early: `files` are those that had come whole by then. Null when all was read. */
	readonly broken: ApiError | null;
}

/**
 * Reads a multipart request to its end and has `work` do with it what it will; what waited in memory or on the disk is given back whatever
 * happens. A request that breaks off after a file had come whole is no error here: the work is told. Throws `ApiError` for one that is no multipart at all, that
 * says it is longer than may be, that holds other files than `files`, or that comes when there are too many.
 */
export async function readUpload<T>(
	request: Request,
	room: UploadRoom,
	fileBytes: number,
	work: (upload: Upload) => Promise<T>,
): Promise<T> {
	const parser = parserOf(request, room, fileBytes);
	const leave = room.admit();
	if (request.res) letContinue(request, request.res);
	const waiting: WaitingFile[] = [];
	try {
		const upload = await readParts(request, parser, room, waiting);
		if (upload.broken && upload.files.length === 0) throw upload.broken;
		return await work(upload);
	} finally {
		for (const file of waiting) await file.free();
		leave();
	}
}

function parserOf(request: Request, { limits }: UploadRoom, fileBytes: number): Busboy {
	if (!request.is('multipart/form-data')) throw notMultipart();
	if (Number(request.get('Content-Length') ?? 0) > limits.uploadBytes) throw BROKEN.tooLong(limits.uploadBytes);
	const { fields, fieldBytes } = UPLOAD_SHAPE;
	try {
		return busboy({
			headers: request.headers,
			defParamCharset: 'utf8',
			// busboy counts a file of exactly this size as cut off.
			limits: { fileSize: fileBytes + 1, files: limits.uploadFiles, fields, fieldSize: fieldBytes, parts: limits.uploadFiles + fields },
		});
	} catch (error) {
		throw BROKEN.malformed(error);
	}
}

/** A file part as it began. */
interface Part {
	/** Of the form. */
	readonly field: string | undefined;
	readonly sentName: string | undefined;
	/** Null where it broke before its end. */
	readonly file: Promise<UploadedFile | null>;
}

async function readParts(request: Request, parser: Busboy, room: UploadRoom, waiting: WaitingFile[]): Promise<Upload> {
	const parts: Part[] = [];
	const fields: UploadedField[] = [];
	let broken: ApiError | null = null;
	const breakOff = (reason: ApiError) => {
		broken ??= reason;
		request.unpipe(parser);
		parser.destroy();
	};
	const ended = new Promise<void>((resolve) => void parser.once('close', resolve));
	const counter = createPartCounter(request.get('Content-Type') ?? '');
	if (counter === null) throw BROKEN.malformed(null);
	request.on('data', counter.see);
	parser
		.on('file', (field: string | undefined, stream, { filename }) => {
			const place = createWaitingFile(room);
			waiting.push(place);
			const file = fill(place, stream, fileName(filename)).catch((error: unknown) => {
				breakOff(isFull(error) ? BROKEN.noRoom(error) : BROKEN.malformed(error));
				return null;
			});
			parts.push({ field, sentName: filename, file });
		})
		.on('field', (name, value, { valueTruncated }) => fields.push({ name, value: valueTruncated ? `${value}…` : value }))
		.on('filesLimit', () => breakOff(BROKEN.tooManyFiles(room.limits.uploadFiles)))
		.on('fieldsLimit', () => breakOff(BROKEN.tooManyFields()))
		.on('partsLimit', () => breakOff(BROKEN.tooManyFields()))
		.on('error', (error) => breakOff(BROKEN.malformed(error)));
	const stopWatching = watchPace(request, room.limits, breakOff);
	request.pipe(parser);
	await ended;
	stopWatching();
	request.off('data', counter.see);
	const files = await filesOf(parts);
	// Whatever was sent is taken in or told of: a part without a name the parser leaves out by itself.
	if (broken === null && counter.count !== parts.length + fields.length) throw BROKEN.nameless();
	return { files, fields, broken };
}

/** Not before every part has ended, so that nothing is written after it was given back. */
async function filesOf(parts: readonly Part[]): Promise<readonly UploadedFile[]> {
	const files = await Promise.all(parts.map(({ file }) => file));
	const foreign = parts.find(({ field }) => field !== 'files');
	if (foreign) throw foreignFile(foreign.field ?? '');
	return files.filter((file, index) => file !== null && !isNoFile(file, parts[index])) as UploadedFile[];
}

async function fill(place: WaitingFile, stream: Readable & { truncated?: boolean }, name: string): Promise<UploadedFile> {
	for await (const chunk of stream) if (!stream.truncated) await place.write(chunk as Buffer);
	if (!stream.truncated) return { name, content: { size: place.size, sha256: place.hash(), bytes: () => place.bytes() } };
	await place.free();
	return { name, content: null };
}

/** What a form sends for a file field in which nothing was chosen. */
function isNoFile({ content }: UploadedFile, part: Part | undefined): boolean {
	return !part?.sentName && content?.size === 0;
}

function isFull(error: unknown): boolean {
	return /^(ENOSPC|EDQUOT|EMFILE|ENFILE|EROFS|EACCES)$/.test((error as NodeJS.ErrnoException).code ?? '');
}

function notMultipart(): ApiError {
	return new ApiError('unsupported-media-type', {
		vi: 'Nội dung gửi lên không phải multipart/form-data; cần biểu mẫu có các tệp ở trường files; đề nghị gửi lại đúng dạng.',
		en: 'What was sent is not multipart/form-data; a form with the files in the field "files" is wanted; please send it so.',
	});
}

function foreignFile(field: string): ApiError {
	const said = {
		vi: `Có tệp ở trường «${field.slice(0, 50)}»; cần trường files; đề nghị đổi tên trường.`,
		en: `There is a file in the field "${field.slice(0, 50)}"; "files" is wanted; please rename the field.`,
	};
	return new ApiError('invalid-input', said, { errors: [{ path: 'body.files', message: said.vi }] });
}
