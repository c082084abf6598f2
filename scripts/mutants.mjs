#!/usr/bin/env node
// Makes one thing wrong at a time (a comparison of a rule, a negation, a phrase of the profile that negates) and asks whether a test notices.
//   node scripts/mutants.mjs [--only TEXT] [--thorough]
// The rules' cases are run first, in this process. What they do not notice survives; with --thorough the checker's whole test suite is
// asked as well, about five seconds each. Exit code 1 where something survives.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createViteServer, startVitest } from 'vitest/node';
import { sourceMutants } from './source-mutants.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const checker = join(root, 'packages/checker/src');
const { values } = parseArgs({ options: { only: { type: 'string' }, thorough: { type: 'boolean', default: false } } });
/** Files whose comparisons and negations are tried: rules, and the readers below them. */
const FOLDERS = ['rules', 'extract'];
/** Sound, whatever they are turned into: machinery, or the shape of a case. */
const LEFT_OUT = /\.(test|cases)\.ts$|rules\/(registry|rule|case)\.ts$/;

/** The file served in place of the one on disk. */
let current = null;
const mutator = {
	name: 'mutate',
	enforce: 'pre',
	load: (id) => (current && id.split('?')[0] === current.file ? current.source : null),
};

async function openServer() {
	const alias = Object.fromEntries(['parser', 'checker'].map((name) => [`@rasoat/${name}`, join(root, `packages/${name}/src/index.ts`)]));
	return createViteServer({
		root,
		configFile: false,
		logLevel: 'error',
		server: { middlewareMode: true, watch: null, ws: false, hmr: false },
		optimizeDeps: { noDiscovery: true },
		resolve: { alias },
		plugins: [mutator],
	});
}

/** What the server holds of a file, and all that imports it, is made anew when next asked for. */
function forget(server, file) {
	const { moduleGraph } = server.environments.ssr;
	for (const module of moduleGraph.getModulesByFile(file) ?? []) moduleGraph.invalidateModule(module);
}

async function loadRunner(server) {
	const load = (name) => server.ssrLoadModule(join(checker, 'testing', name));
	const [{ createCaseRunner }, { loadKl195 }, { profileMutants }] = [
		await load('case-failures.ts'),
		await load('load-kl195.ts'),
		await load('profile-mutants.ts'),
	];
	return { runner: await createCaseRunner(), profile: loadKl195(), profileMutants };
}

function filesOf(folder) {
	const names = readdirSync(join(checker, folder), { recursive: true, encoding: 'utf8' });
	return names.map((name) => join(checker, folder, name)).filter((name) => name.endsWith('.ts') && !LEFT_OUT.test(name));
}

/** The rule whose cases must notice a change of the file; null for any. */
function ruleOf(file, profile) {
	const [, family, name] = /rules\/([\w-]+)\/([\w-]+)\.ts$/.exec(file) ?? [];
	const id = `${family}.${name}`;
	return id in profile.rules ? id : null;
}

/** True where the mutant makes a case fail that passes without it; a mutant that cannot even be loaded is noticed too. */
async function isNoticed(server, mutant, sound) {
	const isNew = (failures) => failures.some((name) => !sound.failing.has(name));
	if (mutant.profile) return isNew(sound.runner.failures(mutant.profile, mutant.ruleId));
	current = mutant;
	forget(server, mutant.file);
	try {
		const { runner, profile } = await loadRunner(server);
		return isNew(runner.failures(profile, mutant.ruleId));
	} catch {
		return true;
	} finally {
		current = null;
		forget(server, mutant.file);
	}
}

async function isNoticedBySuite(mutant) {
	current = mutant.profile ? null : mutant;
	if (mutant.profile) process.env.RASOAT_PROFILE_MUTANT = mutant.name;
	const vitest = await startVitest('test', ['packages/checker'], { watch: false, reporters: [], bail: 1 }, { plugins: [mutator] });
	const failed = vitest.state.getCountOfFailedTests() > 0 || vitest.state.getUnhandledErrors().length > 0;
	await vitest.close();
	process.exitCode = 0;
	delete process.env.RASOAT_PROFILE_MUTANT;
	current = null;
	return failed;
}

const server = await openServer();
const sound = await loadRunner(server);
sound.failing = new Set(sound.runner.failures(sound.profile, null));
if (sound.failing.size > 0) console.log(`${sound.failing.size} case(s) fail before anything is changed: they notice nothing`);
const inSources = FOLDERS.flatMap(filesOf).flatMap((file) =>
	sourceMutants(readFileSync(file, 'utf8'), file, file.slice(root.length)).map((mutant) => ({
		...mutant,
		ruleId: ruleOf(file, sound.profile),
	})),
);
const mutants = [...sound.profileMutants(sound.profile), ...inSources].filter(({ name }) => name.includes(values.only ?? ''));
const survivors = [];
for (const mutant of mutants) if (!(await isNoticed(server, mutant, sound))) survivors.push(mutant);
await server.close();
const left = [];
for (const mutant of survivors) if (!values.thorough || !(await isNoticedBySuite(mutant))) left.push(mutant);
for (const { name } of left) console.log(`survived: ${name}`);
console.log(`${mutants.length} mutants, ${mutants.length - left.length} noticed, ${left.length} survived`);
process.exit(left.length > 0 ? 1 : 0);
