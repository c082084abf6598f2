import type { Limits } from '@rasoat/parser';
import { type Environment, readTable } from '../config/read-table.js';
import { SETTINGS } from '../config/settings-table.js';
import { createRecognisers, type Recognisers } from './recognisers.js';

/** What the settings ask for, for commands that need no other. Throws `WrongSettings`, `OcrFailure`. */
export function openRecognisers(env: Environment, limits: Limits): Recognisers | null {
	const { ocr } = readTable({ ocr: SETTINGS.ocr }, env);
	return createRecognisers(ocr, limits);
}
