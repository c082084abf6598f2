import { describe, expect, it } from 'vitest';
import { appendObjects, objectOf, pageOf, rootOf, type SigningWish, signPdf, sizeOf } from '../../../../test-support/sign-pdf.js';
import { makeSigner, type SignerWish } from '../../../../test-support/signer.js';
import { DEFAULT_LIMITS } from '../../../limits.js';
import type { Signature } from '../../../model.js';
import { parse } from '../../../parse.js';
import { stream, TinyPdf } from '../tiny-pdf.cases.js';

function report(...lines: readonly string[]): Uint8Array {
	const pdf = new TinyPdf();
	const text = ['Ủy ban nhân dân xã Kiến Thụy báo cáo', 'Tổng số 34 người được giao nhiệm vụ', ...lines];
	return pdf.page(text.map((line, row) => pdf.text(50, 700 - row * 20, line))).build();
}

async function signaturesOf(bytes: Uint8Array): Promise<readonly Signature[]> {
	return (await parse(bytes, DEFAULT_LIMITS)).signatures;
}

/** The one signature of a file. */
async function only(bytes: Uint8Array): Promise<Signature> {
	const signatures = await signaturesOf(bytes);
	expect(signatures).toHaveLength(1);
	return signatures[0] as Signature;
}

const plain = await makeSigner();
const INTACT = { integrity: 'intact', fault: null, coversWholeFile: true, after: null };

describe('a signed file', () => {
	it('tells who signed, when, and that nothing was changed', async () => {
		expect(await only(await signPdf(report(), plain))).toEqual({
			kind: 'signature',
			signer: { name: 'Vũ Hữu Khoát', organisation: 'Ủy ban nhân dân xã Kiến Thụy' },
			time: { value: '2025-10-17T09:05:12Z', source: 'signed' },
			certificate: { issuer: 'Cơ quan chứng thực thử', serial: '1234', from: '2025-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' },
			...INTACT,
		});
	});

	it('is none without a signature', async () => expect(await signaturesOf(report())).toEqual([]));

	const METHODS: readonly SignerWish[] = [
		{ method: 'RSASSA-PKCS1-v1_5', hash: 'SHA-1' },
		{ method: 'RSASSA-PKCS1-v1_5', hash: 'SHA-384' },
		{ method: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' },
		{ method: 'RSA-PSS', hash: 'SHA-256' },
		{ method: 'ECDSA', hash: 'SHA-256' },
		{ method: 'ECDSA', hash: 'SHA-512' },
	];
	it.each(METHODS)('is intact by $method with $hash, and altered when a byte changes', async (wish) => {
		const signed = await signPdf(report(), await makeSigner(wish));
		expect(await only(signed)).toMatchObject(INTACT);
		expect(await only(tampered(signed))).toMatchObject({ integrity: 'altered', fault: 'digest' });
	});

	const FORMS: readonly (readonly [string, SigningWish])[] = [
		['of the European form', { form: 'ETSI.CAdES.detached' }],
		['over a digest inside it', { form: 'adbe.pkcs7.sha1' }],
		['without attributes', { bare: true }],
		['whose certificate is named by its key', { byKey: true }],
		['in the field itself', { direct: true }],
	];
	it.each(FORMS)('%s is read as well', async (_, wish) => {
		const signed = await signPdf(report(), plain, wish);
		expect(await only(signed)).toMatchObject({ ...INTACT, signer: { name: 'Vũ Hữu Khoát' } });
		expect(await only(tampered(signed))).toMatchObject({ integrity: 'altered', coversWholeFile: true });
	});

	it('tells when by what is best proven', async () => {
		const by = await makeSigner({ name: 'Máy chủ thời gian' });
		const stamped = await signPdf(report(), plain, { stamp: { by, at: '2025-10-17T09:06:00Z' } });
		expect((await only(stamped)).time).toEqual({ value: '2025-10-17T09:06:00Z', source: 'timestamp' });
		expect((await only(await signPdf(report(), plain, { at: null }))).time).toEqual({
			value: '2025-10-17T16:05:12+07:00',
			source: 'stated',
		});
		expect((await only(await signPdf(report(), plain, { at: null, stated: 'D:20251017160512' }))).time?.value).toBe('2025-10-17T16:05:12');
		for (const stated of [null, 'hôm nay', 'D:20251347160512Z']) {
			expect((await only(await signPdf(report(), plain, { at: null, stated }))).time).toBeNull();
		}
	});

	it('takes no time from a stamp of something else', async () => {
		const stamp = { by: await makeSigner(), at: '2025-10-17T09:06:00Z', over: new Uint8Array([1, 2, 3]) };
		expect((await only(await signPdf(report(), plain, { stamp }))).time).toEqual({ value: '2025-10-17T09:05:12Z', source: 'signed' });
	});
});

describe('a file changed after it was signed', () => {
	it('is told from one that was signed again', async () => {
		const second = await makeSigner({ name: 'Văn thư', method: 'ECDSA' });
		const [first, last] = await signaturesOf(await signPdf(await signPdf(report(), plain), second));
		expect(first).toMatchObject({ integrity: 'intact', coversWholeFile: false, after: { what: 'later-signature' } });
		expect(last).toMatchObject({ ...INTACT, signer: { name: 'Văn thư' } });
	});

	it('tells the pages whose words are others', async () => {
		const signed = await signPdf(report(), plain);
		expect((await only(written(signed, 'Tổng số 43 người')))?.after).toMatchObject({ what: 'other', changedPages: [1] });
		const noted = appendObjects(signed, { [`${sizeOf(signed)} 0`]: '(lời nhắn)' });
		expect(await only(noted)).toMatchObject({ integrity: 'intact', coversWholeFile: false, after: { what: 'other', changedPages: [] } });
	});

	it('is not changed by blanks behind its end', async () => {
		const signed = await signPdf(report(), plain);
		expect(await only(new Uint8Array([...signed, 10, 13, 0, 32]))).toMatchObject(INTACT);
		expect((await only(new Uint8Array([...signed, 10, 37, 65])))?.after).toMatchObject({ bytes: 3 });
	});

	it('is not changed by what proves the certificates', async () => {
		const signed = await signPdf(report(), plain);
		const next = sizeOf(signed);
		const root = objectOf(signed, rootOf(signed)).replace(/>>\s*$/, `/DSS ${next} 0 R >>`);
		const objects = {
			[rootOf(signed)]: root,
			[`${next} 0`]: `<< /Type /DSS /Certs [${next + 1} 0 R] >>`,
			[`${next + 1} 0`]: stream('abc'),
		};
		expect((await only(appendObjects(signed, objects))).after).toMatchObject({ what: 'validation-data' });
		const page = pageOf(signed);
		const sly = { ...objects, [page]: objectOf(signed, page).replace('/MediaBox [0 0 600 800]', '/MediaBox [0 0 600 790]') };
		expect((await only(appendObjects(signed, sly))).after).toMatchObject({ what: 'other' });
	});

	it('is covered by a time stamp over it', async () => {
		const stamped = await signPdf(await signPdf(report(), plain), await makeSigner({ name: 'Máy chủ thời gian' }), {
			form: 'ETSI.RFC3161',
		});
		const [first, stamp] = await signaturesOf(stamped);
		expect(first).toMatchObject({ kind: 'signature', after: { what: 'later-signature' } });
		expect(stamp).toMatchObject({ kind: 'timestamp', ...INTACT, time: { value: '2025-10-18T01:02:03Z', source: 'timestamp' } });
	});

	it('is altered when it was cut, and every cut is an answer', async () => {
		const signed = await signPdf(report(), plain);
		for (const share of [0.999, 0.99, 0.97]) {
			for (const signature of await signaturesOf(signed.subarray(0, Math.floor(signed.length * share)))) {
				expect(signature).toMatchObject({ integrity: 'altered', fault: 'cut' });
			}
		}
	});
});

describe('a signature that nobody can check', () => {
	const CASES: readonly (readonly [string, SigningWish, string])[] = [
		['of an unknown form', { form: 'adbe.x509.rsa_sha1' }, 'form'],
		['with its own contents', { inside: true }, 'form'],
		['without a certificate', { withoutCertificate: true }, 'contents'],
		['of zeroes', { value: () => new Uint8Array() }, 'contents'],
		['of words', { value: () => new Uint8Array(Buffer.from('chữ ký')) }, 'contents'],
		['nested without end', { value: () => new Uint8Array(7_000).fill(0x30) }, 'contents'],
		['of another kind of structure', { value: () => new Uint8Array([0x30, 3, 2, 1, 5]) }, 'contents'],
	];
	it.each(CASES)('%s is said to be one', async (_, wish, fault) => {
		expect(await only(await signPdf(report(), plain, wish))).toMatchObject({ integrity: 'cannot-tell', fault });
	});

	it('leaves out more than its own value', async () => {
		const text = Buffer.from(await signPdf(report(), plain)).toString('latin1');
		const wider = text.replace(/\/ByteRange \[0 (\d+) (\d+) (\d+) ?/, (_, a, b, c) => `/ByteRange [0 ${a - 1} ${b} ${c} `);
		expect(wider).not.toBe(text);
		expect(await only(new Uint8Array(Buffer.from(wider, 'latin1')))).toMatchObject({ integrity: 'cannot-tell', fault: 'range' });
	});

	it('with a byte of its value flipped is an answer still', async () => {
		const signed = await signPdf(report(), plain);
		const start = Buffer.from(signed).lastIndexOf('/Contents <') + 11;
		const met = new Set<string>();
		for (let at = start; at < start + 3_000; at += 61) {
			const flipped = signed.slice();
			flipped[at] = flipped[at] === 0x38 ? 0x39 : 0x38;
			met.add((await only(flipped)).integrity);
		}
		expect([...met]).toEqual(expect.arrayContaining(['altered', 'cannot-tell']));
	});

	it('that no field holds is none', async () => {
		const text = Buffer.from(await signPdf(report(), plain))
			.toString('latin1')
			.replace(/\/V (\d+ 0 R)/, '/W $1');
		expect(await signaturesOf(new Uint8Array(Buffer.from(text, 'latin1')))).toEqual([]);
	});
});

/** A digit of the page's text, in the signed bytes, becomes another. */
function tampered(signed: Uint8Array): Uint8Array {
	const at = Buffer.from(signed).indexOf('50 700 Td');
	const changed = signed.slice();
	changed[at + 3] = 0x36;
	return changed;
}

/** The page with other contents, added behind the signed bytes. */
function written(signed: Uint8Array, line: string): Uint8Array {
	const pdf = new TinyPdf();
	const content = pdf.text(50, 700, line);
	const next = sizeOf(signed);
	const page = objectOf(signed, pageOf(signed)).replace(/\/Contents \d+ 0 R/, `/Contents ${next} 0 R`);
	return appendObjects(signed, { [`${next} 0`]: stream(content), [pageOf(signed)]: page });
}
