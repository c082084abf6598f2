import { execFileSync, spawnSync } from 'node:child_process';
import {
	closeSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckResult } from '@rasoat/checker';
import { afterAll, describe, expect, it } from 'vitest';
import { RASOAT, runRasoat } from '../testing/run-rasoat.js';

const fixtures = fileURLToPath(new URL('../../../../fixtures', import.meta.url));
const inbox = join(fixtures, 'inbox');
const passing = join(fixtures, 'd11-gia-vien/report.docx');
const flagged = join(fixtures, 'd04-ha-dong/report.pdf');
const folder = mkdtempSync(join(tmpdir(), 'rasoat-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = (stdout: string) =>
	stdout
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as CheckResult);

describe('words that are off', () => {
	it.each([
		[[]],
		[['chekc']],
		[['toString']],
		[['check']],
		[['check', 'no/such/file.pdf']],
		[['check', passing, 'no/such/file.pdf']],
		[['check', passing, '--format', 'xml']],
		[['check', passing, '--jobs', '0']],
		[['check', passing, '--jobs', 'hai']],
		[['check', passing, '--received', '31/9/2025']],
		[['check', passing, '--deadline', 'mai']],
		[['check', passing, '--frobnicate']],
		[['check', passing, '--jobs', '-1']],
		[['text', passing, '--format']],
		[['check', passing, '--profile', 'no-such-profile']],
		[['check', passing, '--profile', passing]],
		[['check', passing, '--out', '/no/such/folder/x']],
		[['check', passing, '--out', folder]],
		[['check', passing, '--out', '']],
		[['check', passing, '--out', join(folder, 'x'.repeat(256))]],
		[['check', passing, '--out', join(folder, 'none/')]],
		[['check', `${'x'.repeat(256)}.pdf`]],
		[['text', 'no/such/file.pdf']],
		[['text', `${'x'.repeat(256)}.pdf`]],
		[['view', 'no/such/file.pdf']],
		[['ledger']],
		[['ledger', 'frobnicate']],
		[['ledger', 'verify', 'more']],
		[['text']],
		[['text', passing, flagged]],
		[['text', passing, '--format', 'html']],
	])('%j: exit code 2, nothing on standard output, a sentence in both languages', async (words) => {
		const { code, stdout, stderr } = await runRasoat(words);
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
		expect(stderr).toMatch(/^rasoat: .+\nrasoat: .+\n/);
		expect(stderr).not.toContain('    at ');
	});
});

it('holds a file to the bounds of the environment, and refuses what is no bound', async () => {
	const held = await runRasoat(['check', flagged, '--format', 'ndjson'], { RASOAT_LIMIT_PAGES: '1' });
	expect(lines(held.stdout)[0]?.error?.code).toBe('too-large');
	const wrong = await runRasoat(['check', flagged], { RASOAT_LIMIT_PAGES: 'one', RASOAT_LIMIT_FILE_MS: '0' });
	expect(wrong).toMatchObject({ code: 2, stdout: '' });
	expect(wrong.stderr).toMatch(/^rasoat: RASOAT_LIMIT_PAGES có .*\n {2}RASOAT_LIMIT_FILE_MS .*\nrasoat: RASOAT_LIMIT_PAGES is .*\n/);
});

it('shows the usage wherever help is asked for', async () => {
	const usage = await runRasoat(['--help']);
	expect(usage).toMatchObject({ code: 0, stdout: expect.stringContaining('rasoat check PATH') });
	expect(await runRasoat(['check', passing, '--help'])).toEqual(usage);
});

describe('rasoat check', () => {
	it('gives one result a line, in the order of the paths, with the gravest exit code', async () => {
		const { code, stdout } = await runRasoat(['check', flagged, passing, inbox, '--format', 'ndjson', '--jobs', '2']);
		const results = lines(stdout);
		expect(results.map(({ file }) => file.path)).toEqual([
			flagged,
			passing,
			'gia-vien.pdf',
			'ha-dong.pdf',
			'hung-thang.docx',
			'nam-trieu-hong.pdf',
			'thu-gui-kem.txt',
			'vinh-am-quet.pdf',
			'yet-kieu.docx',
		]);
		expect(results.map(({ error }) => error?.code ?? null).slice(5, 8)).toEqual(['corrupt', 'unsupported-type', null]);
		expect(results[7]?.pages.map(({ source }) => source)).toEqual(['ocr']);
		expect(code).toBe(2);
	});

	it('ends with 0 where every report passes and with 1 where one is flagged', async () => {
		expect((await runRasoat(['check', passing])).code).toBe(0);
		expect((await runRasoat(['check', passing, flagged])).code).toBe(1);
	});

	it('gives the same result for the same bytes, whatever runs beside it', async () => {
		const bare = ({ timings, ...rest }: CheckResult) => JSON.stringify(rest);
		const alone = await runRasoat(['check', flagged, '--format', 'ndjson']);
		const among = await runRasoat(['check', flagged, flagged, passing, flagged, '--format', 'ndjson', '--jobs', '2']);
		const [first, second, , fourth] = lines(among.stdout).map(bare);
		expect([first, second, fourth]).toEqual(Array(3).fill(lines(alone.stdout).map(bare)[0]));
	});

	it('writes one JSON array, empty for an empty folder', async () => {
		const empty = join(folder, 'empty');
		mkdirSync(empty);
		const none = await runRasoat(['check', empty, '--format', 'json']);
		expect({ code: none.code, results: JSON.parse(none.stdout) }).toEqual({ code: 0, results: [] });
		const two = await runRasoat(['check', passing, flagged, '--format', 'json']);
		expect((JSON.parse(two.stdout) as CheckResult[]).map(({ verdict }) => verdict)).toEqual(['pass', 'flagged']);
	});

	it('counts hidden files on standard error and reads none of them', async () => {
		const hidden = join(folder, 'hidden');
		mkdirSync(join(hidden, '.git'), { recursive: true });
		cpSync(passing, join(hidden, 'a.docx'));
		for (const name of ['~$a.docx', 'Thumbs.db', '.DS_Store', '.git/x.pdf']) writeFileSync(join(hidden, name), 'x');
		const { code, stdout, stderr } = await runRasoat(['check', hidden, '--format', 'ndjson']);
		expect({ code, files: lines(stdout).length }).toEqual({ code: 0, files: 1 });
		expect(stderr).toContain('bỏ qua 4 tệp ẩn / 4 hidden files passed over');
	});

	it('tells a format by content, and an empty file is a result', async () => {
		const odd = join(folder, 'odd');
		mkdirSync(odd);
		cpSync(flagged, join(odd, '1-pdf.docx'));
		cpSync(passing, join(odd, '2-docx.txt'));
		writeFileSync(join(odd, '3.pdf'), '');
		const { stdout } = await runRasoat(['check', odd, '--format', 'ndjson']);
		expect(lines(stdout).map(({ file, verdict, error }) => [file.textSource, verdict, error?.code ?? null])).toEqual([
			['text-layer', 'flagged', null],
			['docx', 'pass', null],
			[null, 'unreadable', 'empty'],
		]);
	});

	it('knows the days of receipt and deadline in both spellings', async () => {
		const late = async (received: string) => {
			const { stdout } = await runRasoat(['check', passing, '--received', received, '--deadline', '25/10/2025', '--format', 'ndjson']);
			return lines(stdout)[0]?.findings.map(({ ruleId }) => ruleId);
		};
		expect(await late('2025-10-26')).toContain('timeliness.late');
		expect(await late('25/10/2025')).not.toContain('timeliness.late');
	});

	it('takes a profile by path as by id, and names what is wrong with one', async () => {
		const shipped = fileURLToPath(new URL('../../../checker/profiles/kl195-cv2581', import.meta.url));
		cpSync(shipped, join(folder, 'profile'), { recursive: true });
		const file = join(folder, 'profile/profile.yaml');
		const [own, byId] = await Promise.all([
			runRasoat(['check', passing, '--format', 'ndjson', '--profile', file]),
			runRasoat(['check', passing, '--format', 'ndjson', '--profile', 'kl195-cv2581']),
		]);
		expect(lines(own.stdout)[0]?.profile).toEqual(lines(byId.stdout)[0]?.profile);
		writeFileSync(file, readFileSync(file, 'utf8').replace('severity: error', 'severity: grave'));
		const broken = await runRasoat(['check', passing, '--profile', file]);
		expect({ code: broken.code, stdout: broken.stdout }).toEqual({ code: 2, stdout: '' });
		expect(broken.stderr).toMatch(/profile\.yaml:\d+ rules\..*severity \[bad-value\]/);
	});

	it('writes --out whole or not at all, and leaves standard output empty', async () => {
		const out = join(folder, 'ket-qua.html');
		const { code, stdout } = await runRasoat(['check', flagged, '--format', 'html', '--out', out]);
		expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
		expect(readFileSync(out, 'utf8')).toMatch(/^<!doctype html>[\s\S]*Xã Hà Đông[\s\S]*<\/html>\n$/);
		expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
	});

	it('leaves a file beside --out alone, and takes the longest name there is', async () => {
		const out = join(folder, 'x'.repeat(255));
		writeFileSync(join(folder, 'kq.part'), 'mine');
		const runs = [out, join(folder, 'kq')].map((path) => runRasoat(['check', passing, '--format', 'ndjson', '--out', path]));
		expect((await Promise.all(runs)).map(({ code }) => code)).toEqual([0, 0]);
		expect(lines(readFileSync(out, 'utf8'))).toHaveLength(1);
		expect(readFileSync(join(folder, 'kq.part'), 'utf8')).toBe('mine');
	});

	it('never writes over a report, by whatever path it is named', async () => {
		const own = join(folder, 'own');
		mkdirSync(own);
		const report = join(own, 'a.docx');
		cpSync(passing, report);
		symlinkSync('a.docx', join(own, 'link.docx'));
		for (const words of [
			[report, '--out', report],
			[own, '--out', join(own, '../own/a.docx')],
			[join(own, 'link.docx'), '--out', report],
			[report, '--out', join(own, 'link.docx')],
		]) {
			const { code, stdout, stderr } = await runRasoat(['check', ...words]);
			expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
			expect(stderr).toMatch(/^rasoat: --out .+ là một trong các tệp cần rà soát.+\nrasoat: --out .+ is one of the files to check.+\n$/);
		}
		expect(readFileSync(report).equals(readFileSync(passing))).toBe(true);
	});

	it('gives a result for a pipe or a device, and waits for neither', async () => {
		const pipe = join(folder, 'pipe');
		execFileSync('mkfifo', [pipe]);
		const { code, stdout } = await runRasoat(['check', pipe, '/dev/zero', '--format', 'ndjson']);
		expect({ code, errors: lines(stdout).map(({ error }) => error?.code) }).toEqual({ code: 2, errors: ['corrupt', 'corrupt'] });
		expect((await runRasoat(['text', pipe])).stderr).toContain('not to a file');
	});

	it.skipIf(!existsSync('/usr/bin/prlimit'))('does not take half an output for a whole one', () => {
		const half = join(folder, 'half');
		const file = openSync(half, 'w');
		const words = ['--fsize=1000', process.execPath, RASOAT, 'check', passing, '--format', 'ndjson'];
		const { status, stderr } = spawnSync('prlimit', words, { stdio: ['ignore', file, 'pipe'], encoding: 'utf8' });
		closeSync(file);
		expect(readFileSync(half)).toHaveLength(1000);
		expect(status).toBe(2);
		expect(stderr).toMatch(/^rasoat: không ghi được đầu ra chuẩn .*EFBIG.*\nrasoat: standard output .*\n$/);
	});

	it.skipIf(!existsSync('/dev/full'))('says that the disk is full, of --out as of standard output', async () => {
		const full = openSync('/dev/full', 'w');
		const [toFile, ...toStdout] = [
			await runRasoat(['check', passing, '--out', '/dev/full']),
			await runRasoat(['check', passing], {}, full),
			await runRasoat(['text', passing], {}, full),
		];
		closeSync(full);
		expect(toFile).toMatchObject({
			code: 2,
			stderr: expect.stringMatching(/^rasoat: không ghi được --out .*ENOSPC.*\nrasoat: --out .*\n$/),
		});
		for (const run of toStdout)
			expect(run).toMatchObject({ code: 2, stderr: expect.stringMatching(/^rasoat: .*ENOSPC.*\nrasoat: standard output .*\n$/) });
	});

	it('prints what each stage cost', async () => {
		const { stdout, stderr } = await runRasoat(['check', flagged, '--timings', '--format', 'ndjson']);
		expect(stderr).toMatch(/đọc \/ parse +[\d.]+ +[\d.]+ +[\d.]+\n/);
		expect(lines(stdout)[0]?.timings.parseMs).toBeGreaterThan(0);
	});
});

describe('npm run check-sample', () => {
	// One of the sample is a scan, which takes a while.
	it('shows the clerk’s table of the sample inbox', async () => {
		const { code, stdout } = await runRasoat(['check', inbox], { COLUMNS: '100' });
		expect(code).toBe(2);
		expect(stdout).toContain('Đơn vị / tệp');
		expect(stdout).toMatch(/7 báo cáo: \d đạt, \d cần bổ sung, 2 không đọc được/);
	}, 300_000);
});
