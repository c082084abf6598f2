import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { readlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { OPTIMISE_LATE } from '../optimise-late.js';

/** What keeps a child from the network: a namespace of the kernel's, or the refusals in the process alone. */
export type NetworkDenial = 'namespace' | 'process';

/**
 * A child lives for some hundred files. Room for what one file leaves behind is a tenth of the work; compiling at once but optimising late
 * is a fifth, for the optimiser's threads take the cores of the other children.
 */
const ENGINE = ['--max-semi-space-size=32', ...OPTIMISE_LATE];

/** No file is written, no process or thread started. The PDF engine brings native code of its own, so addons stay. */
const PERMISSIONS = [
	permissionModel(process.versions.node),
	'--allow-fs-read=*',
	'--allow-addons',
	'--disable-warning=ExperimentalWarning',
	'--disable-warning=SecurityWarning',
];

/** Starts a process for the sandbox: without network where the kernel can see to it, without a way to write, ended with its parent. */
export function launch(program: URL, heapBytes: number): ChildProcess {
	const path = fileURLToPath(program);
	const heap = `--max-old-space-size=${Math.floor(heapBytes / 1_000_000)}`;
	const [command, ...words] = [...wrapperFor(path), process.execPath, heap, ...ENGINE, ...PERMISSIONS] as const;
	return fork(path, {
		execPath: command,
		execArgv: words,
		env: { TZ: 'UTC', SystemRoot: process.env.SystemRoot },
		serialization: 'advanced',
		stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
	});
}

/** Told by the kernel, not by what was asked for. */
export function networkDenialOf(pid: number): NetworkDenial {
	const [its, ours] = [namespaceOf(pid), namespaceOf(process.pid)];
	return its !== null && ours !== null && its !== ours ? 'namespace' : 'process';
}

function namespaceOf(pid: number): string | null {
	try {
		return readlinkSync(`/proc/${pid}/ns/net`);
	} catch {
		return null;
	}
}

/** util-linux; by path, for the child gets no PATH. */
const UNSHARE = ['/usr/bin/unshare', '--map-root-user', '--net', '--'];
/** A child in an endless loop does not notice that its parent is gone; the kernel does. */
const END_WITH_PARENT = ['/usr/bin/setpriv', '--pdeathsig', 'KILL', '--'];

const usable = new Map<string, readonly string[]>();

/** The words that put a program into the sandbox, where they work: it has no network, and ends with its parent. `file` is one it has to read. */
export function wrapperFor(file: string): readonly string[] {
	// Each is tried once in the life of a program, with what it will have to do: in a user namespace root reads its own files alone.
	const known = usable.get(file);
	if (known !== undefined) return known;
	const wrappers = [UNSHARE, END_WITH_PARENT].filter(([command, ...words]) => {
		return command !== undefined && spawnSync(command, [...words, '/usr/bin/test', '-r', file], { stdio: 'ignore' }).status === 0;
	});
	usable.set(file, wrappers.flat());
	return wrappers.flat();
}

/** The flag lost its first name with Node 24. */
function permissionModel(node: string): string {
	return Number.parseInt(node, 10) >= 24 ? '--permission' : '--experimental-permission';
}
