import { createReadStream } from 'node:fs';
import { unlink } from 'node:fs/promises';
import type { Message } from '@rasoat/parser';
import type { BatchItemRow } from '../store/batches/batch-row.js';
import { noteGoal, noteMoved } from '../store/batches/note-move.js';
import type { Database } from '../store/database.js';
import { freeName } from './free-name.js';
import type { InboxParts } from './inbox-parts.js';
import { type Moved, moveFile } from './move-file.js';
import { under } from './path-bytes.js';
import type { Standing } from './standing.js';
import { writeReason } from './write-reason.js';

export interface Move {
	readonly item: BatchItemRow;
	readonly goal: Buffer;
	/** Where the file is now, absolute, and how it stood when it was read. */
	readonly source: Buffer;
	readonly standing: Standing;
}

/**
 * Moves the file of an item to its goal, with the reason beside it where it goes to quarantine, and records that. Whenever it is killed, it may
 * be called again. Throws what the system answers.
 */
export async function moveItem({ item, goal, source, standing }: Move, parts: InboxParts): Promise<Exclude<Moved, 'taken'>> {
	const { store, settings, at = () => {} } = parts;
	let place = goal;
	for (;;) {
		const path = under(settings.kept, place);
		if (item.error !== null) await writeReason(path, reasonOf(item, item.error));
		const moved = await moveFile(source, path, standing);
		if (moved === 'changed' || moved === 'gone') return moved;
		if (moved === 'moved' || (await sameContent(source, path))) {
			if (moved === 'taken') await unlink(source);
			await at('moved');
			await noteMoved(store.database, item.id, place);
			await at('recorded');
			return 'moved';
		}
		place = await otherGoal(store.database, item.id, settings.kept, goal);
	}
}

/** What takes the place is recorded first, so that it is found after a kill. */
async function otherGoal(database: Database, item: number, kept: string, goal: Buffer): Promise<Buffer> {
	const free = (await freeName(under(kept, goal))).subarray(Buffer.byteLength(kept) + 1);
	await noteGoal(database, item, free);
	return free;
}

function reasonOf({ path, modifiedAt, told }: BatchItemRow, code: string) {
	return { path, modifiedAt, code, told: JSON.parse(told ?? '{"vi":"","en":""}') as Message };
}

/** A run that was killed between copying to another disk and taking the file away has left both. */
async function sameContent(a: Buffer, b: Buffer): Promise<boolean> {
	const others = createReadStream(b)[Symbol.asyncIterator]();
	let rest: Buffer = Buffer.alloc(0);
	for await (const chunk of createReadStream(a) as AsyncIterable<Buffer>) {
		while (rest.length < chunk.length) {
			const next = (await others.next()) as IteratorResult<Buffer>;
			if (next.done) return false;
			rest = Buffer.concat([rest, next.value]);
		}
		if (!rest.subarray(0, chunk.length).equals(chunk)) return false;
		rest = rest.subarray(chunk.length);
	}
	return rest.length === 0 && ((await others.next()) as IteratorResult<Buffer>).done === true;
}
