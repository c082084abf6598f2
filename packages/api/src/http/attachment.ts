import { storable } from '../store/storable.js';

/** Headers by which a browser saves a file under its own name and does nothing else with it, whatever it holds. */
export function attachment(name: string, size: number): Readonly<Record<string, string>> {
	return {
		'Content-Disposition': `attachment; filename="${asciiName(name)}"; filename*=UTF-8''${extended(name.normalize('NFC'))}`,
		'Content-Length': String(size),
		'X-Content-Type-Options': 'nosniff',
		'Content-Security-Policy': "default-src 'none'; sandbox",
	};
}

/** For clients that know no other names: "Báo cáo số 12.docx" → "Bao cao so 12.docx". */
function asciiName(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))
		.replace(/[^\w .()+-]/g, '_');
}

/** As RFC 5987 has it: `encodeURIComponent` leaves four marks that must not stand there. */
function extended(name: string): string {
	return encodeURIComponent(storable(name)).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
