import { z } from 'zod';
import { findCommune } from '../intake/list-communes.js';
import { RECEIVED_LIMITS } from '../limits/received-limits.js';
import { UPLOAD_SHAPE } from '../limits/upload-limits.js';
import type { Database } from '../store/database.js';
import { hasCampaign } from '../store/ledger/has-campaign.js';
import { ApiError, type InputError } from './problems/api-error.js';
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
	const each = errors.map(({ message }) => message).join('; ');
	throw new ApiError(
		'invalid-input',
		{ vi: `Dữ liệu gửi lên chưa đúng: ${each}.`, en: 'The input is wrong; please see errors.' },
		{ errors },
	);
}

/** What of it is not there, or cannot be: each with the path of the input and a sentence. */
export async function wrongFiling({ campaign, commune, receivedAt }: Filed, database: Database, now: Date): Promise<readonly InputError[]> {
	const known = !campaign || (await hasCampaign(database, campaign));
	const inCity = !commune || (await findCommune(commune)) !== null;
	return [
		known ? null : { path: 'body.campaign', message: `không có đợt báo cáo «${campaign}»; cần mã ở /api/v1/campaigns` },
		inCity ? null : { path: 'body.commune', message: `không có xã, phường, đặc khu mã «${commune}»; cần mã ở /api/v1/communes` },
		!receivedAt || isMoment(receivedAt, now)
			? null
			: { path: 'body.receivedAt', message: `«${receivedAt}» không phải thời điểm đã qua; cần dạng 2025-10-15T08:00:00+07:00` },
	].filter((error) => error !== null);
}

const INSTANT = z.iso.datetime({ offset: true });

function isMoment(text: string, now: Date): boolean {
	const at = INSTANT.safeParse(text).success ? Date.parse(text) : Number.NaN;
	return at >= RECEIVED_LIMITS.earliestMs && at <= now.getTime() + UPLOAD_SHAPE.aheadMs;
}
