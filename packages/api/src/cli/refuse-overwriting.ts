import { realpath } from 'node:fs/promises';
import type { ListedFile } from '../intake/list-files.js';
import { UsageError } from './usage-error.js';

/** Throws `UsageError` where `--out` is one of the reports, by whatever path: it would be lost. */
export async function refuseOverwriting(out: string | null, files: readonly ListedFile[]): Promise<void> {
	const target = out === null ? null : await realpathOrNull(out);
	if (target === null) return;
	const sources = await Promise.all(files.map(({ location }) => realpathOrNull(location)));
	if (!sources.includes(target)) return;
	throw new UsageError({
		vi: `--out ${out} là một trong các tệp cần rà soát; cần tên tệp khác để không ghi đè lên báo cáo`,
		en: `--out ${out} is one of the files to check; another file name is wanted, or the report would be overwritten`,
	});
}

/** Null for what is not there or not to be reached: nothing that could be overwritten. */
async function realpathOrNull(path: string | Buffer): Promise<string | null> {
	try {
		return await realpath(path);
	} catch {
		return null;
	}
}
