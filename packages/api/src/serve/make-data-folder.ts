import { mkdirSync } from 'node:fs';
import { ServeFailure } from './serve-failure.js';

/** Makes the folder of the data where it is not there. Throws `ServeFailure` where it cannot be: a file in its place, no right, no disk. */
export function makeDataFolder(folder: string): void {
	try {
		mkdirSync(folder, { recursive: true });
	} catch (cause) {
		const { code } = cause as NodeJS.ErrnoException;
		throw new ServeFailure(
			'data-folder',
			{
				vi: `Không tạo được thư mục dữ liệu ${folder} (${code}); cần một thư mục mà rasoat ghi được; đề nghị sửa RASOAT_DATA hoặc quyền của thư mục.`,
				en: `The data folder ${folder} cannot be made (${code}); a folder that rasoat can write to is needed; please correct RASOAT_DATA or the permissions.`,
			},
			cause,
		);
	}
}
