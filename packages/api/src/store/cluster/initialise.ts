import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { StoreFailure } from '../store-failure.js';
import type { ClusterFiles } from './cluster-files.js';
import { commandFor } from './command-for.js';
import { diskFull, logSaysFull } from './disk-full.js';
import type { Binaries } from './embedded-binaries.js';

export const CLUSTER_USER = 'rasoat';

/** Makes the cluster where there is none yet; of one that is there, looks whether this user and this PostgreSQL can run it. */
export function initialise(files: ClusterFiles, binaries: Binaries): void {
	if (existsSync(files.data)) lookAt(files, binaries);
	else create(files, binaries);
}

function lookAt(files: ClusterFiles, binaries: Binaries): void {
	const owner = statSync(files.data).uid;
	if (owner !== process.getuid?.()) throw foreign(files.data, owner);
	const found = readFileSync(join(files.data, 'PG_VERSION'), 'utf8').trim();
	const wanted = majorOf(binaries);
	if (found !== wanted) throw otherVersion(files.data, found, wanted);
}

/** initdb works in a draft folder, which takes its name when it is whole: a kill in between leaves nothing that looks like a cluster. */
function create(files: ClusterFiles, { initdb }: Binaries): void {
	dropDrafts(files);
	const draft = `${files.draft}.${randomBytes(6).toString('hex')}`;
	writeFileSync(files.password, randomBytes(24).toString('base64url'), { mode: 0o600 });
	const [program, ...words] = commandFor(initdb);
	const { status, stderr, error } = spawnSync(program, [...words, ...flagsFor(draft, files.password)], { encoding: 'utf8', env: CLEAN });
	const said = `${stderr ?? ''}${error?.message ?? ''}`.trim();
	if (status !== 0) throw logSaysFull(said) ? diskFull(files.folder) : failed(said);
	renameSync(draft, files.data);
}

/** Of a start that was killed; its initdb may still be writing, and ends when its folder is gone. */
function dropDrafts({ folder, draft }: ClusterFiles): void {
	const left = readdirSync(folder).filter((name) => name.startsWith(`${basename(draft)}.`));
	for (const name of left) rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 20 });
}

/** The environment of PostgreSQL: what the caller's says of time zones, languages and ports is not its matter. */
export const CLEAN = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' };

function flagsFor(draft: string, password: string): readonly string[] {
	const auth = ['--auth=scram-sha-256', `--username=${CLUSTER_USER}`, `--pwfile=${password}`];
	return ['-D', draft, '--encoding=UTF8', '--locale=C.UTF-8', ...auth];
}

function majorOf({ postgres }: Binaries): string {
	const { stdout } = spawnSync(postgres, ['--version'], { encoding: 'utf8', env: CLEAN });
	return /(\d+)(?:\.|\s|$)/.exec(stdout ?? '')?.[1] ?? 'unknown';
}

function foreign(data: string, owner: number): StoreFailure {
	const me = process.getuid?.();
	return new StoreFailure('foreign-owner', {
		vi: `Thư mục ${data} thuộc người dùng số ${owner}, còn rasoat đang chạy dưới người dùng số ${me}; cần cùng một người dùng; đề nghị chạy lại dưới người dùng đó.`,
		en: `The folder ${data} belongs to user ${owner}, while rasoat runs as user ${me}; both must be the same; please run it as that user.`,
	});
}

function otherVersion(data: string, found: string, wanted: string): StoreFailure {
	return new StoreFailure('cluster-version', {
		vi: `Dữ liệu ở ${data} của PostgreSQL ${found}, bản kèm theo là ${wanted}; cần cùng một phiên bản chính; đề nghị sao lưu bằng bản rasoat cũ rồi phục hồi bằng bản này.`,
		en: `The data in ${data} are of PostgreSQL ${found}, the one that comes with this program is ${wanted}; both must be of one major version; please back up with the older rasoat and restore with this one.`,
	});
}

function failed(told: string): StoreFailure {
	return new StoreFailure('cluster-start', {
		vi: `Không tạo được cơ sở dữ liệu; PostgreSQL báo: ${told}; đề nghị kiểm tra quyền và chỗ trống của thư mục dữ liệu.`,
		en: `The database cannot be made; PostgreSQL says: ${told}; please check permissions and free space of the data folder.`,
	});
}
