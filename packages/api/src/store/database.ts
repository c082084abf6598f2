import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { STORE_LIMITS } from '../limits/store-limits.js';
import { within } from '../within.js';
import { inTransaction, type Mode } from './in-transaction.js';
import { loadMigrations, type Migration } from './load-migrations.js';
import { migrate } from './migrate.js';
import { prepareStatements } from './prepare-statements.js';
import { SteadyClient } from './steady-client.js';
import { StoreFailure } from './store-failure.js';
import { awaitAnswers, watchAnswers } from './watch-answers.js';

/** One transaction: typed queries, and the connection itself for what they cannot say. */
export interface Session {
	readonly orm: NodePgDatabase;
	readonly client: pg.ClientBase;
}

export interface Database {
	/** What the work wrote is committed when this resolves, and gone when it rejects. */
	transaction<T>(mode: Mode, work: (session: Session) => Promise<T>): Promise<T>;
	close(): Promise<void>;
}

/**
 * Opens any PostgreSQL from 15 on and brings it up to the program. Throws `StoreFailure` when it cannot be reached, is too old, is not in
 * UTF-8, belongs to another account, or is newer than the program. A connection that breaks later, or on which nothing comes for `answerMs`, is replaced; only the
 * transaction on it fails.
 */
export async function openDatabase(
	url: string,
	migrations: readonly Migration[] = loadMigrations(),
	answerMs: number = STORE_LIMITS.answerMs,
): Promise<Database> {
	const pool = createPool(url);
	try {
		await first(pool, url, (client) => migrate(client, migrations));
	} catch (error) {
		await ended(pool);
		throw error;
	}
	return { transaction: (mode, work) => transact(pool, answerMs, mode, work), close: () => ended(pool) };
}

/** Bounded, for a server that fell silent answers no farewell. */
async function ended(pool: pg.Pool): Promise<void> {
	await within(STORE_LIMITS.closeMs, 'closing', pool.end()).catch(() => {});
}

/** One transaction on a database that may hold nothing yet; no migration is applied. Throws as `openDatabase` does, but for the migrations. */
export async function onBareDatabase(url: string, work: (client: pg.ClientBase) => Promise<void>): Promise<void> {
	const pool = createPool(url);
	try {
		await first(pool, url, (client) => inTransaction(client, 'write', () => work(client)));
	} finally {
		await ended(pool);
	}
}

/** The first thing done on a server: it is looked at before. */
async function first(pool: pg.Pool, url: string, work: (client: pg.ClientBase) => Promise<void>): Promise<void> {
	const client = await pool.connect().catch((cause: unknown) => Promise.reject(unreachable(url, cause)));
	try {
		await lookAt(client);
		await work(client);
	} catch (error) {
		throw (error as NodeJS.ErrnoException).code === FORBIDDEN ? forbidden(error) : error;
	} finally {
		client.release();
	}
}

function createPool(connectionString: string): pg.Pool {
	const pool = new pg.Pool({
		Client: SteadyClient,
		connectionString,
		max: STORE_LIMITS.connections,
		connectionTimeoutMillis: STORE_LIMITS.connectMs,
		idle_in_transaction_session_timeout: STORE_LIMITS.idleInTransactionMs,
		application_name: 'rasoat',
		// A machine that is gone says nothing: the kernel finds out.
		keepAlive: true,
	});
	pool.on('connect', (client) => {
		prepareStatements(client);
		watchAnswers(client);
	});
	// An idle connection that breaks is dropped by the pool; who asks next hears of a server that is away.
	pool.on('error', () => {});
	return pool;
}

async function transact<T>(pool: pg.Pool, answerMs: number, mode: Mode, work: (session: Session) => Promise<T>): Promise<T> {
	const client = await pool.connect();
	awaitAnswers(client, answerMs);
	let broken: Error | undefined;
	const onError = (error: Error) => {
		broken = error;
	};
	client.on('error', onError);
	try {
		return await inTransaction(client, mode, () => work({ orm: drizzle({ client }), client }));
	} finally {
		client.off('error', onError);
		client.release(broken);
	}
}

const OLDEST = 150_000;
/** As PostgreSQL says that the account lacks a privilege. */
const FORBIDDEN = '42501';

async function lookAt(client: pg.ClientBase): Promise<void> {
	const { rows } = await client.query<{ number: string; version: string; encoding: string }>(
		`SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS version,
			current_setting('server_encoding') AS encoding`,
	);
	const [{ number, version, encoding } = { number: '0', version: '', encoding: '' }] = rows;
	if (Number(number) < OLDEST) throw tooOld(version);
	if (encoding !== 'UTF8') throw wrongEncoding(encoding);
}

/** Host and database, never the password. */
function unreachable(url: string, cause: unknown): StoreFailure {
	const { code, message } = cause as NodeJS.ErrnoException;
	const where = URL.canParse(url) ? new URL(url).host + new URL(url).pathname : 'DATABASE_URL';
	const told = {
		vi: `Không kết nối được cơ sở dữ liệu ${where} (${message || code}); cần một PostgreSQL đang chạy; đề nghị kiểm tra DATABASE_URL, mạng và máy chủ.`,
		en: `The database ${where} cannot be reached (${message || code}); a running PostgreSQL is needed; please check DATABASE_URL, the network and the server.`,
	};
	return new StoreFailure('database-unreachable', told, cause);
}

function tooOld(version: string): StoreFailure {
	return new StoreFailure('database-too-old', {
		vi: `Máy chủ là PostgreSQL ${version}; cần từ bản 15; đề nghị nâng cấp máy chủ.`,
		en: `The server is PostgreSQL ${version}; 15 or later is needed; please upgrade it.`,
	});
}

function forbidden(cause: unknown): StoreFailure {
	const { message } = cause as Error;
	const told = {
		vi: `Tài khoản cơ sở dữ liệu thiếu quyền (${message}); cần là chủ của cơ sở dữ liệu; đề nghị dùng tài khoản đó trong DATABASE_URL, hoặc ALTER DATABASE … OWNER TO ….`,
		en: `The account of the database lacks a privilege (${message}); it must own the database; please name the owner in DATABASE_URL, or ALTER DATABASE … OWNER TO ….`,
	};
	return new StoreFailure('database-forbidden', told, cause);
}

function wrongEncoding(encoding: string): StoreFailure {
	return new StoreFailure('database-encoding', {
		vi: `Cơ sở dữ liệu dùng bảng mã ${encoding}; cần UTF8; đề nghị tạo lại bằng CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.`,
		en: `The database is encoded in ${encoding}; UTF8 is needed; please make it anew by CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.`,
	});
}
