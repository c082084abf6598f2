import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ProfileProblem } from '@rasoat/checker';
import { loadProfileSource } from '../intake/load-profile-source.js';
import { statOrNull } from '../intake/stat-or-null.js';
import { type Installed, installProfile } from '../profiles/install-profile.js';
import { ProfileRefused } from '../profiles/profile-refused.js';
import { requireBounds } from '../profiles/read-profile-files.js';
import { tryInSandbox } from '../profiles/try-in-sandbox.js';
import { createPool, type Pool } from '../sandbox/pool.js';
import type { ProfileSource } from '../sandbox/protocol.js';
import { readLimits } from '../sandbox/read-limits.js';
import { type ProfileVersion, profileVersions } from '../store/profiles/profile-version.js';
import { badWords } from './check-options.js';
import { columns } from './columns.js';
import { commandActor } from './command-actor.js';
import { openOutput } from './output.js';
import { refuseMissing } from './refuse-missing.js';
import { UsageError } from './usage-error.js';
import { withDatabase } from './with-database.js';

/** `rasoat profile`: profiles of the service, also while it runs; exit code 0, 1 for a profile that is refused. */
export async function profile(words: readonly string[]): Promise<number> {
	const [what = '', ...rest] = words;
	const command = Object.hasOwn(COMMANDS, what) ? COMMANDS[what] : undefined;
	if (!command) throw wrongWords();
	try {
		const output = await openOutput(null);
		await output.write(await command(rest));
		return 0;
	} catch (error) {
		if (!(error instanceof ProfileRefused)) throw error;
		process.stderr.write(refusal(error));
		return REFUSED;
	}
}

const REFUSED = 1;

const COMMANDS: Readonly<Record<string, (words: readonly string[]) => Promise<string>>> = {
	check: async (words) => {
		const { source } = await readWords(words, {});
		requireBounds(source);
		const { description } = await inSandbox((pool) => tryInSandbox(pool, source));
		return `Dùng được / good: ${description.id} ${description.contentVersion}\n`;
	},
	install: async (words) => {
		const { source, dryRun } = await readWords(words, { 'dry-run': { type: 'boolean' } });
		const installed = await withDatabase((database) =>
			inSandbox((pool) => installProfile({ database, pool }, source, { actor: commandActor(), dryRun })),
		);
		return told(installed, dryRun);
	},
	list: async (words) => {
		if (words.length > 0) throw wrongWords();
		const versions = await withDatabase((database) => database.transaction('snapshot', (session) => profileVersions(session, null)));
		return columns([HEAD, ...versions.map((version, index) => rowOf(version, versions[index - 1]?.id !== version.id))]);
	},
};

const HEAD = ['MÃ / ID', 'PHIÊN BẢN / VERSION', 'TRẠNG THÁI / STATE', 'CÀI LÚC / INSTALLED', 'NGƯỜI CÀI / BY'];

function rowOf({ id, description, installedAt, installed, installedBy }: ProfileVersion, inForce: boolean): readonly string[] {
	const state = inForce ? 'đang dùng / in force' : 'bản cũ / older';
	return [id, description.contentVersion, state, installedAt, installed ? installedBy : 'kèm chương trình / comes with the program'];
}

function told({ isNew, version: { id, description } }: Installed, dryRun: boolean): string {
	const name = `${id} ${description.contentVersion}`;
	if (!isNew) return `Đã có sẵn, không thay đổi gì / there already, nothing changed: ${name}\n`;
	return dryRun ? `Cài được, chưa cài / can be installed, was not: ${name}\n` : `Đã cài / installed: ${name}\n`;
}

/** A line for each problem, as compilers write them. */
function refusal({ told: { vi, en }, problems }: ProfileRefused): string {
	const lines = problems.map(
		({ file, line, path, code, message }: ProfileProblem) => `  ${file}:${line} ${path} [${code}] ${message.vi} / ${message.en}\n`,
	);
	return `rasoat: ${vi}\nrasoat: ${en}\n${lines.join('')}`;
}

async function inSandbox<T>(work: (pool: Pool) => Promise<T>): Promise<T> {
	const pool = createPool({ size: 1, limits: readLimits(process.env), profile: null });
	try {
		return await work(pool);
	} finally {
		pool.close();
	}
}

type Options = Readonly<Record<string, { readonly type: 'boolean' }>>;

async function readWords(
	words: readonly string[],
	options: Options,
): Promise<{ readonly source: ProfileSource; readonly dryRun: boolean }> {
	const { values, positionals } = parsed(words, options);
	const [path] = positionals;
	if (path === undefined || positionals.length > 1) throw wrongWords();
	const stat = await statOrNull(path);
	if (stat === null) refuseMissing([path]);
	const main = stat?.isDirectory() ? join(path, 'profile.yaml') : path;
	if ((await statOrNull(main)) === null) refuseMissing([main]);
	// A bare name would be taken for the id of a profile that comes with the program.
	return { source: await loadProfileSource(resolve(main)), dryRun: values['dry-run'] === true };
}

function parsed(words: readonly string[], options: Options) {
	try {
		return parseArgs({ args: [...words], allowPositionals: true, options });
	} catch (cause) {
		throw badWords(cause);
	}
}

function wrongWords(): UsageError {
	return new UsageError({
		vi: 'cần: rasoat profile install FOLDER|FILE [--dry-run] · check FOLDER|FILE · list',
		en: 'wanted: rasoat profile install FOLDER|FILE [--dry-run] · check FOLDER|FILE · list',
	});
}
