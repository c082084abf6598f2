import { readFileSync } from 'node:fs';
import { SERVE_LIMITS } from '../limits/serve-limits.js';

/** How npm calls what it runs: `npm start`, `npx rasoat serve`. */
const BY_NPM = new Set(['start', 'npx']);

/**
 * Aborts when npm, which started this program, is gone. It hands signals on to a shell, and that does not: who stops `npm start` would leave
 * the service running. Never aborts where something else started the program.
 */
export function untilOrphaned(): AbortSignal {
	const controller = new AbortController();
	if (!BY_NPM.has(process.env.npm_lifecycle_event ?? '')) return controller.signal;
	const known = parents();
	const clock = setInterval(() => {
		if (parents() === known) return;
		clearInterval(clock);
		controller.abort();
	}, SERVE_LIMITS.parentLookMs);
	clock.unref();
	return controller.signal;
}

/** The shell and npm, by number; who loses his parent is given another. */
function parents(): string {
	return `${process.ppid} ${parentOf(process.ppid)}`;
}

/** Source: proc(5), /proc/[pid]/stat: the fourth field; the second, a name in parentheses, may hold anything. */
function parentOf(pid: number): string {
	try {
		return (
			readFileSync(`/proc/${pid}/stat`, 'utf8')
				.replace(/^.*\) \S /s, '')
				.split(' ')[0] ?? ''
		);
	} catch {
		return '';
	}
}
