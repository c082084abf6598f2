import type { Message } from '@rasoat/parser';
import type { Database, Session } from '../database.js';
import { StoreFailure } from '../store-failure.js';
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

/**
 * Holds every table of the ledger against the others, and every original against its hash, all in one snapshot of the database. `limitMs` for
 * whom nobody should wait for longer: then throws `StoreFailure` "too-slow".
 */
export async function verifyLedger(database: Database, limitMs: number | null = null): Promise<Verification> {
	const begun = performance.now();
	try {
		return await database.transaction('snapshot', async (session) => {
			const hurry = async () => limitMs !== null && (await bound(session, limitMs - (performance.now() - begun)));
			await hurry();
			const snapshot = await snapshotIn(session);
			const differences = [...imbalanceOf(snapshot)];
			for (const kind of KINDS) {
				await hurry();
				differences.push(...(await find(session, kind)));
			}
			return { snapshot, differences };
		});
	} catch (error) {
		throw (error as { code?: string }).code === CANCELED ? tooSlow(error) : error;
	}
}

/** Of PostgreSQL: query_canceled. */
const CANCELED = '57014';

async function bound({ client }: Session, leftMs: number): Promise<void> {
	await client.query("SELECT set_config('statement_timeout', $1, true)", [String(Math.max(1, Math.round(leftMs)))]);
}

function tooSlow(cause: unknown): StoreFailure {
	return new StoreFailure(
		'too-slow',
		{
			vi: 'Đối chiếu sổ lâu quá mức chờ của trình duyệt; cần chạy trên máy chủ; đề nghị dùng lệnh rasoat ledger verify.',
			en: 'Verifying the ledger takes longer than anybody should wait for an answer; please run rasoat ledger verify on the server.',
		},
		cause,
	);
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
