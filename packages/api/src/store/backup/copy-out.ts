import type { ClientBase } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { BACKUP_LIMITS } from '../../limits/backup-limits.js';
import type { Head } from './manifest.js';
import { quoted } from './quoted.js';

/** A table's rows as PostgreSQL copies them, in parts of equal size; gives how many rows there were. */
export async function* copyOut(client: ClientBase, { name, columns }: Head['tables'][number]): AsyncGenerator<Buffer, number> {
	const stream = client.query(copyTo(`COPY rasoat.${name} (${columns.map(quoted).join(', ')}) TO STDOUT (FORMAT binary)`));
	try {
		let held: Buffer[] = [];
		let size = 0;
		// Not ended by whoever stops listening: the connection is of use again only when the rest was read.
		for await (const chunk of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
			held.push(chunk);
			size += chunk.length;
			if (size < BACKUP_LIMITS.partBytes) continue;
			yield* cut(Buffer.concat(held), BACKUP_LIMITS.partBytes);
			held = [];
			size = 0;
		}
		if (size > 0) yield Buffer.concat(held);
		// The count comes behind the last row, and before the answer to whatever is asked next.
		await client.query('SELECT');
		return stream.rowCount;
	} finally {
		await drained(stream);
	}
}

function* cut(bytes: Buffer, size: number): Generator<Buffer> {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function drained(stream: ReturnType<typeof copyTo>): Promise<void> {
	if (stream.readableEnded || stream.destroyed) return;
	await new Promise((resolve) => stream.once('end', resolve).once('error', resolve).once('close', resolve).resume());
}
