import type { Message } from '@rasoat/parser';
import type { Database, Session } from '../database.js';
import { DIFFERENCES, type DifferenceKind } from './differences.js';
import { type LedgerSnapshot, snapshotIn } from './ledger-snapshot.js';

export interface Difference {
	readonly kind: DifferenceKind;
	/** The row: an id or a hash; of `unbalanced` the counts. */
	readonly key: string;
	readonly told: Message;
}

export interface Verification {
	readonly snapshot: LedgerSnapshot;
	/** None when the ledger is whole. */
	readonly differences: readonly Difference[];
}

/** Holds every table of the ledger against the others, and every original against its hash, all in one snapshot of the database. */
export function verifyLedger(database: Database): Promise<Verification> {
	return database.transaction('snapshot', async (session) => {
		const snapshot = await snapshotIn(session);
		const differences = [...imbalanceOf(snapshot)];
		for (const kind of KINDS) differences.push(...(await find(session, kind)));
		return { snapshot, differences };
	});
}

const KINDS = Object.keys(DIFFERENCES) as readonly (keyof typeof DIFFERENCES)[];

async function find({ client }: Session, kind: keyof typeof DIFFERENCES): Promise<readonly Difference[]> {
	const { sql, told } = DIFFERENCES[kind];
	const { rows } = await client.query<{ key: string }>(`${sql} ORDER BY 1`);
	return rows.map(({ key }) => ({ kind, key, told }));
}

function imbalanceOf({ received, finished, waiting, failed }: LedgerSnapshot): readonly Difference[] {
	if (received === finished + waiting + failed) return [];
	const key = `${received} ≠ ${finished} + ${waiting} + ${failed}`;
	const told = {
		vi: 'số đã nhận khác tổng số xong, đang chờ và hỏng',
		en: 'received is not the sum of finished, waiting and failed',
	};
	return [{ kind: 'unbalanced', key, told }];
}
