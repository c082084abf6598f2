import type { Message } from '@rasoat/parser';
import { ApiError } from '../problems/api-error.js';

type Key = 'token' | 'link';
type Why = 'unknown' | 'expired' | 'revoked';

/** Says why a token or a link does not open. Who holds an old secret may know that it was one; a guess tells nothing. */
export function refuseKey(key: Key, why: Why): ApiError {
	const [vi, en] = NAMES[key];
	const [viWhy, enWhy] = REASONS[why];
	const [viDo, enDo] = ADVICE[key];
	return refused({ vi: `${vi} ${viWhy}; ${viDo}.`, en: `The ${en} ${enWhy}; ${enDo}.` });
}

/** The header names no way in that there is. */
export function unauthenticated(): ApiError {
	return refused({
		vi: 'Không đọc được tiêu đề Authorization; cần «Bearer rst_…» hoặc «Link rsl_…».',
		en: 'The header Authorization cannot be read; "Bearer rst_…" or "Link rsl_…" is wanted.',
	});
}

const NAMES = {
	token: ['Mã truy cập', 'token'],
	link: ['Liên kết nộp báo cáo', 'upload link'],
} as const satisfies Readonly<Record<Key, readonly [string, string]>>;

const REASONS = {
	unknown: ['không có hoặc đã chép thiếu', 'does not exist or was not copied whole'],
	expired: ['đã hết hạn', 'has expired'],
	revoked: ['đã bị thu hồi', 'was revoked'],
} as const satisfies Readonly<Record<Why, readonly [string, string]>>;

const ADVICE = {
	token: ['đề nghị xin mã mới từ người quản trị', 'please ask the administrator for a new one'],
	link: ['đề nghị xin liên kết mới từ cán bộ của thành phố', 'please ask the city’s officer for a new one'],
} as const satisfies Readonly<Record<Key, readonly [string, string]>>;

function refused(told: Message): ApiError {
	return new ApiError('unauthenticated', told, { headers: { 'WWW-Authenticate': 'Bearer' } });
}
