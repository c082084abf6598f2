import { DEFAULT_LIMITS, LIMIT_MEANINGS, type Limits } from '@rasoat/parser';
import { wholeNumber } from './kinds.js';
import type { Setting } from './setting.js';

/** The bounds on one file, each by a setting of its own: `RASOAT_LIMIT_FILE_MS` for `fileMs`. */
export const LIMIT_SETTINGS = Object.fromEntries(
	(Object.keys(DEFAULT_LIMITS) as (keyof Limits)[]).map((limit) => [limit, settingOf(limit)]),
) as Readonly<Record<keyof Limits, LimitSetting>>;

type LimitSetting = Setting<number> & { readonly initial: string };

function settingOf(limit: keyof Limits): LimitSetting {
	const { vi, en } = LIMIT_MEANINGS[limit];
	return {
		name: `RASOAT_LIMIT_${limit.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`,
		initial: String(DEFAULT_LIMITS[limit]),
		...wholeNumber(1),
		meaning: { vi: `Giới hạn của một tệp: ${vi}.`, en: `Bound on one file: ${en}.` },
	};
}
