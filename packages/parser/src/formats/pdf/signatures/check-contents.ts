import type { Signature, SignatureFault } from '../../../model.js';
import { isoOf } from './signing-time.js';

type Pki = typeof import('pkijs');
type SignedData = import('pkijs').SignedData;
type SignerInfo = import('pkijs').SignerInfo;
type Certificate = import('pkijs').Certificate;
type Names = Certificate['subject'];

/** How the signature's value stands to the bytes: made over them, over their SHA-1 digest inside it, or as a time stamp of them. */
export type SignatureForm = 'detached' | 'sha1' | 'timestamp';

/** What a signature's own bytes say. */
export type CheckedContents = Pick<Signature, 'signer' | 'time' | 'integrity' | 'fault' | 'certificate'>;

/**
 * Checks a signature's value against the bytes that it covers, and names its signer. Whatever is wrong with it is an answer. Source: RFC 5652;
 * ISO 32000-1, 12.8.3; RFC 3161.
 */
export async function checkContents(value: Uint8Array, form: SignatureForm, covered: Uint8Array<ArrayBuffer>): Promise<CheckedContents> {
	const pki = await import('pkijs');
	const read = await readSignedData(pki, value);
	if (read === null) return { ...UNKNOWN, fault: 'contents' };
	const { signed, info, certificate } = read;
	const facts = {
		signer: { name: named(certificate.subject, COMMON_NAME), organisation: named(certificate.subject, ORGANISATION) },
		certificate: certificateOf(certificate),
	};
	const fault = await faultOf(pki, read, form, covered);
	const time = fault === null ? await provenTime(pki, signed, info, form) : null;
	return { ...facts, time: time ?? signedTime(info), integrity: integrityOf(fault), fault };
}

const UNKNOWN = { signer: null, time: null, integrity: 'cannot-tell', certificate: null } as const;
const [COMMON_NAME, ORGANISATION] = ['2.5.4.3', '2.5.4.10'];
const [MESSAGE_DIGEST, SIGNING_TIME, TIME_STAMP] = ['1.2.840.113549.1.9.4', '1.2.840.113549.1.9.5', '1.2.840.113549.1.9.16.2.14'];
/** Lists of revoked certificates, which signatures may carry, are long. */
const BOUNDS = { maxNodes: 1_000_000, maxContentLength: 100_000_000 };

export function integrityOf(fault: SignatureFault | null): Signature['integrity'] {
	if (fault === null) return 'intact';
	return fault === 'digest' || fault === 'value' || fault === 'cut' ? 'altered' : 'cannot-tell';
}

interface ReadContents {
	readonly signed: SignedData;
	readonly info: SignerInfo;
	readonly certificate: Certificate;
}

/** Null for bytes that are no such signature, or one without its signer's certificate. */
async function readSignedData(pki: Pki, value: Uint8Array): Promise<ReadContents | null> {
	try {
		const { fromBER } = await import('asn1js');
		const { result, offset } = fromBER(withoutPadding(value), BOUNDS);
		if (offset === -1) return null;
		const signed = new pki.SignedData({ schema: new pki.ContentInfo({ schema: result }).content });
		const [info] = signed.signerInfos;
		if (info === undefined || signed.signerInfos.length > 1) return null;
		const certificate = await certificateFor(pki, signed, info);
		return certificate && { signed, info, certificate };
	} catch (cause) {
		if (cause instanceof Error) return null;
		throw cause;
	}
}

/** The place for a signature is made before its length is known, and filled up with zeroes. */
function withoutPadding(value: Uint8Array): Uint8Array<ArrayBuffer> {
	const first = value[1] ?? 0;
	const more = first > 0x80 ? first & 0x7f : 0;
	const length = more === 0 ? first : value.subarray(2, 2 + more).reduce((sum, byte) => sum * 256 + byte, 0);
	return new Uint8Array(first === 0x80 || more > 4 ? value : value.subarray(0, 2 + more + length));
}

async function certificateFor(pki: Pki, signed: SignedData, { sid }: SignerInfo): Promise<Certificate | null> {
	const all = (signed.certificates ?? []).filter((each): each is Certificate => each instanceof pki.Certificate);
	if (sid instanceof pki.IssuerAndSerialNumber)
		return all.find(({ issuer, serialNumber }) => issuer.isEqual(sid.issuer) && serialNumber.isEqual(sid.serialNumber)) ?? null;
	const keyDigest = sid.idBlock.isConstructed ? sid.valueBlock.value[0].valueBlock.valueHexView : sid.valueBlock.valueHexView;
	for (const each of all) {
		const key = each.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView;
		if (isSame(await digest('SHA-1', new Uint8Array(key)), keyDigest)) return each;
	}
	return null;
}

async function faultOf(
	pki: Pki,
	{ signed, info }: ReadContents,
	form: SignatureForm,
	covered: Uint8Array<ArrayBuffer>,
): Promise<SignatureFault | null> {
	const inner = signed.encapContentInfo.eContent;
	// With contents of its own a signature would be checked against those, whatever the file says.
	if ((form === 'detached') === (inner !== undefined)) return 'form';
	try {
		if (form === 'sha1' && !isSame(await digest('SHA-1', covered), inner?.getValue())) return 'digest';
		if (form === 'detached' && (await isChanged(pki, info, covered))) return 'digest';
		const data = form === 'sha1' ? new ArrayBuffer(0) : covered.buffer;
		return (await signed.verify({ signer: 0, data })) ? null : 'value';
	} catch (cause) {
		if (cause instanceof pki.SignedDataVerifyError) return cause.signatureVerified === false ? 'digest' : 'algorithm';
		if (cause instanceof Error) return 'algorithm';
		throw cause;
	}
}

/** Whether the digest that was signed is another; a signature without one is made over the bytes themselves. */
async function isChanged(pki: Pki, { signedAttrs, digestAlgorithm }: SignerInfo, covered: Uint8Array<ArrayBuffer>): Promise<boolean> {
	const wanted = signedAttrs?.attributes.find(({ type }) => type === MESSAGE_DIGEST)?.values[0];
	if (wanted === undefined) return false;
	const algorithm = pki.getCrypto(true).getAlgorithmByOID(digestAlgorithm.algorithmId, true);
	if (!('name' in algorithm)) throw new RangeError(`no digest ${digestAlgorithm.algorithmId}`);
	return !isSame(await digest(algorithm.name, covered), wanted.valueBlock.valueHexView);
}

function digest(algorithm: string, bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
	return crypto.subtle.digest(algorithm, bytes);
}

function isSame(a: ArrayBuffer, b: ArrayBuffer | Uint8Array | undefined): boolean {
	return b !== undefined && Buffer.from(a).equals(new Uint8Array(b));
}

/** The signer's own word, under his signature. */
function signedTime({ signedAttrs }: SignerInfo): Signature['time'] {
	const value = isoOf(signedAttrs?.attributes.find(({ type }) => type === SIGNING_TIME)?.values[0]?.toDate?.());
	return value === null ? null : { value, source: 'signed' };
}

/** The moment of a time stamp: of the file itself, or of the signature's value where it carries one that fits it; null otherwise. */
async function provenTime(pki: Pki, signed: SignedData, info: SignerInfo, form: SignatureForm): Promise<Signature['time']> {
	const stamp = form === 'timestamp' ? signed : await stampOf(pki, info);
	const content = stamp?.encapContentInfo.eContent;
	const value = content === undefined ? null : isoOf(pki.TSTInfo.fromBER(content.getValue()).genTime);
	return value === null ? null : { value, source: 'timestamp' };
}

async function stampOf(pki: Pki, { unsignedAttrs, signature }: SignerInfo): Promise<SignedData | null> {
	const schema = unsignedAttrs?.attributes.find(({ type }) => type === TIME_STAMP)?.values[0];
	if (schema === undefined) return null;
	try {
		const stamp = new pki.SignedData({ schema: new pki.ContentInfo({ schema }).content });
		return (await stamp.verify({ signer: 0, data: signature.valueBlock.valueHexView.slice().buffer })) ? stamp : null;
	} catch (cause) {
		if (cause instanceof Error || cause instanceof pki.SignedDataVerifyError) return null;
		throw cause;
	}
}

function certificateOf({ issuer, serialNumber, notBefore, notAfter }: Certificate): Signature['certificate'] {
	const [from, to] = [isoOf(notBefore.value), isoOf(notAfter.value)];
	const serial = Buffer.from(serialNumber.valueBlock.valueHexView).toString('hex');
	return from && to ? { issuer: named(issuer, COMMON_NAME), serial, from, to } : null;
}

/** The last of a kind is the nearest. */
function named({ typesAndValues }: Names, kind: string): string | null {
	const value: unknown = typesAndValues.filter(({ type }) => type === kind).at(-1)?.value.valueBlock.value;
	const text =
		typeof value === 'string'
			? value
					.normalize('NFC')
					.replace(/[\p{C}\s]+/gu, ' ')
					.trim()
			: '';
	return text === '' ? null : text.slice(0, LONGEST_NAME);
}

const LONGEST_NAME = 300;
