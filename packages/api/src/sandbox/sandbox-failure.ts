import type { Message } from '@rasoat/parser';
import { ToldFailure } from '../told-failure.js';

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
export class PoolFailure extends ToldFailure<PoolFailureCode> {
	constructor(code: PoolFailureCode, detail = '') {
		const more = detail && `: ${detail}`;
		super(code, { vi: `${TOLD[code].vi}${more}`, en: `${TOLD[code].en}${more}` });
	}
}

const TOLD: Readonly<Record<PoolFailureCode, Message>> = {
	'not-started': {
		vi: 'tiến trình đọc tệp không khởi động được; cần đủ bộ nhớ và quyền tạo tiến trình; đề nghị xem lý do sau đây rồi chạy lại',
		en: 'the process that reads files does not start; memory and the right to start processes are needed; please see why and run again',
	},
	closed: { vi: 'các tiến trình đọc tệp đã dừng', en: 'the processes that read files were stopped' },
};
