import type { Message } from '@rasoat/parser';

/** The results could not be written (disk full, no permission): a known error, exit code 2. */
export class OutputFailure extends Error {
	readonly code = 'output';
	readonly told: Message;

	/** @param where "--out FILE"; null for standard output. */
	constructor(where: string | null, cause: Error) {
		const { vi, en } = { vi: where ?? 'đầu ra chuẩn', en: where ?? 'standard output' };
		const told = { vi: `không ghi được ${vi} (${cause.message})`, en: `${en} cannot be written (${cause.message})` };
		super(told.en, { cause });
		this.name = 'OutputFailure';
		this.told = told;
	}
}
