/**
 * A mended file with a page tree of our own, where its own leads nowhere: every object that calls itself a page, in the order of the file, under
 * one node that takes the place of those above them and keeps the resources named there. Null for a file without pages.
 * Source: ISO 32000-1, 7.7.2, 7.7.3.
 */
export function withOwnTree(mended: Uint8Array): Uint8Array | null {
	const file = Buffer.from(mended.buffer, mended.byteOffset, mended.byteLength);
	const pages = pagesIn(file);
	if (pages.length === 0) return null;
	const node = `<< /Type /Pages /Kids [${pages.map(({ number }) => `${number} R`).join(' ')}] /Count ${pages.length} ${sharedResources(file)} >>`;
	// Of two objects of one number the later counts.
	const nodes = [...new Set([TREE, ...pages.flatMap(({ parent }) => parent ?? [])])].map((number) => `${number} obj\n${node}\nendobj\n`);
	const root = `${ROOT} obj\n<< /Type /Catalog /Pages ${TREE} R >>\nendobj\ntrailer\n<< /Root ${ROOT} R /ID [<00> <00>] >>\nstartxref\n0\n`;
	return Buffer.concat([file, Buffer.from(`\n${nodes.join('')}${root}`, 'latin1')]);
}

/** Numbers that no file of the bounds reaches. */
const [TREE, ROOT] = ['8000001 0', '8000002 0'];
const NEAR = 2_000;
const MOST_PAGES = 1_000;

interface PageObject {
	/** "24 0" */
	readonly number: string;
	readonly parent: string | null;
}

function pagesIn(file: Buffer): PageObject[] {
	const found = new Map<string, PageObject>();
	for (let at = file.indexOf('/Page'); at >= 0 && found.size < MOST_PAGES; at = file.indexOf('/Page', at + 5)) {
		const before = file.toString('latin1', Math.max(0, at - NEAR), at);
		const isPage = /\/Type\s{0,5}$/.test(before.slice(-10)) && !/[A-Za-z]/.test(String.fromCharCode(file[at + 5] ?? 0));
		const start = before.lastIndexOf('obj');
		const number = /(\d{1,10}\s{1,5}\d{1,5})\s{1,5}$/.exec(before.slice(0, Math.max(0, start)).slice(-30))?.[1];
		if (!isPage || number === undefined) continue;
		const whole = `${before.slice(start)}${file.toString('latin1', at, at + NEAR).split('endobj')[0]}`;
		found.set(number, { number, parent: /\/Parent\s+(\d{1,10}\s+\d{1,5})\s+R/.exec(whole)?.[1] ?? null });
	}
	return [...found.values()];
}

// "<< /Type /Pages /Resources 29 0 R /MediaBox [0 0 595 842] …", "<< /Type /Pages /Resources << /Font << /F 3 0 R >> >> …": what pages inherit
function sharedResources(file: Buffer): string {
	const at = ['/Type/Pages', '/Type /Pages'].map((type) => file.indexOf(type)).find((found) => found >= 0);
	const around = at === undefined ? '' : file.toString('latin1', at, at + NEAR);
	const named = [/\/Resources\s+\d{1,10}\s+\d{1,5}\s+R/, /\/MediaBox\s*\[[\d\s.-]{7,80}\]/].flatMap((part) => part.exec(around)?.[0] ?? []);
	return [...named, ownDictionary(around)].join(' ');
}

/** A dictionary of resources that stands there itself, up to the bracket that closes it. */
function ownDictionary(text: string): string {
	const start = /\/Resources\s{0,5}<</.exec(text)?.index ?? -1;
	if (start < 0) return '';
	let depth = 0;
	for (const bracket of text.slice(start).matchAll(/<<|>>/g)) {
		depth += bracket[0] === '<<' ? 1 : -1;
		if (depth === 0) return text.slice(start, start + bracket.index + 2);
	}
	return '';
}
