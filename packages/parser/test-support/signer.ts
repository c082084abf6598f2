import * as asn1 from 'asn1js';
import * as pki from 'pkijs';

/** Someone with a key and a certificate, both made for one test. */
export interface Signer {
	readonly key: CryptoKey;
	readonly certificate: pki.Certificate;
	readonly issuer: pki.Certificate;
	readonly hash: string;
}

export interface SignerWish {
	readonly name?: string;
	readonly organisation?: string;
	readonly method?: 'RSASSA-PKCS1-v1_5' | 'RSA-PSS' | 'ECDSA';
	readonly hash?: 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';
	readonly from?: string;
	readonly to?: string;
}

/** A signer whose certificate comes from an authority of its own. */
export async function makeSigner(wish: SignerWish = {}): Promise<Signer> {
	const { name = 'Vũ Hữu Khoát', organisation = 'Ủy ban nhân dân xã Kiến Thụy', method = 'RSASSA-PKCS1-v1_5', hash = 'SHA-256' } = wish;
	const { from = '2025-01-01T00:00:00Z', to = '2027-01-01T00:00:00Z' } = wish;
	const [authority, own] = [await keysFor('ECDSA', 'SHA-256'), await keysFor(method, hash)];
	const issuerName = [['2.5.4.3', 'Cơ quan chứng thực thử']] as const;
	const issuer = await certificate({ subject: issuerName, issuer: issuerName, serial: 1, from, to, keys: authority, by: authority });
	const subject = [['2.5.4.10', organisation] as const, ['2.5.4.3', name] as const];
	const leaf = await certificate({ subject, issuer: issuerName, serial: 4_660, from, to, keys: own, by: authority });
	return { key: own.privateKey, certificate: leaf, issuer, hash };
}

function keysFor(method: string, hash: string): Promise<CryptoKeyPair> {
	const rsa = { name: method, hash, modulusLength: 2_048, publicExponent: new Uint8Array([1, 0, 1]) };
	const kind = method === 'ECDSA' ? { name: 'ECDSA', namedCurve: 'P-256' } : rsa;
	return crypto.subtle.generateKey(kind, true, ['sign', 'verify']) as Promise<CryptoKeyPair>;
}

interface CertificateWish {
	readonly subject: readonly (readonly [type: string, value: string])[];
	readonly issuer: CertificateWish['subject'];
	readonly serial: number;
	readonly from: string;
	readonly to: string;
	readonly keys: CryptoKeyPair;
	readonly by: CryptoKeyPair;
}

async function certificate({ subject, issuer, serial, from, to, keys, by }: CertificateWish): Promise<pki.Certificate> {
	const made = new pki.Certificate({ version: 2, serialNumber: new asn1.Integer({ value: serial }) });
	const fill = (names: pki.RelativeDistinguishedNames, parts: CertificateWish['subject']) => {
		for (const [type, value] of parts)
			names.typesAndValues.push(new pki.AttributeTypeAndValue({ type, value: new asn1.Utf8String({ value }) }));
	};
	fill(made.subject, subject);
	fill(made.issuer, issuer);
	made.notBefore.value = new Date(from);
	made.notAfter.value = new Date(to);
	await made.subjectPublicKeyInfo.importKey(keys.publicKey);
	await made.sign(by.privateKey, 'SHA-256');
	return made;
}
