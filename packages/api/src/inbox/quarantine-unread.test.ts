import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { advance } from '../store/ledger/advance.js';
import { complete } from '../store/ledger/complete.js';
import { type InboxGround, useInboxGround } from '../testing/inbox-ground.js';
import { resultOf } from '../testing/result-of.js';
import { quarantineUnread } from './quarantine-unread.js';

let ground: InboxGround;
useInboxGround((made) => {
	ground = made;
});

/** As a worker ends the attempt of a file. */
async function finish(file: string, outcome: 'checked' | 'unreadable'): Promise<void> {
	const [attempt] = await ground.ask<{ id: string }>(
		`SELECT a.id FROM rasoat.attempts a JOIN rasoat.receipts r ON r.report = a.report WHERE r.file_name = '${file}'`,
	);
	const error = { code: 'corrupt', message: { vi: 'Tệp hỏng; cần tệp lành; đề nghị gửi lại.', en: 'The file is damaged.' } } as const;
	const result = outcome === 'unreadable' ? resultOf({ status: 'unreadable', verdict: 'unreadable', error }) : resultOf();
	await advance(ground.database, attempt?.id ?? '', ['received'], 'processing');
	await complete(ground.database, attempt?.id ?? '', { outcome, json: JSON.stringify(result), engineVersion: '0', profileHash: '0' });
}

it('moves what the check could not read from the archive to quarantine, once, with the reason', async () => {
	for (const name of ['good.pdf', 'bad.pdf', 'waits.pdf']) ground.put(`xã/${name}`, name);
	const run = await ground.run();
	await finish('good.pdf', 'checked');
	await finish('bad.pdf', 'unreadable');
	expect(await quarantineUnread(ground.parts)).toBe(1);
	expect(await quarantineUnread(ground.parts)).toBe(0);
	const [file = '', reason = ''] = ground.filesIn('quarantine');
	expect([file, reason]).toEqual([expect.stringMatching(/^[\d-]{10}\/\d\dh\d\d-[\da-f]{8}\/xã\/bad\.pdf$/), `${file}.ly-do.txt`]);
	expect(readFileSync(join(ground.folder, 'quarantine', reason), 'utf8')).toContain('Lý do: Tệp hỏng; cần tệp lành');
	expect(ground.filesIn('archive').map((path) => path.split('/').at(-1))).toEqual(['good.pdf', 'waits.pdf']);
	const { counts, items } = await ground.batch(run);
	expect(counts).toMatchObject({ received: 3, refused: 0, quarantined: 1 });
	expect(items.find(({ path }) => path === 'xã/bad.pdf')).toMatchObject({
		outcome: 'received',
		error: { code: 'corrupt' },
		place: `quarantine/${file}`,
	});
});

it('is done by the next run where nobody else does it, and ends what a killed one began', async () => {
	ground.put('bad.pdf', 'x');
	ground.put('worse.pdf', 'y');
	await ground.run();
	await finish('bad.pdf', 'unreadable');
	await finish('worse.pdf', 'unreadable');
	const at = (point: string) => {
		if (point === 'moved') throw new Error('killed');
	};
	await expect(quarantineUnread({ ...ground.parts, at })).rejects.toThrow('killed');
	await ground.run();
	expect(ground.filesIn('quarantine').map((path) => path.split('/').at(-1))).toEqual([
		...['bad.pdf', 'bad.pdf.ly-do.txt', 'worse.pdf', 'worse.pdf.ly-do.txt'],
	]);
	expect(ground.filesIn('archive')).toEqual([]);
});

it('lets go of a file that was taken out of the archive', async () => {
	ground.put('bad.pdf', 'x');
	await ground.run();
	await finish('bad.pdf', 'unreadable');
	rmSync(join(ground.folder, 'archive'), { recursive: true });
	expect(await quarantineUnread(ground.parts)).toBe(1);
	expect(await quarantineUnread(ground.parts)).toBe(0);
	expect(await ground.ask('SELECT id FROM rasoat.batch_items WHERE goal IS NOT NULL')).toEqual([]);
});
