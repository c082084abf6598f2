import type { Limits, Message } from '@rasoat/parser';
import type { Failure } from '../sandbox/protocol.js';
import type { SandboxFailure, SandboxFailureCode } from '../sandbox/sandbox-failure.js';

/** What the clerk is told when the process that read a file did not live to answer. */
export function lossOf({ code }: SandboxFailure, limits: Limits): Failure {
	return { code: CODES[code], message: MESSAGES[code](limits) };
}

/** A file on which the reader itself falls counts as damaged beyond reading. */
const CODES = { timeout: 'timeout', 'out-of-memory': 'out-of-memory', crashed: 'corrupt' } as const satisfies Record<
	SandboxFailureCode,
	string
>;

const MESSAGES: Readonly<Record<SandboxFailureCode, (limits: Limits) => Message>> = {
	timeout: ({ fileMs }) => ({
		vi: `Tệp đọc quá ${fileMs / 1000} giây chưa xong; cần tệp đọc được trong thời hạn đó; đề nghị xuất lại tệp gọn hơn hoặc gửi bản Word.`,
		en: `Reading the file took more than ${fileMs / 1000} seconds; it must be done within that; please export a simpler file or send the Word file.`,
	}),
	'out-of-memory': ({ memoryBytes }) => ({
		vi: `Tệp cần quá ${Math.floor(memoryBytes / 1_000_000)} MB bộ nhớ để đọc; cần tệp gọn hơn; đề nghị xuất lại hoặc tách tệp.`,
		en: `Reading the file needs more than ${Math.floor(memoryBytes / 1_000_000)} MB of memory; a smaller file is needed; please export it again or split it.`,
	}),
	crashed: () => ({
		vi: 'Tệp làm chương trình đọc dừng giữa chừng; cần tệp đọc được; đề nghị xuất lại tệp, nếu vẫn vậy thì báo người quản trị.',
		en: 'The reader stopped halfway through the file; a readable file is needed; please export it again, and tell the administrator if it happens again.',
	}),
};
