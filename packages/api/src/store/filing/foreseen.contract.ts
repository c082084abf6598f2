import { describe, expect, it } from 'vitest';
import type { TestServer } from '../../testing/test-server.js';
import type { Database } from '../database.js';
import { amend } from '../ledger/amend.js';
import { cancel } from '../ledger/cancel.js';
import { type Completion, complete } from '../ledger/complete.js';
import { completeAsForeseen } from '../ledger/complete-as-foreseen.js';
import { reading } from './filing.cases.js';
import { filingGround, HASH, PERSON } from './ground.contract.js';

/** How a plain report is filed and saved by one statement, and what is left to a closer look, on any server. */
export function foreseenContract(serverOf: () => TestServer): void {
	const { database, ask, take, open, latestOf, finish, stands, history, wholeWith } = filingGround(serverOf);

	describe('as it was foreseen', () => {
		const completion = (changes: Partial<Completion> = {}): Completion => ({
			outcome: 'checked',
			json: '{}',
			engineVersion: '0',
			profileHash: HASH.p195,
			campaign: null,
			deadline: null,
			filedBy: { belonging: reading(), wording: new Uint8Array([1, 2]) },
			...changes,
		});
		/** Something happens between the look and the writing. */
		const meanwhile = (happens: () => Promise<unknown>): Database => {
			let statements = 0;
			const transaction: Database['transaction'] = async (mode, work) => {
				const value = await database().transaction(mode, work);
				if (++statements === 1) await happens();
				return value;
			};
			return { ...database(), transaction };
		};

		it('files and saves a plain report by one statement, once', async () => {
			const { report } = await take();
			const { id } = await latestOf(report.id);
			expect(await completeAsForeseen(database(), id, completion())).toBe(true);
			expect(await stands(report.id)).toEqual({ campaign: 'kl195', commune: '10507', withdrawn: false, of: null });
			expect(await completeAsForeseen(database(), id, completion())).toBe(false);
			expect(await history(report.id)).toHaveLength(1);
			await wholeWith('1 1 0 0 1');
		});

		it.each<[string, Partial<Completion>]>([
			['another profile', { profileHash: HASH.p210 }],
			['another deadline', { deadline: '2025-01-01' }],
			['an unreadable file', { outcome: 'unreadable' }],
		])('leaves to a closer look: %s', async (_, changes) => {
			const { report } = await take();
			const { id, state } = await latestOf(report.id);
			expect(await completeAsForeseen(database(), id, completion(changes))).toBeNull();
			expect(await latestOf(report.id)).toMatchObject({ id, state });
		});

		it.each<[string, (report: string) => Promise<unknown>, string | null, string | null]>([
			['a person moved it', (id) => amend(database(), id, { kind: 'move', campaign: null, commune: '10525' }, PERSON), 'kl195', '10525'],
			['its campaign was closed', () => ask('UPDATE rasoat.campaigns SET closed_at = now()'), null, '10507'],
			['another campaign was opened', () => open('kl195b', 'p195'), null, '10507'],
			['it was withdrawn', (id) => amend(database(), id, { kind: 'withdrawal' }, PERSON), null, null],
		])('looks again where meanwhile %s', async (_, happens, campaign, commune) => {
			const { report } = await take();
			const { id } = await latestOf(report.id);
			const during = meanwhile(() => happens(report.id));
			expect(await completeAsForeseen(during, id, completion())).toBeNull();
			expect(await finish(report)).toMatchObject({ campaign, commune });
			expect(await latestOf(report.id)).toMatchObject({ state: 'done' });
		});

		it('changes nothing of an attempt that was ended meanwhile', async () => {
			const { report } = await take();
			const { id } = await latestOf(report.id);
			const during = meanwhile(() => cancel(database(), id));
			expect(await complete(during, id, completion())).toEqual({ changed: false });
			expect(await latestOf(report.id)).toMatchObject({ state: 'done', outcome: 'cancelled' });
			expect(await stands(report.id)).toMatchObject({ campaign: null, commune: null });
		});
	});
}
