import { PROFILE_LIMITS } from '../limits/profile-limits.js';
import type { ProfileSource } from '../sandbox/protocol.js';
import { ProfileRefused } from './profile-refused.js';

/** A file as it was sent; of a path in `name` the last part counts. */
export interface ProfileFile {
	readonly name: string;
	readonly text: string;
}

const NAME = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N} ._-]*\.ya?ml$/iu;
const MAIN = /^profile\.ya?ml$/i;

/** The texts of a profile from its files: `profile.yaml`, or the only one, and those beside it. Throws `ProfileRefused`. */
export function readProfileFiles(files: readonly ProfileFile[]): ProfileSource {
	const named = files.map(({ name, text }) => ({ name: (name.split(/[\\/]/).at(-1) ?? '').normalize('NFC'), text }));
	const names = named.map(({ name }) => name);
	const strange = names.find((name) => !NAME.test(name) || name.length > PROFILE_LIMITS.nameLength);
	if (strange !== undefined)
		throw refused(`tệp «${strange}»`, `the file "${strange}"`, 'tên tệp .yaml hoặc .yml', 'a name that ends in .yaml or .yml');
	const double = names.find((name, index) => names.indexOf(name) < index);
	if (double !== undefined) throw refused(`hai tệp «${double}»`, `two files "${double}"`, 'mỗi tên một tệp', 'one file of each name');
	const main = named.length === 1 ? named[0] : named.find(({ name }) => MAIN.test(name));
	if (!main) {
		const [vi, en] = names.length === 0 ? ['0 tệp', 'no files'] : [`các tệp ${names.join(', ')}`, `the files ${names.join(', ')}`];
		throw refused(vi, en, 'tệp chính tên profile.yaml', 'a main file called profile.yaml');
	}
	const others = named.filter((file) => file !== main);
	return { origin: main.name, yaml: main.text, includes: Object.fromEntries(others.map(({ name, text }) => [name, text])) };
}

/** Throws `ProfileRefused` for a profile of more or larger files than are taken. */
export function requireBounds({ yaml, includes }: ProfileSource): void {
	const texts = [yaml, ...Object.values(includes)];
	const { files, bytes } = PROFILE_LIMITS;
	if (texts.length > files)
		throw refused(`${texts.length} tệp`, `${texts.length} files`, `không quá ${files} tệp`, `at most ${files} files`);
	const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
	if (size > bytes) throw refused(`${size} byte`, `${size} bytes`, `không quá ${bytes} byte`, `at most ${bytes} bytes`);
}

/** Throws `ProfileRefused` for an id or a version that is longer than one is kept and asked for. */
export function requireShortNames({ id, version }: { readonly id: string; readonly version: string }): void {
	const { idLength, versionLength } = PROFILE_LIMITS;
	if (id.length > idLength) throw tooLong('id', id, idLength);
	if (version.length > versionLength) throw tooLong('version', version, versionLength);
}

function tooLong(key: string, { length }: string, most: number): ProfileRefused {
	return new ProfileRefused('profile-files', {
		vi: `«${key}» của bộ quy tắc có ${length} ký tự; cần không quá ${most}; đề nghị rút gọn.`,
		en: `"${key}" of the profile has ${length} characters; at most ${most} are taken; please shorten it.`,
	});
}

function refused(metVi: string, metEn: string, wantedVi: string, wantedEn: string): ProfileRefused {
	return new ProfileRefused('profile-files', {
		vi: `Bộ quy tắc gồm ${metVi}; cần ${wantedVi}; đề nghị gửi lại.`,
		en: `The profile consists of ${metEn}; wanted: ${wantedEn}; please send it again.`,
	});
}
