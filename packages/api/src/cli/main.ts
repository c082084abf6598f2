import { ToldFailure } from '../told-failure.js';
import { OutputFailure } from './output-failure.js';
import { USAGE } from './usage.js';
import { UsageError } from './usage-error.js';

type Command = (words: readonly string[]) => Promise<number>;

/** Each command is loaded when it is called: `text` loads nothing of `check`. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
	audit: async () => (await import('./audit.js')).audit,
	backup: async () => (await import('./backup.js')).backup,
	check: async () => (await import('./check.js')).check,
	health: async () => (await import('./health.js')).health,
	inbox: async () => (await import('./inbox.js')).inbox,
	ledger: async () => (await import('./ledger.js')).ledger,
	openapi: async () => (await import('./openapi.js')).openapi,
	received: async () => (await import('./received.js')).received,
	profile: async () => (await import('./profile.js')).profile,
	report: async () => (await import('./report.js')).report,
	restore: async () => (await import('./restore.js')).restore,
	serve: async () => (await import('./serve.js')).serve,
	settings: async () => (await import('./settings.js')).settings,
	text: async () => (await import('./text.js')).text,
	token: async () => (await import('./token.js')).token,
	user: async () => (await import('./user.js')).user,
	view: async () => (await import('./view.js')).view,
	work: async () => (await import('./work.js')).work,
};

const TROUBLE = 2;

async function main([name, ...words]: readonly string[]): Promise<number> {
	if (name === 'help' || asksForHelp(name === undefined ? [] : [name, ...words])) {
		process.stdout.write(USAGE);
		return 0;
	}
	const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (!command) throw unknownCommand(name);
	return (await command())(words);
}

/** "--help" anywhere before "--": `rasoat check --help`. */
function asksForHelp(words: readonly string[]): boolean {
	const end = words.indexOf('--');
	return words.slice(0, end < 0 ? undefined : end).some((word) => word === '--help' || word === '-h');
}

function unknownCommand(name: string | undefined): UsageError {
	if (name === undefined)
		return new UsageError({
			vi: 'thiếu lệnh; xem rasoat --help',
			en: 'a command is missing; see rasoat --help',
		});
	const known = Object.keys(COMMANDS).join(', ');
	return new UsageError({
		vi: `không có lệnh «${name}»; cần một trong: ${known}; xem rasoat --help`,
		en: `there is no command "${name}"; one of these is wanted: ${known}; see rasoat --help`,
	});
}

/** The border of the program: a known error is a sentence, a bug keeps its stack. */
function tell(error: unknown): void {
	if (error instanceof ToldFailure) process.stderr.write(`rasoat: ${error.told.vi}\nrasoat: ${error.told.en}\n`);
	else process.stderr.write(`rasoat: lỗi chương trình / a bug in the program\n${error instanceof Error ? error.stack : String(error)}\n`);
}

/** A reader that has seen enough (`rasoat … | head`) is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') tell(new OutputFailure(null, error));
	process.exit(error.code === 'EPIPE' ? 0 : TROUBLE);
});

/** Told to stop, the program takes its child processes with it (`exit` handlers run). */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(TROUBLE));

main(process.argv.slice(2)).then(
	(code) => {
		process.exitCode = code;
	},
	(error: unknown) => {
		tell(error);
		process.exitCode = TROUBLE;
	},
);
