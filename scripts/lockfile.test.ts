import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Entry {
	readonly resolved?: string;
	readonly integrity?: string;
	readonly link?: boolean;
	readonly os?: readonly string[];
	readonly cpu?: readonly string[];
	readonly libc?: readonly string[];
	readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lockfile = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
const entries = Object.entries((JSON.parse(lockfile) as { packages: Record<string, Entry> }).packages);

/** The lockfile was made on 64-bit Linux with glibc; of packages for other machines it may know the version alone. */
function installsOnLinux({ os = ['linux'], libc = ['glibc'], cpu = ['x64'] }: Entry): boolean {
	return os.includes('linux') && libc.includes('glibc') && cpu.some((name) => name === 'x64' || name === 'arm64');
}

describe('package-lock.json', () => {
	it('names no registry, so that any mirror serves', () => {
		const hosts = entries.filter(([, entry]) => entry.resolved?.includes('://'));
		expect(hosts.map(([path]) => path)).toEqual([]);
	});

	it('has an entry for every optional package of every platform, without which npm ci refuses', () => {
		const named = entries.flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}));
		const absent = named.filter((name) => !entries.some(([path]) => path.endsWith(`node_modules/${name}`)));
		expect(named.length).toBeGreaterThan(10);
		expect(absent).toEqual([]);
	});

	it('pins what it installs on Linux by content', () => {
		const installed = entries.filter(([path, entry]) => path.includes('node_modules/') && !entry.link && installsOnLinux(entry));
		expect(installed.length).toBeGreaterThan(50);
		expect(installed.filter(([, entry]) => !entry.integrity).map(([path]) => path)).toEqual([]);
	});
});
