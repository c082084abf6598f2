import type { Request } from 'express';
import { PROFILE_LIMITS } from '../../limits/profile-limits.js';
import type { ProfileFile } from '../../profiles/read-profile-files.js';
import { profileFilesSchema } from '../contract/profiles.js';
import { ApiError } from '../problems/api-error.js';
import { readInput } from '../problems/read-input.js';
import { readUpload, type Upload } from './read-upload.js';
import type { UploadRoom } from './upload-room.js';

export interface ProfileUpload {
	readonly files: readonly ProfileFile[];
	/** Whether nothing is to be kept. */
	readonly dryRun: boolean;
}

/** A profile as it was sent, as parts of a form or as JSON. Throws `ApiError`. */
export async function readProfileUpload(request: Request, room: UploadRoom): Promise<ProfileUpload> {
	if (request.is('application/json')) return jsonFiles(await textOf(request));
	const { files, bytes } = PROFILE_LIMITS;
	const narrow: UploadRoom = { ...room, limits: { ...room.limits, uploadFiles: files, uploadBytes: bytes + HEAD_BYTES } };
	return readUpload(request, narrow, bytes, async (upload) => {
		if (upload.broken) throw upload.broken;
		const sent = upload.files.map(async ({ name, content }): Promise<ProfileFile> => {
			if (content === null) throw tooLarge();
			return { name, text: decoded(name, await content.bytes()) };
		});
		return { files: await Promise.all(sent), dryRun: readDryRun(upload.fields) };
	});
}

/** Heads of the parts beside the files themselves. */
const HEAD_BYTES = 100_000;
/** A character of YAML takes two bytes at most where JSON escapes it, letters of Vietnamese as they are. */
const JSON_GROWTH = 2;

async function textOf(request: Request): Promise<string> {
	if (Number(request.get('Content-Length') ?? 0) > JSON_GROWTH * PROFILE_LIMITS.bytes) throw tooLarge();
	const chunks: Buffer[] = [];
	let size = 0;
	// The answer still has to go out on the same connection.
	for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size > JSON_GROWTH * PROFILE_LIMITS.bytes) throw tooLarge();
		chunks.push(chunk);
	}
	return decoded('JSON', Buffer.concat(chunks));
}

/** Throws `ApiError` for any other field: whoever sends one expects something of it. */
function readDryRun(fields: Upload['fields']): boolean {
	const strange = fields.find(({ name, value }) => name !== 'dryRun' || !['true', 'false', ''].includes(value));
	if (!strange) return fields.some(({ value }) => value === 'true');
	const said = {
		vi: `Trường «${strange.name.slice(0, 50)}» hoặc giá trị của nó không dùng được; cần các tệp ở files, có thể thêm dryRun là true hoặc false.`,
		en: `The field "${strange.name.slice(0, 50)}" or its value is not known; the files in "files" are wanted, and dryRun may be true or false.`,
	};
	throw new ApiError('invalid-input', said, { errors: [{ path: `body.${strange.name.slice(0, 50)}`, message: said.vi, messages: said }] });
}

function jsonFiles(text: string): ProfileUpload {
	return readInput('body', profileFilesSchema, parsed(text));
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		const said = {
			vi: 'Nội dung gửi lên không phải JSON; cần {"files": [{"name": "profile.yaml", "text": "…"}]}; đề nghị sửa lại.',
			en: 'The input is no JSON; {"files": [{"name": "profile.yaml", "text": "…"}]} is wanted; please mend it.',
		};
		throw new ApiError('invalid-input', said, { errors: [{ path: 'body', message: said.vi, messages: said }], cause });
	}
}

function decoded(name: string, bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (cause) {
		const said = {
			vi: `Tệp «${name}» không phải văn bản UTF-8; cần YAML mã hóa UTF-8; đề nghị lưu lại rồi gửi.`,
			en: `The file "${name}" is no text in UTF-8; YAML in UTF-8 is wanted; please save it so and send it again.`,
		};
		throw new ApiError('invalid-input', said, { cause });
	}
}

function tooLarge(): ApiError {
	return new ApiError('too-large', {
		vi: `Bộ quy tắc quá lớn; cần không quá ${PROFILE_LIMITS.bytes} byte; đề nghị rút gọn.`,
		en: `The profile is too large; at most ${PROFILE_LIMITS.bytes} bytes are taken; please shorten it.`,
	});
}
