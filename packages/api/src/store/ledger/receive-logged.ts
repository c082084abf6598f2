import { randomUUID } from 'node:crypto';
import { auditRow } from '../audit/audit-entry.js';
import { recordChange } from '../audit/record-change.js';
import type { Database } from '../database.js';
import type { State } from '../schema.js';
import { storable } from '../storable.js';
import { PRIORITY } from './enqueue.js';
import { type Arrival, receiveIn } from './receive.js';

/** An arrival by somebody whom the audit log names. */
export interface LoggedArrival extends Arrival {
	/** Of the bytes, hexadecimal. */
	readonly sha256: string;
	readonly sender: string;
}

/** What became of an arrival. */
export interface ReceivedAs {
	readonly report: string;
	readonly isNew: boolean;
	/** Of the report's latest attempt. */
	readonly state: State;
	readonly withdrawn: boolean;
}

/**
 * `receive`, logged as its sender's doing in the same transaction. A file that was never seen, as nearly all are, takes one statement: on a
 * busy machine each further one waits for its turn.
 */
export async function receiveLogged(database: Database, arrival: LoggedArrival): Promise<ReceivedAs> {
	const ids = { report: randomUUID(), receipt: randomUUID() };
	const values = valuesOf(arrival, ids);
	const { rows } = await database.transaction('single', ({ client }) => client.query<{ taken: boolean }>(RECEIVE_NEW, values));
	if (rows[0]?.taken) return { report: ids.report, isNew: true, state: 'received', withdrawn: false };
	return database.transaction('write', async (session) => {
		const { receipt, report, isNew, state } = await receiveIn(session, arrival);
		await recordChange(session, entryOf(arrival, report.id, receipt.id, isNew));
		return { report: report.id, isNew, state, withdrawn: report.withdrawnAt !== null };
	});
}

const RECEIVE_NEW = 'SELECT rasoat.receive_new($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) AS taken';

function valuesOf(arrival: LoggedArrival, { report, receipt }: { readonly report: string; readonly receipt: string }): unknown[] {
	const { sha256, bytes, mediaType, campaign, commune, receivedAt, way, fileName } = arrival;
	const { actor, detail } = auditRow(entryOf(arrival, report, receipt, true));
	const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const filed = [campaign, commune].map((word) => (word === null ? null : storable(word)));
	return [sha256, content, mediaType, report, receipt, ...filed, receivedAt, way, actor, storable(fileName), PRIORITY[way], detail];
}

function entryOf({ sender, sha256, way }: LoggedArrival, report: string, receipt: string, isNew: boolean) {
	return { actor: sender, action: 'report.receive', target: report, detail: { receipt, original: sha256, way, isNew } };
}
