import { ALL_SETTINGS } from '../config/all-settings.js';
import { type Environment, readTable } from '../config/read-table.js';
import type { Setting } from '../config/setting.js';
import { settingsPage } from '../config/settings-page.js';
import { unknownSettings } from '../config/unknown-settings.js';
import { openOutput } from './output.js';
import { UsageError } from './usage-error.js';

/** `rasoat settings`: what each setting of the environment is, and that all can be used; with `--markdown` the page of the documentation. */
export async function settings(words: readonly string[]): Promise<number> {
	if (words.length > 1 || (words.length === 1 && words[0] !== '--markdown')) throw wrongWords(words);
	const output = await openOutput(null);
	await output.write(words.length === 1 ? settingsPage() : listed(process.env));
	return 0;
}

function listed(env: Environment): string {
	readTable(ALL_SETTINGS, env);
	const lines = Object.values(ALL_SETTINGS).map((setting) => `${setting.name}=${shown(setting, env)}`);
	const unknown = unknownSettings(env).map((name) => `# ${name}: không có thiết đặt này / there is no such setting`);
	return `${[...lines, ...unknown].join('\n')}\n`;
}

function shown({ name, initial, secret }: Setting, env: Environment): string {
	const met = env[name]?.trim();
	if (!met) return `${initial ?? ''}`;
	return secret ? '***' : met;
}

function wrongWords(words: readonly string[]): UsageError {
	const met = words.join(' ');
	return new UsageError({
		vi: `settings nhận «${met}»; cần: rasoat settings [--markdown]`,
		en: `settings was given "${met}"; what is wanted: rasoat settings [--markdown]`,
	});
}
