import { type Limits, type ScanStep, stepsWithout } from '@rasoat/parser';
import { type Environment, readTable } from '../config/read-table.js';
import { SETTINGS } from '../config/settings-table.js';
import { createRecognisers, type Recognisers } from './recognisers.js';

/** What the settings ask for, for commands that need no other; `without` stands before their list of steps. Throws `WrongSettings`, `OcrFailure`. */
export function openRecognisers(env: Environment, limits: Limits, without: readonly ScanStep[] | null): Recognisers | null {
	const { ocr, scanWithout } = readTable({ ocr: SETTINGS.ocr, scanWithout: SETTINGS.scanWithout }, env);
	return createRecognisers(ocr, limits, { scanSteps: stepsWithout(without ?? scanWithout ?? []) });
}
