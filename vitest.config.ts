import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (name: string) => fileURLToPath(new URL(`packages/${name}/src/index.ts`, import.meta.url));

export default defineConfig({
	resolve: { alias: { '@rasoat/parser': source('parser'), '@rasoat/checker': source('checker') } },
	test: {
		include: ['packages/*/src/**/*.test.ts', 'scripts/**/*.test.ts'],
		testTimeout: 60_000,
		hookTimeout: 120_000,
		reporters: ['default'],
	},
});
