import { dirname, join, resolve } from 'node:path';
import { INBOX_LIMITS } from '../limits/inbox-limits.js';
import { InboxFailure } from './inbox-failure.js';
import { type NightlyTime, readNightlyTimes } from './nightly-times.js';

/** How the inbox is run, as the environment says it. */
export interface InboxSettings {
	/** `RASOAT_INBOX`, absolute. */
	readonly folder: string;
	/** True where no other folder was named: then it is made when it is not there. */
	readonly isDefault: boolean;
	/** `RASOAT_INBOX_KEPT`, absolute: holds archive, quarantine and summaries; beside the inbox. */
	readonly kept: string;
	/** Seconds between two looks while the service runs; 0 for none. */
	readonly everySeconds: number;
	readonly stableSeconds: number;
	/** Files one run takes. */
	readonly files: number;
	/** None: no schedule. */
	readonly nightly: readonly NightlyTime[];
	readonly summaryAfterMinutes: number;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Settings of the inbox from the environment; an empty variable is as none. Throws `InboxFailure` with all that is wrong at once. */
export function inboxSettings(env: Env): InboxSettings {
	const wrong: Wrong[] = [];
	const number = (name: string, least: number, most: number, otherwise: number) => {
		const value = env[name] || String(otherwise);
		if (/^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value);
		wrong.push({ name, value, vi: `cần số nguyên từ ${least} đến ${most}`, en: `a whole number from ${least} to ${most} is wanted` });
		return otherwise;
	};
	const given = env.RASOAT_INBOX || null;
	const folder = resolve(given ?? join(env.RASOAT_DATA || './data', 'inbox'));
	const settings = {
		folder,
		isDefault: given === null,
		kept: resolve(env.RASOAT_INBOX_KEPT || dirname(folder)),
		everySeconds: number('RASOAT_INBOX_EVERY', 0, 86_400, INBOX_LIMITS.everySeconds),
		stableSeconds: number('RASOAT_INBOX_STABLE', 0, 86_400, INBOX_LIMITS.stableSeconds),
		files: number('RASOAT_INBOX_FILES', 1, 1_000_000, INBOX_LIMITS.files),
		nightly: nightlyOf(env, wrong),
		summaryAfterMinutes: number('RASOAT_SUMMARY_AFTER', 0, 1_440, INBOX_LIMITS.summaryAfterMinutes),
	};
	if (isInside(settings.kept, folder)) wrong.push(keptInside(settings.kept));
	if (wrong.length > 0) throw wrongSettings(wrong);
	return settings;
}

interface Wrong {
	readonly name: string;
	readonly value: string;
	readonly vi: string;
	readonly en: string;
}

const NIGHTLY = '01:00';

function nightlyOf({ RASOAT_NIGHTLY }: Env, wrong: Wrong[]): readonly NightlyTime[] {
	const value = RASOAT_NIGHTLY || NIGHTLY;
	const times = readNightlyTimes(value, INBOX_LIMITS.nightlyGapMinutes);
	if (times !== null) return times;
	const gap = INBOX_LIMITS.nightlyGapMinutes;
	wrong.push({
		name: 'RASOAT_NIGHTLY',
		value,
		vi: `cần giờ dạng 01:00, nhiều giờ dạng 01:00,12:30 (cách nhau ít nhất ${gap} phút), hoặc off`,
		en: `a time like 01:00, several like 01:00,12:30 (${gap} minutes apart at least), or off is wanted`,
	});
	return [];
}

/** What is kept must not be found again as something that came. */
function isInside(folder: string, other: string): boolean {
	return folder === other || folder.startsWith(other.endsWith('/') ? other : `${other}/`);
}

function keptInside(value: string): Wrong {
	return { name: 'RASOAT_INBOX_KEPT', value, vi: 'cần thư mục nằm ngoài hộp thư đến', en: 'a folder outside the inbox is wanted' };
}

function wrongSettings(wrong: readonly Wrong[]): InboxFailure {
	return new InboxFailure('inbox-settings', {
		vi: wrong.map(({ name, value, vi }) => `${name} nhận «${value}»; ${vi}`).join('\n  '),
		en: wrong.map(({ name, value, en }) => `${name} was given "${value}"; ${en}`).join('\n  '),
	});
}
