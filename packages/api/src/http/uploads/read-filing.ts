import { ApiError, type InputError } from '../problems/api-error.js';
import { wrongFiling } from '../require-filing.js';
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
export async function readFiling(fields: readonly UploadedField[], { store, clock }: Service): Promise<Filing> {
	const filing: Filing = {
		campaign: fieldOf(fields, 'campaign'),
		commune: fieldOf(fields, 'commune'),
		receivedAt: fieldOf(fields, 'receivedAt'),
	};
	const errors = [...strangers(fields), ...(await wrongFiling(filing, store.database, clock()))];
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

function wrongFields(errors: readonly InputError[]): ApiError {
	const each = errors.map(({ path, message }) => `${path.slice('body.'.length)}: ${message}`).join('; ');
	const said = {
		vi: `Dữ liệu gửi kèm tệp chưa đúng: ${each}.`,
		en: `The fields beside the files are wrong: ${errors.map(({ path }) => path).join(', ')}; please see errors and correct them.`,
	};
	return new ApiError('invalid-input', said, { errors });
}
