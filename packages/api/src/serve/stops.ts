import { SERVE_LIMITS } from '../limits/serve-limits.js';
import { within } from '../within.js';
import { ServeFailure } from './serve-failure.js';

/** What was started, to be stopped in the reverse order. */
export interface Stops {
	/** `part` is its name in messages; after `boundMs` it is left as it is, and the next one is stopped. `leastMs` it has in any case. */
	add(part: string, boundMs: number, stop: () => Promise<void> | void, leastMs?: number): void;
	/**
	 * Stops everything once, the last first; what fails to stop, or does not in time, does not keep the others from it, and is thrown at the
	 * end. Once `allMs` are over, those that are left have what is their least.
	 */
	all(): Promise<void>;
}

interface Step {
	readonly part: string;
	readonly boundMs: number;
	readonly leastMs: number;
	readonly stop: () => Promise<void> | void;
}

export function createStops(allMs: number = SERVE_LIMITS.stopAllMs): Stops {
	const steps: Step[] = [];
	let stopping: Promise<void> | null = null;
	const stopAll = async () => {
		const errors: unknown[] = [];
		const end = performance.now() + allMs;
		for (let step = steps.pop(); step; step = steps.pop()) {
			const left = Math.max(step.leastMs, end - performance.now());
			await stopWithin(step, Math.min(step.boundMs, left)).catch((error: unknown) => errors.push(error));
		}
		if (errors.length > 0) throw errors.length === 1 ? errors[0] : new AggregateError(errors, 'several parts did not stop');
	};
	return {
		add: (part, boundMs, stop, leastMs = SERVE_LIMITS.stopLeastMs) => void steps.push({ part, boundMs, leastMs, stop }),
		all: () => {
			stopping ??= stopAll();
			return stopping;
		},
	};
}

async function stopWithin({ part, stop }: Step, boundMs: number): Promise<void> {
	const failed: unknown[] = [];
	// Its own error is told as it is; the clock's is put into words.
	const done = (async () => stop())().catch((error: unknown) => void failed.push(error));
	await within(boundMs, part, done).catch(() => failed.push(tooLate(part, boundMs)));
	if (failed.length > 0) throw failed[0];
}

function tooLate(part: string, boundMs: number): ServeFailure {
	const seconds = Math.round(boundMs / 1_000);
	return new ServeFailure('stop-late', {
		vi: `Phần «${part}» không dừng trong ${seconds} giây nên bị bỏ lại; cần máy chủ mà nó chờ trả lời; không mất báo cáo nào, việc dở dang được làm lại khi khởi động.`,
		en: `The part "${part}" did not stop within ${seconds} s and was left; the server it waits for has to answer; no report is lost, what was begun is taken up at the next start.`,
	});
}
