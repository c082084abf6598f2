/** All files of what was dropped, those in folders too; `unread` are the names of those that this machine did not give. */
export async function droppedFiles(
	dropped: DataTransfer,
): Promise<{ readonly files: readonly File[]; readonly unread: readonly string[] }> {
	// Entries must be taken at once: after the event the list is empty.
	const entries = [...dropped.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
	if (entries.length === 0) return { files: [...dropped.files], unread: [] };
	return filesWithin(entries);
}

/** One that cannot be opened, being moved or held by another program, holds up no other. */
export async function filesWithin(entries: readonly FileSystemEntry[]): Promise<Awaited<ReturnType<typeof droppedFiles>>> {
	const tried = await Promise.allSettled(entries.map(filesOf));
	const [files, unread]: [File[], string[]] = [[], []];
	for (const [at, one] of tried.entries())
		if (one.status === 'rejected') unread.push(entries[at]?.name ?? '');
		else {
			files.push(...one.value.files);
			unread.push(...one.value.unread);
		}
	return { files, unread };
}

async function filesOf(entry: FileSystemEntry): ReturnType<typeof droppedFiles> {
	if (isFile(entry)) return { files: [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))], unread: [] };
	if (!isFolder(entry)) return { files: [], unread: [] };
	const reader = entry.createReader();
	const within: FileSystemEntry[] = [];
	// A folder is read in portions, until one is empty.
	for (;;) {
		const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
		if (portion.length === 0) break;
		within.push(...portion);
	}
	return filesWithin(within);
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
	return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
	return entry.isDirectory;
}
