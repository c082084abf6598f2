const SLASH = Buffer.from('/');

/** A path under a folder; on bytes, for names need not be UTF-8. */
export function under(folder: string | Buffer, relative: Buffer): Buffer {
	return Buffer.concat([Buffer.from(folder as string), SLASH, relative]);
}

export function folderOf(path: Buffer): Buffer {
	return path.subarray(0, path.lastIndexOf(SLASH));
}

export function nameOf(path: Buffer): Buffer {
	return path.subarray(path.lastIndexOf(SLASH) + 1);
}
