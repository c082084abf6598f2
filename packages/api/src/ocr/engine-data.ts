import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The language and the make of its data, as results name it. */
export const DATA_NAME = 'vie 4.0.0_best_int';
export const LANGUAGE = 'vie';

/** What the engine knows of Vietnamese letters: in the registry's package, so that every machine reads by the same. */
export function readEngineData(): Uint8Array {
	const folder = path.dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json'));
	return gunzipSync(readFileSync(path.join(folder, '4.0.0_best_int', 'vie.traineddata.gz')));
}

/** The folder of the unpacked data, for an engine that wants it as a file. Made anew where it is not there, or is not what it should be. */
export function unpackEngineData(): string {
	const folder = path.join(tmpdir(), `rasoat-ocr-${userInfo().uid}`);
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	if (statSync(folder).uid !== userInfo().uid && userInfo().uid >= 0) throw new Error(`${folder} belongs to somebody else`);
	const data = readEngineData();
	const file = path.join(folder, `${LANGUAGE}.traineddata`);
	if (!holds(file, data)) {
		const fresh = `${file}.${randomUUID()}`;
		writeFileSync(fresh, data);
		renameSync(fresh, file);
	}
	return folder;
}

function holds(file: string, data: Uint8Array): boolean {
	try {
		return readFileSync(file).equals(data);
	} catch {
		// Not there yet: it is made.
		return false;
	}
}
