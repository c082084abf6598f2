import { readFileSync } from 'node:fs';

interface Engine {
	readonly rasoat: string;
	readonly ocr: string | null;
}

/** What results name as their maker: the version of this package, and the OCR engine (none yet). */
export function readEngine(): Engine {
	const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
	return { rasoat: version, ocr: null };
}
