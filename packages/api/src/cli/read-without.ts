import { SCAN_STEPS, type ScanStep } from '@rasoat/parser';
import { listOf } from '../config/kinds.js';
import { UsageError } from './usage-error.js';

/** `--scan-without skew,seals`: null where it is not given. Throws `UsageError` for a step that is none. */
export function readWithout(value: string | undefined): readonly ScanStep[] | null {
	if (value === undefined) return null;
	const { schema, wanted } = listOf(SCAN_STEPS);
	const { success, data } = schema.safeParse(value);
	if (success) return data;
	throw new UsageError({
		vi: `--scan-without nhận «${value}»; cần ${wanted.vi}`,
		en: `--scan-without was given "${value}"; wanted: ${wanted.en}`,
	});
}
