import { expect, test } from 'vitest';
import { filesWithin } from './dropped-files.ts';

interface Given {
	readonly isFile: boolean;
	readonly isDirectory: boolean;
	readonly name: string;
}

const opens = (name: string): Given =>
	({ ...{ isFile: true, isDirectory: false, name }, file: (give: (file: File) => void) => give(new File([], name)) }) as Given;
const held = (name: string): Given =>
	({
		...{ isFile: true, isDirectory: false, name },
		file: (_: unknown, refuse: (error: Error) => void) => refuse(new Error('held')),
	}) as Given;
const folder = (name: string, within: readonly Given[]): Given => {
	const portions = [within, []];
	const reader = { readEntries: (give: (portion: readonly Given[]) => void) => give(portions.shift() ?? []) };
	return { ...{ isFile: false, isDirectory: true, name }, createReader: () => reader } as Given;
};

test('a file that another program holds keeps no other from being sent, and is named', async () => {
	const entries = [opens('một.pdf'), held('hai.docx'), folder('thư mục', [opens('ba.pdf'), held('bốn.docx')])];
	const { files, unread } = await filesWithin(entries as unknown as FileSystemEntry[]);
	expect(files.map(({ name }) => name)).toEqual(['một.pdf', 'ba.pdf']);
	expect(unread).toEqual(['hai.docx', 'bốn.docx']);
});
