import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inboxIsLocked } from '../store/batches/inbox-lock.js';
import { verifyLedger } from '../store/ledger/verify-ledger.js';
import { eventually } from '../testing/eventually.js';
import { COMMAND, type InboxGround, useInboxGround } from '../testing/inbox-ground.js';
import { runInbox } from './run-inbox.js';

let ground: InboxGround;
useInboxGround((made) => {
	ground = made;
});

const receipts = () =>
	ground.ask<{ file_name: string; campaign: string | null; way: string; received_at: Date }>(
		'SELECT file_name, campaign, way, received_at FROM rasoat.receipts ORDER BY file_name',
	);
const withoutBatch = (paths: readonly string[]) => paths.map((path) => path.replace(/^[\d-]+\/\d\dh\d\d-[\da-f]{8}\//, ''));

describe('a run that meets trouble', () => {
	it('does not receive again what it could not move, and moves it when it can', async () => {
		ground.put('a.pdf', 'x');
		writeFileSync(join(ground.folder, 'archive'), 'a file in the way');
		const first = await ground.batch(await ground.run());
		expect(first).toMatchObject({ counts: { received: 1, unmoved: 1 }, troubles: [{ path: 'a.pdf' }] });
		const poll = await ground.run({}, { ...COMMAND, by: 'polling' });
		expect(poll).toMatchObject({ kind: 'nothing', batch: null, tally: { recovered: 1, unmoved: 1 } });
		execFileSync('rm', [join(ground.folder, 'archive')]);
		expect((await ground.batch(await ground.run())).counts).toMatchObject({ seen: 1, received: 0, recovered: 1, unmoved: 0 });
		expect(await receipts()).toHaveLength(1);
		expect(withoutBatch(ground.filesIn('archive'))).toEqual(['a.pdf']);
	});

	it('puts nothing over what is in the archive already', async () => {
		ground.put('a.pdf', 'new');
		// Somebody put a file in the very place, after the place was chosen.
		const run = await ground.run({
			at: async (point) => {
				if (point !== 'received') return;
				const [row] = await ground.ask<{ goal: Buffer }>('SELECT goal FROM rasoat.batch_items');
				const place = join(ground.folder, row?.goal.toString() ?? '');
				mkdirSync(join(place, '..'), { recursive: true });
				writeFileSync(place, 'old');
			},
		});
		const { items } = await ground.batch(run);
		expect(items[0]?.place).toMatch(/\/a \(2\)\.pdf$/);
		expect(withoutBatch(ground.filesIn('archive'))).toEqual(['a (2).pdf', 'a.pdf']);
		const contents = ground.filesIn('archive').map((path) => readFileSync(join(ground.folder, 'archive', path), 'utf8'));
		expect(contents).toEqual(['new', 'old']);
	});

	it('leaves a file where it is that was written anew between reading and moving', async () => {
		ground.put('a.pdf', 'first');
		const at = (point: string) => {
			if (point === 'received') ground.put('a.pdf', 'second');
		};
		await ground.run({ at });
		expect(ground.filesIn('inbox')).toEqual(['a.pdf']);
		expect((await ground.batch(await ground.run())).counts).toMatchObject({ received: 1 });
		expect(await receipts()).toHaveLength(2);
		expect(withoutBatch(ground.filesIn('archive'))).toEqual(['a.pdf']);
	});

	it('takes 300 files, each once', async () => {
		for (let n = 0; n < 300; n++) ground.put(`đợt/${n % 7}/báo cáo ${n}.pdf`, `content ${n}`);
		const { counts } = await ground.batch(await ground.run());
		expect(counts).toMatchObject({ seen: 300, received: 300 });
		expect(ground.filesIn('archive')).toHaveLength(300);
		expect(ground.filesIn('inbox')).toEqual([]);
		expect((await verifyLedger(ground.database)).differences).toEqual([]);
	});

	it('takes no more than one run should, and says what is left', async () => {
		for (const name of ['a', 'b', 'c']) ground.put(name, name);
		const settings = { ...ground.parts.settings, files: 2 };
		const run = await ground.run({ settings });
		expect(run).toMatchObject({ tally: { seen: 2 }, troubles: [{ told: { en: '1 files are left for the next run.' } }] });
	});

	it('is not begun while another goes on, and says so', async () => {
		ground.put('a.pdf', 'x');
		let other: Awaited<ReturnType<typeof ground.run>> | null = null;
		const at = async (point: string) => {
			if (point === 'received') other = await ground.run();
		};
		await ground.run({ at });
		expect(other).toMatchObject({ kind: 'busy' });
		expect(await receipts()).toHaveLength(1);
	});

	it('waits for another where it may', async () => {
		ground.put('a.pdf', 'x');
		const both = await Promise.all([ground.run({ lockWaitMs: 30_000 }), ground.run({ lockWaitMs: 30_000 })]);
		expect(both.map(({ kind }) => kind)).toEqual(['complete', 'complete']);
		expect(await receipts()).toHaveLength(1);
	});

	it('says that there is no inbox', async () => {
		execFileSync('rmdir', [ground.inbox]);
		await expect(ground.run()).rejects.toMatchObject({ code: 'inbox-missing', told: { en: expect.stringContaining('ENOENT') } });
	});

	it('goes on after a file that the program fails on, and tells of it', async () => {
		for (const name of ['a', 'b', 'c']) ground.put(name, name);
		const told: unknown[] = [];
		let fails = true;
		const at = (point: string) => {
			if (point !== 'received' || !fails) return;
			fails = false;
			throw new Error('a bug');
		};
		const batch = await ground.batch(await ground.run({ at, tell: (_, error) => void told.push(error) }));
		expect(batch).toMatchObject({ state: 'complete', counts: { seen: 3, stillWritten: 1 }, troubles: [{ path: 'a' }] });
		expect(told).toEqual([new Error('a bug')]);
		expect((await ground.batch(await ground.run())).counts).toMatchObject({ seen: 1, received: 0, recovered: 1 });
		expect(await receipts()).toHaveLength(3);
	});

	it('gives up where the program fails on file after file', async () => {
		for (const name of ['a', 'b', 'c', 'd']) ground.put(name, name);
		const at = (point: string) => {
			if (point === 'received') throw new Error('a bug');
		};
		await expect(ground.run({ at })).rejects.toThrow('a bug');
		expect(await ground.ask('SELECT outcome FROM rasoat.batches')).toEqual([{ outcome: 'failed' }]);
	});

	it('stops when it loses the lock, and the next run goes on', async () => {
		for (const name of ['a', 'b', 'c']) ground.put(name, name);
		const at = async (point: string) => {
			if (point !== 'recorded') return;
			await ground.ask("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'rasoat inbox'");
			await eventually(
				() => inboxIsLocked(ground.database),
				(held) => !held,
			);
		};
		expect(await ground.batch(await ground.run({ at }))).toMatchObject({ state: 'stopped', counts: { received: 1 } });
		expect(await ground.batch(await ground.run())).toMatchObject({ state: 'complete', counts: { received: 2 } });
		expect(await receipts()).toHaveLength(3);
	});

	it('stops between two files when it is told to', async () => {
		for (const name of ['a', 'b', 'c']) ground.put(name, name);
		const stopping = new AbortController();
		const at = (point: string) => {
			if (point === 'recorded') stopping.abort();
		};
		const run = await runInbox({ ...ground.parts, at }, COMMAND, stopping.signal);
		expect(await ground.batch(run)).toMatchObject({ state: 'stopped', counts: { received: 1 } });
		expect(ground.filesIn('inbox')).toEqual(['b', 'c']);
	});
});
