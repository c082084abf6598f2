// Child of scripts/mutants.mjs: holds the checker in memory and tries one mutant after the other on the rules' cases.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createViteServer } from 'vitest/node';
import { sourceMutants } from './source-mutants.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const checker = join(root, 'packages/checker/src');
/** Tests and their data, and shapes without anything to run. */
const LEFT_OUT = /\.(test|cases)\.ts$|rules\/(registry|rule|case)\.ts$/;

/** The mutant whose source is served in place of the file on disk. */
let current = null;
const mutator = { name: 'mutate', enforce: 'pre', load: (id) => (id.split('?')[0] === current?.file ? current.source : null) };
const server = await createViteServer({
	root,
	configFile: false,
	logLevel: 'error',
	server: { middlewareMode: true, watch: null, ws: false, hmr: false },
	optimizeDeps: { noDiscovery: true },
	resolve: {
		alias: Object.fromEntries(['parser', 'checker'].map((name) => [`@rasoat/${name}`, join(root, `packages/${name}/src/index.ts`)])),
	},
	plugins: [mutator],
});
const sound = await loadRunner();
const failing = new Set(sound.runner.failures(sound.profile, null));
const mutants = [...sound.profileMutants(sound.profile), ...['rules', 'extract'].flatMap(filesOf).flatMap(mutantsOf)];

process.on('message', async (index) => process.send({ index, noticed: await isNoticed(mutants[index]) }));
process.send({ failing: [...failing], mutants: mutants.map(({ name, file, source }) => ({ name, file, source })) });

async function loadRunner() {
	const load = (name) => server.ssrLoadModule(join(checker, 'testing', name));
	const { createCaseRunner } = await load('case-failures.ts');
	const { loadKl195 } = await load('load-kl195.ts');
	const { profileMutants } = await load('profile-mutants.ts');
	return { runner: await createCaseRunner(), profile: loadKl195(), profileMutants };
}

function filesOf(folder) {
	const names = readdirSync(join(checker, folder), { recursive: true, encoding: 'utf8' });
	return names.map((name) => join(checker, folder, name)).filter((name) => name.endsWith('.ts') && !LEFT_OUT.test(name));
}

function mutantsOf(file) {
	return sourceMutants(readFileSync(file, 'utf8'), file, file.slice(root.length)).map((mutant) => ({ ...mutant, ruleId: ruleOf(file) }));
}

/** The rule whose cases must notice a change of the file; null for any. */
function ruleOf(file) {
	const [, family, name] = /rules\/([\w-]+)\/([\w-]+)\.ts$/.exec(file) ?? [];
	return `${family}.${name}` in sound.profile.rules ? `${family}.${name}` : null;
}

/** True where a case fails that passes without the mutant; one that cannot even be loaded is noticed too. */
async function isNoticed(mutant) {
	if (mutant.profile) return hasNew(sound.runner.failures(mutant.profile, mutant.ruleId));
	current = mutant;
	forget(mutant.file);
	try {
		const { runner, profile } = await loadRunner();
		return hasNew(runner.failures(profile, mutant.ruleId));
	} catch {
		return true;
	} finally {
		current = null;
		forget(mutant.file);
	}
}

function hasNew(failures) {
	for (const name of failures) if (!failing.has(name)) return true;
	return false;
}

/** What the server holds of a file, and all that imports it, is made anew when next asked for. */
function forget(file) {
	const { moduleGraph } = server.environments.ssr;
	for (const module of moduleGraph.getModulesByFile(file) ?? []) moduleGraph.invalidateModule(module);
}
