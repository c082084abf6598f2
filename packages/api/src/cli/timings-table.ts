import type { CheckResult } from '@rasoat/checker';

type Timings = CheckResult['timings'];

/** Adds up what each stage cost, for `--timings`; printed on standard error. */
export function createTimingsTable(): { add(json: string): void; print(): void } {
	const all: Timings[] = [];
	return {
		add: (json) => all.push((JSON.parse(json) as CheckResult).timings),
		print: () => process.stderr.write(tableOf(all)),
	};
}

const STAGES = { parseMs: 'đọc / parse', ocrMs: 'OCR', checkMs: 'rà soát / check' } as const satisfies Record<keyof Timings, string>;

function tableOf(all: readonly Timings[]): string {
	const lines = (Object.keys(STAGES) as (keyof Timings)[]).map((stage) => {
		const costs = all.map((timings) => timings[stage]).sort((a, b) => a - b);
		const total = costs.reduce((sum, cost) => sum + cost, 0);
		const middle = costs[Math.floor(costs.length / 2)] ?? 0;
		return `${STAGES[stage].padEnd(16)} ${cell(total)} ${cell(middle)} ${cell(costs.at(-1) ?? 0)}`;
	});
	return [
		`${`${all.length} tệp / files`.padEnd(16)} ${'Σ ms'.padStart(10)} ${'median'.padStart(10)} ${'max'.padStart(10)}`,
		...lines,
		'',
	].join('\n');
}

function cell(value: number): string {
	return value.toFixed(1).padStart(10);
}
