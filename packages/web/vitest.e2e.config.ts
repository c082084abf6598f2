import { defineConfig } from 'vitest/config';

/** The page in a real browser, over the real service; one after the other, for they share both. */
export default defineConfig({
	root: import.meta.dirname,
	test: {
		include: ['e2e/**/*.test.ts'],
		globalSetup: ['e2e/service.ts'],
		fileParallelism: false,
		testTimeout: 120_000,
		hookTimeout: 180_000,
		// What a page comes to show it may show late on a machine that is busy: vitest would wait one second.
		expect: { poll: { timeout: 60_000, interval: 100 } },
		reporters: ['default'],
	},
});
