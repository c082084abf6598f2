import type { Settings } from '../config/read-settings.js';
import { ApiError } from '../http/problems/api-error.js';
import { freeSpaceOf } from './free-space.js';

/** Rejects with `ApiError` "no-space" while there is less free space than the settings want. */
export function requireSpaceBy(settings: Pick<Settings, 'dataFolder' | 'minFreeBytes'>): () => Promise<void> {
	const look = freeSpaceOf(settings);
	return async () => {
		const { enough, freeBytes, neededBytes } = await look();
		if (enough) return;
		const told = { free: megabytes(freeBytes), needed: megabytes(neededBytes) };
		throw new ApiError('no-space', {
			vi: `Ổ đĩa của máy chủ chỉ còn ${told.free} MB trống; cần ít nhất ${told.needed} MB; đề nghị báo người quản trị dọn ổ đĩa rồi gửi lại.`,
			en: `The server's disk has ${told.free} MB free; at least ${told.needed} MB are needed; please have the administrator make room, then send it again.`,
		});
	};
}

function megabytes(bytes: number): number {
	return Math.floor(bytes / 1_000_000);
}
