import { ToldFailure } from '../told-failure.js';

/** The results could not be written (disk full, no permission): exit code 2. */
export class OutputFailure extends ToldFailure<'output'> {
	/** @param where "--out FILE"; null for standard output. */
	constructor(where: string | null, cause: Error) {
		const { vi, en } = { vi: where ?? 'đầu ra chuẩn', en: where ?? 'standard output' };
		super('output', { vi: `không ghi được ${vi} (${cause.message})`, en: `${en} cannot be written (${cause.message})` }, cause);
	}
}
