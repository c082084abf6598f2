import childProcess from 'node:child_process';
import cluster from 'node:cluster';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { writeSync } from 'node:fs';
import inspector from 'node:inspector';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import workerThreads from 'node:worker_threads';
import { DENIED, DENIED_EXIT } from './denied.js';

/**
 * Imported by the loop of every child (`serve.ts`): from here on the process opens no socket, asks for no name, starts no process or thread,
 * and cannot change its environment. An attempt ends the process, for no reader of documents makes one. This holds at JavaScript's level;
 * files and processes are denied below it by Node's permission model, the network by a namespace where the kernel allows one
 * (`launch.ts`). Sockets in the file system are not part of a network namespace: those are denied here alone.
 */
function confine(): void {
	for (const [owner, names, what] of DENIED_FUNCTIONS) for (const name of names) deny(owner, name, what);
	denyOtherProcesses();
	process.env = Object.freeze({ ...process.env });
	syncBuiltinESMExports();
}

const functionsOf = (owner: object) => Object.keys(owner).filter((name) => typeof Reflect.get(owner, name) === 'function');

/** `http`, `https`, `http2`, `tls` and `fetch` reach the network through `net` and `dns`; what has a global of its own is named all the same. */
const DENIED_FUNCTIONS: readonly (readonly [owner: object, names: readonly string[], what: string])[] = [
	[net.Socket.prototype, ['connect'], 'net'],
	[net.Server.prototype, ['listen'], 'net'],
	[dgram.Socket.prototype, ['bind', 'connect', 'send'], 'dgram'],
	[dns, functionsOf(dns).filter((name) => name !== 'Resolver'), 'dns'],
	[dns.promises, functionsOf(dns.promises).filter((name) => name !== 'Resolver'), 'dns'],
	[dns.Resolver.prototype, methodsOf(dns.Resolver), 'dns'],
	[dns.promises.Resolver.prototype, methodsOf(dns.promises.Resolver), 'dns'],
	[childProcess, functionsOf(childProcess), 'child_process'],
	[childProcess.ChildProcess.prototype, ['spawn'], 'child_process'],
	[cluster, ['fork'], 'child_process'],
	[workerThreads, ['Worker'], 'worker_threads'],
	[inspector, ['open'], 'inspector'],
	[globalThis, ['fetch', 'WebSocket', 'EventSource'], 'fetch'],
	[process, ['binding', '_linkedBinding', '_debugProcess', 'chdir'], 'process'],
];

function methodsOf({ prototype }: { readonly prototype: object }): string[] {
	return Object.getOwnPropertyNames(prototype).filter((name) => /^(resolve|reverse|lookup)/.test(name));
}

function deny(owner: object, name: string, what: string): void {
	// No arrow: some are called with `new`.
	function refuse(): never {
		breach(`${what}.${name}`);
	}
	Object.defineProperty(owner, name, { value: refuse, writable: false, configurable: false, enumerable: true });
}

/** A signal to itself harms no one else. */
function denyOtherProcesses(): void {
	const { kill } = process;
	const own = (pid: number, signal?: string | number): true =>
		pid === process.pid ? kill.call(process, pid, signal) : breach('process.kill');
	Object.defineProperty(process, 'kill', { value: own, writable: false, configurable: false });
}

function breach(what: string): never {
	writeSync(process.stderr.fd, `${DENIED}${what}\n`);
	process.exit(DENIED_EXIT);
}

confine();
