import { z } from 'zod';
import { findCommune } from '../intake/list-communes.js';
import { RECEIVED_LIMITS } from '../limits/received-limits.js';
import { UPLOAD_SHAPE } from '../limits/upload-limits.js';
import type { Database } from '../store/database.js';
import { hasCampaign } from '../store/ledger/has-campaign.js';
import { ApiError, type InputError } from './problems/api-error.js';
import { inputError } from './problems/input-error.js';
import type { Service } from './service.js';

/** What a report is filed as; null or absent where nothing is said. */
export interface Filed {
	readonly campaign?: string | null | undefined;
	readonly commune?: string | null | undefined;
	/** ISO instant. */
	readonly receivedAt?: string | null | undefined;
}

/** Throws `ApiError` "invalid-input" where something of it is not there or cannot be. */
export async function requireFiling(filed: Filed, { store, clock }: Pick<Service, 'store' | 'clock'>): Promise<void> {
	const errors = await wrongFiling(filed, store.database, clock());
	if (errors.length === 0) return;
	const each = (language: 'vi' | 'en') => errors.map(({ messages }) => messages[language]).join('; ');
	throw new ApiError(
		'invalid-input',
		{ vi: `Dữ liệu gửi lên chưa đúng: ${each('vi')}.`, en: `The input is wrong: ${each('en')}.` },
		{ errors },
	);
}

/** What of it is not there, or cannot be: each with the path of the input and a sentence. */
export async function wrongFiling(
	{ campaign, commune, receivedAt }: Filed,
	database: Database,
	now: Date,
): Promise<readonly Required<InputError>[]> {
	const errors: Required<InputError>[] = [];
	if (campaign && !(await hasCampaign(database, campaign))) errors.push(noCampaign(campaign));
	if (commune && (await findCommune(commune)) === null) errors.push(noCommune(commune));
	if (receivedAt && !isMoment(receivedAt, now)) errors.push(noMoment(receivedAt));
	return errors;
}

function noCampaign(id: string) {
	return inputError(
		'body.campaign',
		`không có đợt báo cáo «${id}»; cần mã ở /api/v1/campaigns`,
		`there is no campaign "${id}"; an id of /api/v1/campaigns is wanted`,
	);
}

function noCommune(code: string) {
	return inputError(
		'body.commune',
		`không có xã, phường, đặc khu mã «${code}»; cần mã ở /api/v1/communes`,
		`there is no commune "${code}"; a code of /api/v1/communes is wanted`,
	);
}

function noMoment(text: string) {
	const from = new Date(RECEIVED_LIMITS.earliestMs).getUTCFullYear();
	return inputError(
		'body.receivedAt',
		`«${text}» không dùng được; cần thời điểm đã qua, từ năm ${from}, dạng 2025-10-15T08:00:00+07:00`,
		`"${text}" cannot be; a moment in the past is wanted, from ${from} on, as 2025-10-15T08:00:00+07:00`,
	);
}

const INSTANT = z.iso.datetime({ offset: true });

function isMoment(text: string, now: Date): boolean {
	const at = INSTANT.safeParse(text).success ? Date.parse(text) : Number.NaN;
	return at >= RECEIVED_LIMITS.earliestMs && at <= now.getTime() + UPLOAD_SHAPE.aheadMs;
}
