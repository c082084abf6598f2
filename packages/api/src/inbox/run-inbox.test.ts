import { execFileSync } from 'node:child_process';
import {
	appendFileSync,
	chmodSync,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LIMITS } from '@rasoat/parser';
import { describe, expect, it } from 'vitest';
import { amend } from '../store/ledger/amend.js';
import { type InboxGround, useInboxGround } from '../testing/inbox-ground.js';
import { saveCampaign } from '../testing/save-campaign.js';

let ground: InboxGround;
useInboxGround((made) => {
	ground = made;
});

const receipts = () =>
	ground.ask<{ file_name: string; campaign: string | null; way: string; received_at: Date }>(
		'SELECT file_name, campaign, way, received_at FROM rasoat.receipts ORDER BY file_name',
	);
const withoutBatch = (paths: readonly string[]) => paths.map((path) => path.replace(/^[\d-]+\/\d\dh\d\d-[\da-f]{8}\//, ''));

describe('a run over the inbox', () => {
	it("receives what lies there, by the file's own time, and moves it to a dated archive", async () => {
		await saveCampaign(ground.database, { id: 'kl195', profileId: 'kl195-cv2581', deadline: null, expectedCommunes: [] });
		ground.put('goc.pdf', 'one');
		ground.put('kl195/xa/Lai Khê.docx', 'two');
		ground.put('kl999/b.docx', 'three');
		ground.put('.hidden', 'x');
		ground.put('kl195/~$Lai Khê.docx', 'x');
		ground.put('kl195/Thumbs.db', 'x');
		const run = await ground.run();
		const batch = await ground.batch(run);
		expect(batch).toMatchObject({ state: 'complete', startedBy: 'command' });
		expect(batch.counts).toEqual({
			...{ seen: 3, received: 3, known: 0, refused: 0, recovered: 0 },
			...{ stillWritten: 0, unmoved: 0, passedOver: 3, quarantined: 0 },
		});
		expect(await receipts()).toMatchObject([
			{ file_name: 'Lai Khê.docx', campaign: 'kl195', way: 'inbox' },
			{ file_name: 'b.docx', campaign: null },
			{ file_name: 'goc.pdf', campaign: null },
		]);
		const [receipt] = await receipts();
		expect(Date.now() - (receipt?.received_at.getTime() ?? 0)).toBeGreaterThan(3_500_000);
		expect(ground.filesIn('inbox')).toEqual(['.hidden', 'kl195/Thumbs.db', 'kl195/~$Lai Khê.docx']);
		expect(withoutBatch(ground.filesIn('archive'))).toEqual(['goc.pdf', 'kl195/xa/Lai Khê.docx', 'kl999/b.docx']);
		expect(batch.items.map(({ place }) => place?.replace('archive/', ''))).toEqual(ground.filesIn('archive'));
		expect(batch.troubles).toMatchObject([{ path: 'kl999', told: { vi: expect.stringContaining('«kl999»') } }]);
	});

	it('knows the same bytes again, and keeps both files', async () => {
		ground.put('a.pdf', 'same');
		await ground.run();
		ground.put('a.pdf', 'same');
		ground.put('b.pdf', 'same');
		const { counts } = await ground.batch(await ground.run());
		expect(counts).toMatchObject({ seen: 2, received: 0, known: 2 });
		expect(await receipts()).toHaveLength(3);
		expect(ground.filesIn('archive')).toHaveLength(3);
	});

	it('says so where a file belongs to a report that was withdrawn', async () => {
		ground.put('a.pdf', 'same');
		const [item] = (await ground.batch(await ground.run())).items;
		await amend(ground.database, item?.report ?? '', { kind: 'withdrawal' }, { reason: 'gửi nhầm', actor: 'user:1' });
		ground.put('b.pdf', 'same');
		const again = await ground.batch(await ground.run());
		expect(again.items).toMatchObject([{ outcome: 'known', report: item?.report }]);
		expect(again.troubles).toMatchObject([{ path: 'b.pdf', told: { vi: expect.stringContaining('báo cáo đã rút') } }]);
	});

	it.each([
		['decomposed', 'Báo cáo xã Lai Khê.pdf'.normalize('NFD')],
		['composed', 'Báo cáo xã Lai Khê.pdf'.normalize('NFC')],
		['a line break', 'a\nb.pdf'],
		['quotes', `a"b'c\`$(x).pdf`],
		['a formula', '=cmd()|x!A1.pdf'],
		['a name at its longest', `${'ệ'.repeat(83)}.pdf`],
		['what a page would take for markup', '<img src=x onerror=alert(1)>.pdf'],
		['spaces', ' a .pdf '],
	])('takes a name with %s as it is', async (_, name) => {
		ground.put(`kl/${name}`, 'x');
		const batch = await ground.batch(await ground.run());
		expect(batch.items).toMatchObject([{ path: `kl/${name}`, outcome: 'received' }]);
		expect((await receipts()).map((receipt) => receipt.file_name)).toEqual([name]);
		expect(withoutBatch(ground.filesIn('archive'))).toEqual([`kl/${name}`]);
	});

	it('finds the campaign of a decomposed folder', async () => {
		await saveCampaign(ground.database, { id: 'đợt-1', profileId: 'p', deadline: null, expectedCommunes: [] });
		ground.put(`${'đợt-1'.normalize('NFD')}/a.pdf`, 'x');
		await ground.run();
		expect(await receipts()).toMatchObject([{ campaign: 'đợt-1' }]);
	});

	it('takes a name that is no UTF-8, and keeps its bytes in the archive', async () => {
		const name = Buffer.concat([Buffer.from('B'), Buffer.from([0xe1]), Buffer.from('o.pdf')]);
		ground.put(name, 'x');
		const batch = await ground.batch(await ground.run());
		expect(batch.items).toMatchObject([{ path: 'B\ufffdo.pdf', place: expect.stringContaining('B\ufffdo.pdf') }]);
		const found = execFileSync('find', [join(ground.folder, 'archive'), '-type', 'f']);
		expect(found.includes(name)).toBe(true);
	});

	it('follows no link and opens no pipe or socket', async () => {
		const outside = join(ground.folder, 'secret.pdf');
		writeFileSync(outside, 'secret');
		mkdirSync(join(ground.folder, 'elsewhere'));
		writeFileSync(join(ground.folder, 'elsewhere/x.pdf'), 'secret');
		symlinkSync(outside, join(ground.inbox, 'link.pdf'));
		symlinkSync(join(ground.folder, 'elsewhere'), join(ground.inbox, 'folder'));
		symlinkSync('..', join(ground.inbox, 'ring'));
		execFileSync('mkfifo', [join(ground.inbox, 'pipe.pdf')]);
		const { counts } = await ground.batch(await ground.run());
		expect(counts).toMatchObject({ seen: 0, passedOver: 4 });
		expect(existsSync(outside)).toBe(true);
	});

	it('is not led astray by a link that takes the place of a folder while it runs', async () => {
		mkdirSync(join(ground.folder, 'elsewhere'));
		writeFileSync(join(ground.folder, 'elsewhere/2.pdf'), 'secret');
		ground.put('a/1.pdf', 'x');
		ground.put('b/2.pdf', 'y');
		const at = (point: string) => {
			if (point !== 'received') return;
			renameSync(join(ground.inbox, 'b'), join(ground.folder, 'b'));
			symlinkSync(join(ground.folder, 'elsewhere'), join(ground.inbox, 'b'));
		};
		const { counts } = await ground.batch(await ground.run({ at }));
		expect(counts).toMatchObject({ received: 1, stillWritten: 1 });
		expect(readFileSync(join(ground.folder, 'elsewhere/2.pdf'), 'utf8')).toBe('secret');
	});

	it('leaves a file alone that is young, that grows, or whose name says that it is on its way', async () => {
		writeFileSync(join(ground.inbox, 'young.pdf'), 'x');
		ground.put('grows.pdf', 'x');
		ground.put('a.pdf.filepart', 'x');
		ground.put('done.pdf', 'x');
		const growing = setInterval(() => {
			appendFileSync(join(ground.inbox, 'grows.pdf'), 'x');
			// As some copying programs do: the time of the source, however much is still to come.
			utimesSync(join(ground.inbox, 'grows.pdf'), 1_700_000_000, 1_700_000_000);
		}, 5);
		const run = await ground.run({ settleMs: 300 });
		clearInterval(growing);
		const batch = await ground.batch(run);
		expect(batch.counts).toMatchObject({ seen: 4, stillWritten: 3, received: 1 });
		expect(batch.items.map(({ path }) => path)).toEqual(['done.pdf']);
		expect(ground.filesIn('inbox')).toEqual(['a.pdf.filepart', 'grows.pdf', 'young.pdf']);
		expect((await ground.batch(await ground.run())).counts).toMatchObject({ received: 1, stillWritten: 2 });
	});

	it.each([
		['from the future', 4_000_000_000],
		['whose time an archive lost', 315_532_800],
	])('takes a file %s at the time it is met', async (_, seconds) => {
		ground.put('a.pdf', 'x');
		utimesSync(join(ground.inbox, 'a.pdf'), seconds, seconds);
		await ground.run();
		const [receipt] = await receipts();
		expect(Math.abs(Date.now() - (receipt?.received_at.getTime() ?? 0))).toBeLessThan(60_000);
	});

	it('sends a file that is too large to quarantine with the reason beside it', async () => {
		ground.put('kl/to=lớn.pdf', 'x'.repeat(100));
		const limits = { ...DEFAULT_LIMITS, fileBytes: 99 };
		const batch = await ground.batch(await ground.run({ limits }));
		expect(batch.counts).toMatchObject({ seen: 1, refused: 1, quarantined: 1 });
		expect(batch.items).toMatchObject([{ error: { code: 'too-large' }, report: null }]);
		expect(await receipts()).toEqual([]);
		expect(withoutBatch(ground.filesIn('quarantine'))).toEqual(['kl/to=lớn.pdf', 'kl/to=lớn.pdf.ly-do.txt']);
		const reason = readFileSync(join(ground.folder, 'quarantine', ground.filesIn('quarantine')[1] ?? ''), 'utf8');
		expect(reason).toMatch(/^\ufeffTệp \/ File: kl\/to=lớn\.pdf\r\n/);
		expect(reason).toContain('vượt giới hạn');
		expect(reason).toContain('over the limit');
	});

	it('sends what it may not read to quarantine', async () => {
		ground.put('a.pdf', 'x');
		chmodSync(join(ground.inbox, 'a.pdf'), 0);
		const run = await asPlainUser(ground, () => ground.run());
		const batch = await ground.batch(run);
		expect(batch.items).toMatchObject([{ outcome: 'refused', error: { code: 'no-permission' } }]);
		expect(withoutBatch(ground.filesIn('quarantine'))).toEqual(['a.pdf', 'a.pdf.ly-do.txt']);
	});

	it('tells of a folder that does not open, and takes the others', async () => {
		ground.put('closed/a.pdf', 'x');
		ground.put('open.pdf', 'y');
		chmodSync(join(ground.inbox, 'closed'), 0);
		chmodSync(join(ground.inbox, 'open.pdf'), 0o666);
		const run = await asPlainUser(ground, () => ground.run());
		chmodSync(join(ground.inbox, 'closed'), 0o755);
		expect(run.troubles).toMatchObject([{ path: 'closed', told: { en: expect.stringContaining('EACCES') } }]);
		expect((await ground.batch(run)).counts).toMatchObject({ received: 1 });
	});
});

/** Nothing is closed to root. */
async function asPlainUser<T>({ folder, inbox }: InboxGround, act: () => Promise<T>): Promise<T> {
	if (process.getuid?.() !== 0) return act();
	for (const path of [folder, inbox]) chmodSync(path, 0o777);
	process.seteuid?.(65534);
	try {
		return await act();
	} finally {
		process.seteuid?.(0);
	}
}
