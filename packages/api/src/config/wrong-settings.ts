import { ToldFailure } from '../told-failure.js';
import type { Setting } from './setting.js';

/** A variable whose value cannot be used. */
export interface WrongSetting {
	readonly setting: Setting;
	readonly met: string;
}

/** Settings of the environment that cannot be used: every one at once, a line each. */
export class WrongSettings extends ToldFailure<'settings'> {
	constructor(wrong: readonly WrongSetting[]) {
		super('settings', {
			vi: lines(wrong, ({ setting, met }) => `${setting.name} có ${setting.secret ? HIDDEN.vi : `«${met}»`}; cần ${setting.wanted.vi}`),
			en: lines(wrong, ({ setting, met }) => `${setting.name} is ${setting.secret ? HIDDEN.en : `"${met}"`}; wanted: ${setting.wanted.en}`),
		});
	}
}

const HIDDEN = { vi: 'giá trị không dùng được (không in ra đây)', en: 'of no use (its value is not shown here)' };

function lines(wrong: readonly WrongSetting[], say: (one: WrongSetting) => string): string {
	return wrong.map(say).join('\n  ');
}
