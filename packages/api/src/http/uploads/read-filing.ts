import { z } from 'zod';
import { findCommune } from '../../intake/list-communes.js';
import { UPLOAD_SHAPE } from '../../limits/upload-limits.js';
import { hasCampaign } from '../../store/ledger/has-campaign.js';
import { ApiError, type InputError } from '../problems/api-error.js';
import type { Service } from '../service.js';
import type { UploadedField } from './read-upload.js';

/** What an arrival is filed as; null where the sender does not say. */
export interface Filing {
	readonly campaign: string | null;
	readonly commune: string | null;
	/** ISO instant. */
	readonly receivedAt: string | null;
}

type FieldName = keyof Filing;

/** The text fields of an upload. Throws `ApiError` "invalid-input" that names everything wrong at once. */
export async function readFiling(fields: readonly UploadedField[], service: Service): Promise<Filing> {
	const filing: Filing = {
		campaign: fieldOf(fields, 'campaign'),
		commune: fieldOf(fields, 'commune'),
		receivedAt: fieldOf(fields, 'receivedAt'),
	};
	const errors = [...strangers(fields), ...(await wrongValues(filing, service))];
	if (errors.length > 0) throw wrongFields(errors);
	return { ...filing, receivedAt: filing.receivedAt === null ? null : new Date(filing.receivedAt).toISOString() };
}

/** An empty field of a form is as none. */
function fieldOf(fields: readonly UploadedField[], name: FieldName): string | null {
	return fields.find((field) => field.name === name)?.value.trim() || null;
}

const NAMES: readonly string[] = ['campaign', 'commune', 'receivedAt'] satisfies readonly FieldName[];

function strangers(fields: readonly UploadedField[]): readonly InputError[] {
	return fields.flatMap(({ name }, index) => {
		const path = `body.${String(name).slice(0, 50)}`;
		if (!NAMES.includes(name)) return [{ path, message: `không có trường này; cần ${NAMES.join(', ')} và các tệp ở files` }];
		return fields.findIndex((other) => other.name === name) < index ? [{ path, message: 'gửi hai lần; cần một' }] : [];
	});
}

async function wrongValues({ campaign, commune, receivedAt }: Filing, { store, clock }: Service): Promise<readonly InputError[]> {
	const known = campaign === null || (await hasCampaign(store.database, campaign));
	const inCity = commune === null || (await findCommune(commune)) !== null;
	return [
		known ? null : { path: 'body.campaign', message: `không có đợt báo cáo «${campaign}»; cần mã ở /api/v1/campaigns` },
		inCity ? null : { path: 'body.commune', message: `không có xã, phường, đặc khu mã «${commune}»; cần mã ở /api/v1/communes` },
		receivedAt === null || isMoment(receivedAt, clock())
			? null
			: { path: 'body.receivedAt', message: `«${receivedAt}» không phải thời điểm đã qua; cần dạng 2025-10-15T08:00:00+07:00` },
	].filter((error) => error !== null);
}

const INSTANT = z.iso.datetime({ offset: true });
/** Before the first of these campaigns nothing can have come; a slip in the year is likelier. */
const EARLIEST = Date.parse('2020-01-01T00:00:00Z');

function isMoment(text: string, now: Date): boolean {
	const at = INSTANT.safeParse(text).success ? Date.parse(text) : Number.NaN;
	return at >= EARLIEST && at <= now.getTime() + UPLOAD_SHAPE.aheadMs;
}

function wrongFields(errors: readonly InputError[]): ApiError {
	const each = errors.map(({ path, message }) => `${path.slice('body.'.length)}: ${message}`).join('; ');
	const said = {
		vi: `Dữ liệu gửi kèm tệp chưa đúng: ${each}.`,
		en: `The fields beside the files are wrong: ${errors.map(({ path }) => path).join(', ')}; please see errors and correct them.`,
	};
	return new ApiError('invalid-input', said, { errors });
}
