import type { Message } from '@rasoat/parser';

export type SandboxFailureCode = 'timeout' | 'stalled' | 'out-of-memory' | 'heap-full' | 'denied' | 'crashed';

/** A child did not live to answer: a known error of one file. */
export class SandboxFailure extends Error {
	readonly code: SandboxFailureCode;

	constructor(code: SandboxFailureCode, message: string) {
		super(message);
		this.name = 'SandboxFailure';
		this.code = code;
	}
}

/** The child could not be made ready: the profile is wrong. Carries a line for each problem. */
export class SetupFailure extends Error {
	readonly problems: readonly string[];

	constructor(problems: readonly string[]) {
		super(problems.join('\n'));
		this.name = 'SetupFailure';
		this.problems = problems;
	}
}

export type PoolFailureCode = 'not-started' | 'closed';

/** The sandbox itself is not there: no fault of any file; the task may be run again. */
export class PoolFailure extends Error {
	readonly code: PoolFailureCode;
	readonly told: Message;

	constructor(code: PoolFailureCode, detail = '') {
		super(`${TOLD[code].en}${detail && `: ${detail}`}`);
		this.name = 'PoolFailure';
		this.code = code;
		this.told = { vi: `${TOLD[code].vi}${detail && `: ${detail}`}`, en: this.message };
	}
}

const TOLD: Readonly<Record<PoolFailureCode, Message>> = {
	'not-started': {
		vi: 'tiến trình đọc tệp không khởi động được; cần đủ bộ nhớ và quyền tạo tiến trình; đề nghị xem lý do sau đây rồi chạy lại',
		en: 'the process that reads files does not start; memory and the right to start processes are needed; please see why and run again',
	},
	closed: { vi: 'các tiến trình đọc tệp đã dừng', en: 'the processes that read files were stopped' },
};
