import type { CheckResult } from '@rasoat/checker';
import { createHtmlRenderer } from '../render/html.js';
import { createTableRenderer } from '../render/table.js';
import type { Titles } from '../sandbox/protocol.js';
import type { Format } from './check-options.js';

/** Turns results, one by one, into output: what can be written at once, and what closes it. */
export interface Renderer {
	/** Takes a result as JSON text. */
	add(json: string): string;
	end(): string;
}

const DEFAULT_WIDTH = 120;

export function createRenderer(format: Format, titles: Titles): Renderer {
	return RENDERERS[format](titles);
}

const RENDERERS: Readonly<Record<Format, (titles: Titles) => Renderer>> = {
	ndjson: () => ({ add: (json) => `${json}\n`, end: () => '' }),
	json: jsonArray,
	table: () => {
		const table = createTableRenderer();
		return { add: (json) => silently(() => table.add(resultOf(json))), end: () => table.end(terminalWidth()) };
	},
	html: (titles) => {
		const page = createHtmlRenderer(titles);
		return { add: (json) => silently(() => page.add(resultOf(json))), end: () => page.end() };
	},
};

function jsonArray(): Renderer {
	let before = '[\n';
	return {
		add: (json) => {
			const part = before + json;
			before = ',\n';
			return part;
		},
		end: () => (before === '[\n' ? '[]\n' : '\n]\n'),
	};
}

function silently(take: () => void): string {
	take();
	return '';
}

function resultOf(json: string): CheckResult {
	return JSON.parse(json) as CheckResult;
}

function terminalWidth(): number {
	const told = Number(process.env.COLUMNS);
	return process.stdout.columns ?? (Number.isInteger(told) && told > 0 ? told : DEFAULT_WIDTH);
}
