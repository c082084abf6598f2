// A child of the sandbox, loop and refusals as built, that takes as long over a file as its first line says ("wait 500", "pages 4"), or falls
// ("crash"), and then gives a small result.
import { serve } from '../../dist/sandbox/serve.js';

const PAGE_MS = 100;
const after = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const acts = {
	crash: () => {
		throw new Error('fell over');
	},
	wait: (ms) => after(Number(ms)),
	pages: async (count, progress) => {
		for (let page = 1; page <= Number(count); page++) {
			await after(PAGE_MS);
			progress(page, Number(count));
		}
	},
};

serve({
	setUp: async () => ({ kind: 'ready', titles: null }),
	run: async ({ kind, file, content }, progress) => {
		const verdict = kind === 'check' ? 'pass' : 'unreadable';
		const [act = '', amount = ''] = kind === 'check' ? Buffer.from(content).toString().split(/\s/) : [];
		await acts[act]?.(amount, progress);
		return { kind: 'result', json: JSON.stringify({ file, verdict }), verdict };
	},
});
