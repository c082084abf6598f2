import type { Limits, Message } from '@rasoat/parser';
import type { Failure } from './protocol.js';
import type { SandboxFailure, SandboxFailureCode } from './sandbox-failure.js';

/** What the clerk is told when the process that read a file did not live to answer. */
export function lossOf({ code }: SandboxFailure, limits: Limits): Failure {
	return { code: CODES[code], message: MESSAGES[code](limits) };
}

/** A file on which the reader itself falls, or does what no reader does, counts as damaged beyond reading. */
const CODES = {
	timeout: 'timeout',
	stalled: 'timeout',
	'out-of-memory': 'out-of-memory',
	'heap-full': 'out-of-memory',
	denied: 'corrupt',
	crashed: 'corrupt',
} as const satisfies Record<SandboxFailureCode, string>;

const MESSAGES: Readonly<Record<SandboxFailureCode, (limits: Limits) => Message>> = {
	timeout: ({ fileMs }) => ({
		vi: `Tệp đọc quá ${fileMs / 1000} giây chưa xong; cần tệp đọc được trong thời hạn đó; đề nghị xuất lại tệp gọn hơn hoặc gửi bản Word.`,
		en: `Reading the file took more than ${fileMs / 1000} seconds; it must be done within that; please export a simpler file or send the Word file.`,
	}),
	stalled: ({ stallMs }) => ({
		vi: `Việc đọc tệp đứng yên quá ${stallMs / 1000} giây; cần tệp đọc được liên tục; đề nghị xuất lại tệp gọn hơn hoặc gửi bản Word.`,
		en: `Reading the file stood still for more than ${stallMs / 1000} seconds; it must get on; please export a simpler file or send the Word file.`,
	}),
	'out-of-memory': ({ memoryBytes }) => tooMuchMemory(memoryBytes),
	'heap-full': ({ heapBytes }) => tooMuchMemory(heapBytes),
	denied: () => ({
		vi: 'Tệp khiến chương trình đọc làm việc bị cấm (mở mạng, ghi tệp hoặc chạy chương trình khác) nên đã bị chặn; cần tệp đọc được; đề nghị báo người quản trị và không mở tệp này.',
		en: 'The file made the reader try what is denied (network, writing a file, another program), and it was stopped; a readable file is needed; please tell the administrator and do not open the file.',
	}),
	crashed: () => ({
		vi: 'Tệp làm chương trình đọc dừng giữa chừng; cần tệp đọc được; đề nghị xuất lại tệp, nếu vẫn vậy thì báo người quản trị.',
		en: 'The reader stopped halfway through the file; a readable file is needed; please export it again, and tell the administrator if it happens again.',
	}),
};

function tooMuchMemory(bytes: number): Message {
	const megabytes = Math.floor(bytes / 1_000_000);
	return {
		vi: `Tệp cần quá ${megabytes} MB bộ nhớ để đọc; cần tệp gọn hơn; đề nghị xuất lại hoặc tách tệp.`,
		en: `Reading the file needs more than ${megabytes} MB of memory; a smaller file is needed; please export it again or split it.`,
	};
}
