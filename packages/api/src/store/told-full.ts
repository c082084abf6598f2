import { diskFull } from './cluster/disk-full.js';
import { isFull } from './is-full.js';
import type { StoreSettings } from './open-store.js';
import { StoreFailure } from './store-failure.js';

/** What a start met, in words where it is that the database's disk is full; else as it is. */
export function toldFull({ databaseUrl, dataFolder }: StoreSettings, error: unknown): unknown {
	if (!isFull(error)) return error;
	if (databaseUrl === null) return diskFull(dataFolder, error);
	const told = {
		vi: 'Ổ đĩa của máy chủ cơ sở dữ liệu (DATABASE_URL) đã đầy; cần thêm chỗ trống; đề nghị dọn ổ đĩa của máy ấy rồi khởi động lại: dữ liệu còn nguyên.',
		en: 'The disk of the database server (DATABASE_URL) is full; it needs room; please make some on that machine, and start again: the data are whole.',
	};
	return new StoreFailure('disk-full', told, error);
}
