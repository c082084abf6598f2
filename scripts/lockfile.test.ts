import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Entry {
	readonly resolved?: string;
	readonly integrity?: string;
	readonly link?: boolean;
}

const lockfile = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
const entries = Object.entries((JSON.parse(lockfile) as { packages: Record<string, Entry> }).packages);

describe('package-lock.json', () => {
	it('names no registry, so that any mirror serves', () => {
		const hosts = entries.filter(([, entry]) => entry.resolved?.includes('://'));
		expect(hosts.map(([path]) => path)).toEqual([]);
	});

	it('pins every package it names by content', () => {
		const installed = entries.filter(([path, entry]) => path.includes('node_modules/') && !entry.link);
		expect(installed.length).toBeGreaterThan(50);
		expect(installed.filter(([, entry]) => !entry.integrity).map(([path]) => path)).toEqual([]);
	});
});
