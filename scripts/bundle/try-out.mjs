// Tries an archive out, as on a server without network: `node try-out.mjs ARCHIVE FOLDER`. Installs it, starts it, stops it, upgrades to a
// version with one more migration, goes back, and prints a line for each step that went well. Ends with 1 at the first that did not.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';

const [archive, folder] = process.argv.slice(2);
const prefix = join(folder, 'rasoat');
const data = join(folder, 'data');
const env = { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', RASOAT_PORT: String(await freePort()), RASOAT_INBOX_EVERY: 'off' };
const origin = `http://127.0.0.1:${env.RASOAT_PORT}`;
const NEXT = '99.0.0';

function expect(what, found, good = Boolean(found)) {
	if (!good) throw new Error(`${what}: ${JSON.stringify(found)}`);
	console.log(`ok: ${what}`);
}

async function freePort() {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address();
	server.close();
	return port;
}

function run(program, ...words) {
	const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8', env });
	return { status, told: `${stdout}${stderr}` };
}

const rasoat = (...words) => run(join(prefix, 'bin/rasoat'), ...words);

/** Addresses that lead out of this machine. */
function networks() {
	return Object.values(networkInterfaces()).flatMap((addresses = []) => addresses.filter(({ internal }) => !internal));
}

async function start() {
	const service = spawn(join(prefix, 'bin/rasoat'), ['serve'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
	process.once('exit', () => service.kill('SIGKILL'));
	const { status, told } = rasoat('health', '--wait', '240');
	if (status !== 0) throw new Error(`it does not start: ${told}`);
	const { version } = await (await fetch(`${origin}/healthz`)).json();
	const stop = async () => {
		service.kill('SIGTERM');
		const [code] = await once(service, 'exit');
		return code;
	};
	return { version, stop };
}

async function upload(token, text) {
	const body = new FormData();
	body.append('files', new Blob([text]), `${text}.txt`);
	const answer = await fetch(`${origin}/api/v1/reports`, { method: 'POST', body, headers: { Authorization: `Bearer ${token}` } });
	return answer.status;
}

async function arrivals(token) {
	const answer = await fetch(`${origin}/api/v1/ledger`, { headers: { Authorization: `Bearer ${token}` } });
	return (await answer.json()).arrivals;
}

/** Makes of the unpacked release the same program with one more step for the data, as a later one would have. */
function makeNext(release) {
	const manifest = join(release, 'app/packages/api/package.json');
	writeFileSync(join(release, 'VERSION'), `${NEXT}\n`);
	writeFileSync(join(release, 'app/packages/api/migrations/9999-next.sql'), 'CREATE TABLE rasoat.next (n integer);');
	writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), version: NEXT }));
	return release;
}

if (process.env.WITHOUT_NETWORK) expect('no network here', networks().length === 0);
mkdirSync(join(folder, 'unpacked'));
expect('unpacks', run('tar', '-xzf', archive, '-C', join(folder, 'unpacked')), true);
const release = join(folder, 'unpacked', readdirSync(join(folder, 'unpacked'))[0]);
const version = readFileSync(join(release, 'VERSION'), 'utf8').trim();
const languages = join(release, 'app/node_modules/@tesseract.js-data/vie');
const trained = readdirSync(languages, { recursive: true }).filter((name) => name.endsWith('.traineddata.gz'));
expect(
	'holds what scans are read by',
	trained,
	trained.some((name) => statSync(join(languages, name)).size > 1_000_000),
);

const install = (from) => run(join(from, 'install.sh'), '--prefix', prefix, '--data', data, '--no-service');

const first = install(release);
expect('installs', first.told, first.status === 0);
const second = install(release);
expect('installs a version once', second.told, second.status === 2);
const before = await start();
expect('starts and answers', before.version, before.version === version);
const token = /rst_\S+/.exec(rasoat('token', 'create', '--name', 'thu', '--role', 'officer').told)?.[0];
expect('makes a token while it runs', token !== undefined);
expect('takes a report', await upload(token, 'thư một'), true);
expect('has it', await arrivals(token), (await arrivals(token)) === 1);
expect('stops', await before.stop(), true);

const upgrade = install(makeNext(release));
expect('upgrades after a backup', upgrade.told, upgrade.status === 0 && readdirSync(join(prefix, 'backups')).length === 1);
const after = await start();
expect('starts as the new version, with what was there', after.version, after.version === NEXT && (await arrivals(token)) === 1);
expect('takes another report', await upload(token, 'thư hai'), true);
expect('stops again', await after.stop(), true);

const back = run(join(prefix, 'current/rollback.sh'), '--prefix', prefix);
expect('rolls back', back.told, back.status === 0);
const old = await start();
expect('starts as the old version, with what the backup had', old.version, old.version === version && (await arrivals(token)) === 1);
const since = readdirSync(data).find((name) => name.startsWith('since-'));
const kept = readdirSync(join(data, since)).map((name) => readFileSync(join(data, since, name), 'utf8'));
expect(
	'keeps what came after the upgrade',
	kept,
	kept.includes('thư hai') && existsSync(join(data, `aside-${since.slice(6)}`, 'postgres')),
);
cpSync(join(data, since), join(data, 'inbox'), { recursive: true, preserveTimestamps: true });
const inbox = rasoat('inbox', 'run');
// 1: a person should look, for none of these texts is a report.
expect('takes that in again', inbox.told, inbox.status !== 2 && (await arrivals(token)) >= 2);
expect('the ledger is whole', rasoat('ledger', 'verify').told, rasoat('ledger', 'verify').status === 0);
expect('stops at last', await old.stop(), true);
rmSync(folder, { recursive: true, force: true });
console.log('all went well');
