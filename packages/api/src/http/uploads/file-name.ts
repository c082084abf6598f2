import { extname } from 'node:path';
import { UPLOAD_SHAPE } from '../../limits/upload-limits.js';

/**
 * A file's name as it was sent, decomposed letters too, but for what could mislead or break whoever shows it: folders before it, control
 * characters, marks that turn the direction of writing. Over-long ones are shortened before their extension; one that is empty has a name of
 * ours.
 */
export function fileName(sent: string | undefined): string {
	const base = (sent ?? '').split(/[/\\]/).at(-1) ?? '';
	const clean = base.replace(UNSHOWABLE, '_').trim();
	return clean === '' || clean === '.' || clean === '..' ? NAMELESS : shortened(clean);
}

const NAMELESS = 'khong-ten';
/** Controls, lone surrogates, line separators, and marks of direction: "bao-cao\u202efdp.exe" would be shown as "bao-caoexe.pdf". */
const UNSHOWABLE = /[\p{Cc}\p{Surrogate}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const LONGEST_EXTENSION = 16;

function shortened(name: string): string {
	if (name.length <= UPLOAD_SHAPE.nameLength) return name;
	const extension = extname(name).length <= LONGEST_EXTENSION ? extname(name) : '';
	const stem = name.slice(0, UPLOAD_SHAPE.nameLength - extension.length - 1);
	// A cut may not halve a letter of two units.
	return `${stem.replace(/[\ud800-\udbff]$/, '')}…${extension}`;
}
