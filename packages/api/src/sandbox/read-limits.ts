import { DEFAULT_LIMITS, type Limits } from '@rasoat/parser';
import { ToldFailure } from '../told-failure.js';

/** Settings of the environment that are no bounds: every one at once, a line each. */
export class WrongLimits extends ToldFailure<'limits'> {
	constructor(wrong: readonly (readonly [setting: string, value: string])[]) {
		const each = (say: (setting: string, value: string) => string) => wrong.map(([setting, value]) => say(setting, value)).join('\n  ');
		super('limits', {
			vi: each((setting, value) => `${setting} nhận «${value}»; cần số nguyên lớn hơn 0`),
			en: each((setting, value) => `${setting} was given "${value}"; a whole number above 0 is wanted`),
		});
	}
}

/** The bounds on a file, each as its setting says: `RASOAT_LIMIT_FILE_MS` for `fileMs`. Throws `WrongLimits`. */
export function readLimits(env: Readonly<Record<string, string | undefined>>): Limits {
	const given = Object.keys(DEFAULT_LIMITS).flatMap((limit) => {
		const value = env[settingOf(limit)];
		return value === undefined || value === '' ? [] : [[limit, value] as const];
	});
	const wrong = given.filter(([, value]) => !/^[1-9]\d{0,14}$/.test(value));
	if (wrong.length > 0) throw new WrongLimits(wrong.map(([limit, value]) => [settingOf(limit), value]));
	return { ...DEFAULT_LIMITS, ...Object.fromEntries(given.map(([limit, value]) => [limit, Number(value)])) };
}

function settingOf(limit: string): string {
	return `RASOAT_LIMIT_${limit.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}
