import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runRasoat } from '../testing/run-rasoat.js';

const fixtures = fileURLToPath(new URL('../../../../fixtures', import.meta.url));
const inbox = join(fixtures, 'inbox');
const passing = join(fixtures, 'd11-gia-vien/report.docx');
const flagged = join(fixtures, 'd04-ha-dong/report.pdf');

describe('rasoat text', () => {
	it('prints blocks parted by a blank line, or the document as JSON', async () => {
		const [plain, json] = await Promise.all([runRasoat(['text', flagged]), runRasoat(['text', flagged, '--format', 'json'])]);
		const document = JSON.parse(json.stdout) as { text: string; blocks: unknown[] };
		expect(plain.stdout).toBe(`${document.text}\n`);
		expect(plain.stdout.split('\n\n').length).toBe(document.blocks.length);
	});

	it('says why a file cannot be read', async () => {
		const { code, stdout, stderr } = await runRasoat(['text', join(inbox, 'nam-trieu-hong.pdf')]);
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
		expect(stderr).toContain('[corrupt]');
	});

	it('reads a scan', async () => {
		const { code, stdout } = await runRasoat(['text', join(inbox, 'vinh-am-quet.pdf')]);
		expect(code).toBe(0);
		expect(stdout).toContain('Độc lập - Tự do - Hạnh phúc');
		expect(stdout).toContain('2581/UBND-NVKTGS');
	});

	it('names the steps of reading scans where one is not known', async () => {
		const { code, stdout, stderr } = await runRasoat(['text', join(inbox, 'vinh-am-quet.pdf'), '--scan-without', 'skew,cell']);
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
		expect(stderr).toContain('--scan-without was given "skew,cell"; wanted: one or more of these, parted by commas: colour,');
	});
});

describe('rasoat view', () => {
	it('shows a Word file as plain HTML that can run and fetch nothing', async () => {
		const { code, stdout } = await runRasoat(['view', passing]);
		expect(code).toBe(0);
		expect(stdout.startsWith('<!doctype html>')).toBe(true);
		expect(stdout).toContain("default-src 'none'");
		expect(stdout).toContain('<p>');
		expect(stdout).not.toContain('<script');
	});

	it('says why a file cannot be viewed', async () => {
		const { code, stdout, stderr } = await runRasoat(['view', join(inbox, 'vinh-am-quet.pdf')]);
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
		expect(stderr).toContain('[ocr-failed]');
	});
});
