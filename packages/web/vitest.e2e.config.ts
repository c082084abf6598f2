import { defineConfig } from 'vitest/config';
import { AT_ONCE } from './e2e/at-once.ts';

/** What is measured there is how long something takes: nothing of ours runs beside it. */
const MEASURED = ['e2e/arrival.test.ts', 'e2e/marks.test.ts'];

/** The page in a real browser, over the real service. */
export default defineConfig({
	root: import.meta.dirname,
	test: {
		globalSetup: ['e2e/service.ts'],
		testTimeout: 400_000,
		hookTimeout: 400_000,
		// What a page comes to show it may show late on a machine that is busy: vitest would wait one second.
		expect: { poll: { timeout: 120_000, interval: 100 } },
		reporters: ['default'],
		projects: [
			{ extends: true, test: { name: 'shown', include: ['e2e/**/*.test.ts'], exclude: MEASURED, globalSetup: [], maxWorkers: AT_ONCE } },
			{
				extends: true,
				test: { name: 'measured', include: MEASURED, globalSetup: [], maxWorkers: 1, sequence: { groupOrder: 1 } },
			},
		],
	},
});
