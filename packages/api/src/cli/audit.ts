import { parseArgs } from 'node:util';
import type { ChainHead } from '../store/audit/audit-chain.js';
import { type AuditFilter, auditEntries } from '../store/audit/list-audit.js';
import { recordLook } from '../store/audit/record-look.js';
import { type AuditVerification, verifyAudit } from '../store/audit/verify-audit.js';
import { badWords } from './check-options.js';
import { commandActor } from './command-actor.js';
import { openOutput } from './output.js';
import { UsageError } from './usage-error.js';
import { withDatabase } from './with-database.js';

const DIFFERENT = 1;

/** `rasoat audit`: `verify` follows the chain of the audit log, exit code 1 on any difference; `export` prints it. */
export async function audit(words: readonly string[]): Promise<number> {
	const [what, ...rest] = words;
	if (what === 'verify') return verify(rest);
	if (what === 'export') return exportAll(rest);
	throw wrongWords();
}

async function verify(words: readonly string[]): Promise<number> {
	const noted = readNoted(parsed(words, { noted: ONE }).noted);
	const verification = await withDatabase((database) => verifyAudit(database, noted));
	const output = await openOutput(null);
	await output.write(renderVerification(verification));
	return verification.differences.length === 0 ? 0 : DIFFERENT;
}

function renderVerification({ head, unsealed, differences }: AuditVerification): string {
	const found = differences.map(({ kind, key, told }) => `${kind}  ${key}  ${told.vi} / ${told.en}`);
	const count = head?.count ?? '?';
	const summary = [
		`Nhật ký có ${count} mục trong chuỗi, ${unsealed} lượt xem chờ niêm phong; ${differences.length} sai lệch`,
		`The audit log has ${count} entries in its chain, ${unsealed} looks wait for their seal; differences: ${differences.length}`,
	];
	const end = head === null ? [] : [`Chép lại để đối chiếu về sau / to be written down for later: --noted ${head.count}:${head.hash}`];
	return [...found, ...summary, ...end, ''].join('\n');
}

/** One JSON entry a line, the oldest first, as they were hashed. */
async function exportAll(words: readonly string[]): Promise<number> {
	const { out, ...filter } = parsed(words, { actor: ONE, action: ONE, target: ONE, from: ONE, to: ONE, out: ONE });
	for (const key of ['from', 'to'] as const) requireInstant(key, filter[key]);
	const output = await openOutput(out ?? null);
	await withDatabase(async (database) => {
		await recordLook(database, { actor: commandActor(), action: 'audit.export', target: null, detail: filter });
		for await (const entry of auditEntries(database, filter satisfies AuditFilter)) await output.write(`${JSON.stringify(entry)}\n`);
	});
	await output.close();
	return 0;
}

const ONE = { type: 'string' } as const;

function parsed<Name extends string>(words: readonly string[], options: Readonly<Record<Name, typeof ONE>>) {
	try {
		return parseArgs({ args: [...words], options }).values as unknown as Readonly<Partial<Record<Name, string>>>;
	} catch (cause) {
		throw badWords(cause);
	}
}

const NOTED = /^(\d{1,15}):([0-9a-f]{64})$/;

function readNoted(word: string | undefined): ChainHead | null {
	if (word === undefined) return null;
	const [, count, hash] = NOTED.exec(word) ?? [];
	if (count !== undefined && hash !== undefined) return { count: Number(count), hash };
	throw new UsageError({
		vi: `--noted nhận «${word}»; cần số mục và mã băm mà rasoat audit verify đã in trước đây, dạng 120:3f0c…`,
		en: `--noted was given "${word}"; the count and hash that rasoat audit verify printed earlier are wanted, as 120:3f0c…`,
	});
}

function requireInstant(name: string, word: string | undefined): void {
	if (word === undefined || (/^\d{4}-\d\d-\d\d/.test(word) && !Number.isNaN(Date.parse(word)))) return;
	throw new UsageError({
		vi: `--${name} nhận «${word}»; cần ngày hoặc thời điểm dạng 2025-10-15 hoặc 2025-10-15T08:00:00+07:00`,
		en: `--${name} was given "${word}"; a day or moment as 2025-10-15 or 2025-10-15T08:00:00+07:00 is wanted`,
	});
}

function wrongWords(): UsageError {
	const wanted = 'rasoat audit verify [--noted N:HASH] | export [--actor A] [--action A] [--target T] [--from D] [--to D] [--out FILE]';
	return new UsageError({ vi: `sai lệnh audit; cần: ${wanted}`, en: `wrong words for audit; what is wanted: ${wanted}` });
}
