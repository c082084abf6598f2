import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readSettings } from '../config/read-settings.js';
import { localOrigin } from '../serve/local-origin.js';
import { badWords } from './check-options.js';
import { openOutput } from './output.js';
import { UsageError } from './usage-error.js';

const NOT_READY = 1;
const AGAIN_MS = 1_000;
const ANSWER_MS = 10_000;

const part = z.object({ state: z.string(), told: z.object({ vi: z.string(), en: z.string() }).nullable() });
const answerSchema = z.object({ status: z.union([z.string(), z.number()]), parts: z.record(z.string(), part) });
type Answer = z.infer<typeof answerSchema>;

/** `rasoat health`: how each part of the service on this machine stands; exit code 0 when uploads can be taken, else 1. `--wait` waits for that. */
export async function health(words: readonly string[]): Promise<number> {
	const seconds = readWords(words);
	const { host, port } = readSettings(process.env);
	const url = `${localOrigin(host, port)}/readyz`;
	const end = performance.now() + seconds * 1_000;
	for (;;) {
		const answer = await ask(url);
		if (answer?.ready || performance.now() >= end) {
			await (await openOutput(null)).write(told(url, answer?.found ?? null));
			return answer?.ready ? 0 : NOT_READY;
		}
		await wait(AGAIN_MS);
	}
}

/** Null where nobody answers, or somebody else does. */
async function ask(url: string): Promise<{ readonly ready: boolean; readonly found: Answer } | null> {
	try {
		const response = await fetch(url, { signal: AbortSignal.timeout(ANSWER_MS) });
		const { data } = answerSchema.safeParse(await response.json());
		return data === undefined ? null : { ready: response.ok, found: data };
	} catch {
		return null;
	}
}

function told(url: string, answer: Answer | null): string {
	if (answer === null) return `Dịch vụ không trả lời / the service does not answer: ${url}\n`;
	const parts = Object.entries(answer.parts).map(
		([name, { state, told }]) => `  ${name}: ${state}${told === null ? '' : ` – ${told.vi} / ${told.en}`}\n`,
	);
	return [`${url}: ${answer.status}\n`, ...parts].join('');
}

function readWords(words: readonly string[]): number {
	const { wait: met } = parsed(words);
	if (met === undefined) return 0;
	if (/^\d{1,5}$/.test(met)) return Number(met);
	throw new UsageError({
		vi: `--wait nhận «${met}»; cần số giây`,
		en: `--wait was given "${met}"; a number of seconds is wanted`,
	});
}

function parsed(words: readonly string[]) {
	try {
		return parseArgs({ args: [...words], options: { wait: { type: 'string' } } }).values;
	} catch (cause) {
		throw badWords(cause);
	}
}
