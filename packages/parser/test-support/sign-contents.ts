import * as asn1 from 'asn1js';
import * as pki from 'pkijs';
import type { Signer } from './signer.js';

export interface ContentsWish {
	/** ISO; null leaves it out. */
	readonly at?: string | null;
	/** Signs the bytes themselves, without attributes. */
	readonly bare?: boolean;
	/** Keeps the signed bytes inside. */
	readonly inside?: boolean;
	/** Names the certificate by its key. */
	readonly byKey?: boolean;
	/** Carries a time stamp of its value, or of `over`. */
	readonly stamp?: { readonly by: Signer; readonly at: string; readonly over?: Uint8Array<ArrayBuffer> };
	readonly withoutCertificate?: boolean;
}

/** The value of a signature over the bytes (RFC 5652), as DER. */
export async function signContents(data: Uint8Array<ArrayBuffer>, signer: Signer, wish: ContentsWish = {}): Promise<Uint8Array> {
	const { at = '2025-10-17T09:05:12Z', bare = false, inside = false, byKey = false, stamp, withoutCertificate = false } = wish;
	const signed = await makeSigned(signer, inside ? { type: pki.SignedData.ID_DATA, data } : null, byKey, withoutCertificate);
	const info = signed.signerInfos[0] as pki.SignerInfo;
	if (!bare) info.signedAttrs = await attributes(data, signer.hash, pki.SignedData.ID_DATA, at);
	await signed.sign(signer.key, 0, signer.hash, data.buffer);
	if (stamp !== undefined) {
		const value = stamp.over ?? info.signature.valueBlock.valueHexView.slice();
		const token = asn1.fromBER(await signTimeStamp(value, stamp.by, stamp.at)).result;
		const attribute = new pki.Attribute({ type: '1.2.840.113549.1.9.16.2.14', values: [token] });
		info.unsignedAttrs = new pki.SignedAndUnsignedAttributes({ type: 1, attributes: [attribute] });
	}
	return wrapped(signed);
}

/** A time stamp of the bytes (RFC 3161), as DER. */
export async function signTimeStamp(data: Uint8Array<ArrayBuffer>, by: Signer, at: string): Promise<Uint8Array> {
	const digest = await crypto.subtle.digest('SHA-256', data);
	const hashAlgorithm = new pki.AlgorithmIdentifier({ algorithmId: '2.16.840.1.101.3.4.2.1' });
	const info = new pki.TSTInfo({
		version: 1,
		policy: '1.2.3.4',
		messageImprint: new pki.MessageImprint({ hashAlgorithm, hashedMessage: new asn1.OctetString({ valueHex: digest }) }),
		serialNumber: new asn1.Integer({ value: 7 }),
		genTime: new Date(at),
	});
	const type = '1.2.840.113549.1.9.16.1.4';
	const content = new Uint8Array(info.toSchema().toBER());
	const signed = await makeSigned(by, { type, data: content }, false, false);
	(signed.signerInfos[0] as pki.SignerInfo).signedAttrs = await attributes(content, by.hash, type, null);
	await signed.sign(by.key, 0, by.hash, content.buffer);
	return wrapped(signed);
}

async function makeSigned(
	{ certificate, issuer }: Signer,
	content: { readonly type: string; readonly data: Uint8Array<ArrayBuffer> } | null,
	byKey: boolean,
	withoutCertificate: boolean,
): Promise<pki.SignedData> {
	const key = new Uint8Array(certificate.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView);
	const keyName = new asn1.Primitive({ idBlock: { tagClass: 3, tagNumber: 0 }, valueHex: await crypto.subtle.digest('SHA-1', key) });
	const sid = byKey ? keyName : new pki.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber });
	return new pki.SignedData({
		version: 1,
		encapContentInfo: new pki.EncapsulatedContentInfo({
			eContentType: content?.type ?? pki.SignedData.ID_DATA,
			...(content !== null && { eContent: new asn1.OctetString({ valueHex: content.data.buffer }) }),
		}),
		signerInfos: [new pki.SignerInfo({ version: byKey ? 3 : 1, sid })],
		certificates: withoutCertificate ? [] : [issuer, certificate],
	});
}

async function attributes(data: Uint8Array<ArrayBuffer>, hash: string, type: string, at: string | null) {
	const digest = await crypto.subtle.digest(hash, data);
	const all = [
		new pki.Attribute({ type: '1.2.840.113549.1.9.3', values: [new asn1.ObjectIdentifier({ value: type })] }),
		...(at === null ? [] : [new pki.Attribute({ type: '1.2.840.113549.1.9.5', values: [new asn1.UTCTime({ valueDate: new Date(at) })] })]),
		new pki.Attribute({ type: '1.2.840.113549.1.9.4', values: [new asn1.OctetString({ valueHex: digest })] }),
	];
	return new pki.SignedAndUnsignedAttributes({ type: 0, attributes: all });
}

function wrapped(signed: pki.SignedData): Uint8Array {
	const info = new pki.ContentInfo({ contentType: pki.ContentInfo.SIGNED_DATA, content: signed.toSchema(true) });
	return new Uint8Array(info.toSchema().toBER());
}
