import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CheckResult } from '@rasoat/checker';
import { DEFAULT_LIMITS, type ParsedDocument } from '@rasoat/parser';
import { afterAll, describe, expect, it } from 'vitest';
import { loadProfileSource } from '../intake/load-profile-source.js';
import { createPool } from './pool.js';
import { processTree } from './resident.js';

const program = new URL('../../dist/sandbox/child.js', import.meta.url);
const pool = createPool({ size: 1, limits: DEFAULT_LIMITS, profile: await loadProfileSource('kl195-cv2581'), program });
afterAll(() => pool.close());

const bytesOf = (name: string) => new Uint8Array(readFileSync(fileURLToPath(new URL(`../../../../fixtures/${name}`, import.meta.url))));
const documents = ['d04-ha-dong/report.pdf', 'd11-gia-vien/report.docx', 'inbox/nam-trieu-hong.pdf', 'd04-ha-dong/report.pdf'];
const read = async (name: string) => {
	const content = bytesOf(name);
	const pages: number[] = [];
	const reply = await pool.run(async () => ({ kind: 'read', content }), { onProgress: (page) => pages.push(page) });
	return { reply, pages };
};

describe('the child that reads', () => {
	it('leaves nothing of a file behind, and reads the next as if it were the first', async () => {
		const first = await read('d04-ha-dong/report.pdf');
		const children = processTree(process.pid);
		const replies = [];
		for (const name of documents) replies.push((await read(name)).reply);
		expect(replies.map(({ kind }) => kind)).toEqual(['document', 'document', 'failure', 'document']);
		expect(replies.at(-1)).toEqual(first.reply);
		// Whatever a file leaves costs the child its place.
		expect(processTree(process.pid)).toEqual(children);
	});

	it('checks one file after the other', async () => {
		const children = processTree(process.pid);
		for (const name of documents) {
			const content = bytesOf(name);
			const file = { name, path: name, sha256: '', bytes: content.length, mediaType: '' };
			const reply = await pool.run(async () => ({ kind: 'check', file, content, receivedAt: null, deadline: null }));
			expect(reply.kind).toBe('result');
		}
		expect(processTree(process.pid)).toEqual(children);
	});

	it('checks digital signatures, and keeps its place', async () => {
		await read('signed/intact.pdf');
		const children = processTree(process.pid);
		for (const [name, integrity, rules] of [
			['signed/intact.pdf', 'intact', []],
			['signed/altered.pdf', 'altered', ['signature.altered']],
		] as const) {
			const content = bytesOf(name);
			const file = { name, path: name, sha256: '', bytes: content.length, mediaType: '' };
			const reply = await pool.run(async () => ({ kind: 'check', file, content, receivedAt: null, deadline: null }));
			if (reply.kind !== 'result') throw new Error(reply.kind);
			const { signatures, findings } = JSON.parse(reply.json) as CheckResult;
			expect(signatures.map((signature) => [signature.signer?.name, signature.integrity])).toEqual([['Vũ Hữu Khoát', integrity]]);
			expect(findings.map(({ ruleId }) => ruleId).filter((id) => id.startsWith('signature.'))).toEqual(rules);
		}
		expect(processTree(process.pid)).toEqual(children);
	});

	it('tells of every page', async () => {
		const { reply, pages } = await read('d04-ha-dong/report.pdf');
		if (reply.kind !== 'document') throw new Error(reply.kind);
		const { pageCount } = JSON.parse(reply.json) as ParsedDocument;
		expect(pages.slice(0, pageCount ?? 0)).toEqual(Array.from({ length: pageCount ?? 0 }, (_, index) => index + 1));
	});

	it('shows a Word file', async () => {
		const content = bytesOf('d11-gia-vien/report.docx');
		const children = processTree(process.pid);
		expect(await pool.run(async () => ({ kind: 'view', content }))).toMatchObject({ kind: 'view', html: expect.stringContaining('<p>') });
		expect(processTree(process.pid)).toEqual(children);
	});
});
