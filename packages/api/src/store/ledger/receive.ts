import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Database, Session } from '../database.js';
import { revive } from '../deletion/revive.js';
import { holdOriginal } from '../filing/hold-original.js';
import { standingReport } from '../filing/standing-report.js';
import { attempts, type Receipt, type Report, receipts, reports, type State, type Way } from '../schema.js';
import { enqueue } from './enqueue.js';

/** One file as it came. */
export interface Arrival {
	readonly bytes: Uint8Array;
	/** By content. */
	readonly mediaType: string;
	readonly way: Way;
	/** ISO instant: the upload's, the mail server's, or the file's own in the inbox; never the batch's. */
	readonly receivedAt: string;
	readonly sender: string | null;
	readonly fileName: string;
	/** Id of a campaign; null where it is not known yet. */
	readonly campaign: string | null;
	/** Code of the commune it is filed for; null where it is not known yet. */
	readonly commune: string | null;
}

export interface Received {
	readonly receipt: Receipt;
	/** A withdrawn one stays withdrawn: whoever receives should see that. */
	readonly report: Report;
	/** True when the report was not there before; then its first attempt waits in the outbox. */
	readonly isNew: boolean;
	/** Where its latest attempt stands. */
	readonly state: State;
}

/**
 * Writes an arrival in one transaction: receipt, and where they are new, original, report, first attempt and its place in the outbox. The
 * same bytes filed the same again, or with nothing said of where, add a receipt only, as long as it is plain to which report.
 */
export function receive(database: Database, arrival: Arrival): Promise<Received> {
	return database.transaction('write', (session) => receiveIn(session, arrival));
}

/** `receive` as part of a transaction that writes more. */
export async function receiveIn(session: Session, arrival: Arrival): Promise<Received> {
	const sha256 = createHash('sha256').update(arrival.bytes).digest('hex');
	await holdOriginal(session, sha256);
	await keepOriginal(session, sha256, arrival);
	const { report, isNew } = await fileReport(session, sha256, arrival);
	if (isNew) await openFirst(session, report, arrival.way);
	const receipt = await writeReceipt(session, report, arrival);
	return { receipt, report, isNew, state: isNew ? 'received' : await stateOf(session, report) };
}

/** Not through drizzle: it would copy the bytes into the message of an error. A known file's bytes are not sent again. */
async function keepOriginal({ client }: Session, sha256: string, { bytes, mediaType }: Arrival): Promise<void> {
	const known = await client.query<{ deleted: boolean }>(KNOWN, [sha256]);
	const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (known.rows[0]?.deleted === true)
		await client.query('UPDATE rasoat.originals SET bytes = $2, deleted_at = NULL WHERE sha256 = $1', [sha256, content]);
	if (known.rowCount) return;
	const values = [sha256, content, bytes.byteLength, mediaType];
	await client.query(
		'INSERT INTO rasoat.originals (sha256, bytes, size, media_type) VALUES ($1, $2, $3, $4) ON CONFLICT (sha256) DO NOTHING',
		values,
	);
}

const KNOWN = 'SELECT deleted_at IS NOT NULL AS deleted FROM rasoat.originals WHERE sha256 = $1';

/** Where somebody who does not hold the original files a report at the same moment, the second look finds it. */
async function fileReport(session: Session, original: string, arrival: Arrival) {
	const { campaign, commune, receivedAt } = arrival;
	for (;;) {
		const standing = await standingReport(session, original, arrival);
		if (standing) return { report: standing.deletedAt === null ? standing : await revive(session, standing), isNew: false };
		const values = { original, campaign, commune, receivedAt };
		const [made] = await session.orm.insert(reports).values(values).onConflictDoNothing().returning();
		if (made) return { report: made, isNew: true };
	}
}

async function openFirst(session: Session, { id }: Report, way: Way): Promise<void> {
	const [attempt] = await session.orm.insert(attempts).values({ report: id, number: 1 }).returning();
	if (attempt) await enqueue(session, attempt, way);
}

async function writeReceipt({ orm }: Session, report: Report, arrival: Arrival): Promise<Receipt> {
	const { way, receivedAt, sender, fileName, campaign, commune } = arrival;
	const row = { report: report.id, original: report.original, way, receivedAt, sender, fileName, campaign, commune };
	const [receipt] = await orm.insert(receipts).values(row).returning();
	if (!receipt) throw new Error('a receipt was written and not given back');
	return receipt;
}

async function stateOf({ orm }: Session, { id }: Report): Promise<State> {
	const latest = and(eq(attempts.report, id), eq(attempts.latest, true));
	const [found] = await orm.select({ state: attempts.state }).from(attempts).where(latest);
	if (!found) throw new Error('a report without an attempt');
	return found.state;
}
