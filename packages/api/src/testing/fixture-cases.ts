import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CheckResult, check, checkUnreadable, loadProfile, type Profile, type Submission } from '@rasoat/checker';
import { DEFAULT_LIMITS, type ParsedDocument, ParseFailure, parse } from '@rasoat/parser';

/** One folder of fixtures/ with labelled input files. */
export interface FixtureCase {
	readonly name: string;
	readonly folder: string;
	/** Names of the input files, in order. */
	readonly inputs: readonly string[];
}

const FOLDER = fileURLToPath(new URL('../../../../fixtures', import.meta.url));
const PROFILE = new URL('../../../checker/profiles/kl195-cv2581/', import.meta.url);
const INPUT = /\.(?:docx|pdf)$/;

export function fixtureCases(): FixtureCase[] {
	const folders = readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, 'truth.json')));
	return folders.sort().map((name) => {
		const folder = join(FOLDER, name);
		const inputs = readdirSync(folder).filter((file) => INPUT.test(file));
		return { name, folder, inputs: inputs.sort() };
	});
}

export function fixtureProfile(): Profile {
	const read = (name: string) => readFileSync(new URL(name, PROFILE), 'utf8');
	return loadProfile(read('profile.yaml'), 'profile.yaml', read);
}

/** The document, or the failure, of one input file. */
export async function readFixture(path: string): Promise<ParsedDocument | ParseFailure> {
	try {
		return await parse(new Uint8Array(readFileSync(path)), DEFAULT_LIMITS);
	} catch (error) {
		if (error instanceof ParseFailure) return error;
		throw error;
	}
}

export function checkFixture(read: ParsedDocument | ParseFailure, profile: Profile, path: string): CheckResult {
	const submission = submissionOf(read, path);
	return read instanceof ParseFailure ? checkUnreadable(read, profile, submission) : check(read, profile, submission);
}

function submissionOf(read: ParsedDocument | ParseFailure, path: string): Submission {
	const name = basename(path);
	const known = read instanceof ParseFailure ? null : read;
	const textSource = known === null ? null : known.format === 'docx' ? 'docx' : 'text-layer';
	const file = {
		name,
		path: name,
		sha256: '',
		bytes: 0,
		mediaType: known?.mediaType ?? '',
		pages: known?.pageCount ?? null,
		textSource,
	} as const;
	return { file, engine: { rasoat: '', ocr: null }, receivedAt: null, deadline: null };
}
