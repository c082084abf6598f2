import { ApiError, type InputError } from '../problems/api-error.js';
import { inputError } from '../problems/input-error.js';
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
const ALL = NAMES.join(', ');

function strangers(fields: readonly UploadedField[]): readonly Required<InputError>[] {
	return fields.flatMap(({ name }, index) => {
		const path = `body.${String(name).slice(0, 50)}`;
		if (!NAMES.includes(name))
			return [
				inputError(
					path,
					`không có trường này; cần ${ALL} và các tệp ở files`,
					`there is no such field; ${ALL} and the files in "files" are wanted`,
				),
			];
		const isFirst = fields.findIndex((other) => other.name === name) === index;
		return isFirst ? [] : [inputError(path, 'gửi hai lần; cần một', 'is there twice; one is wanted')];
	});
}

function wrongFields(errors: readonly Required<InputError>[]): ApiError {
	const each = (language: 'vi' | 'en') =>
		errors.map(({ path, messages }) => `${path.slice('body.'.length)}: ${messages[language]}`).join('; ');
	const said = { vi: `Dữ liệu gửi kèm tệp chưa đúng: ${each('vi')}.`, en: `The fields beside the files are wrong: ${each('en')}.` };
	return new ApiError('invalid-input', said, { errors });
}
