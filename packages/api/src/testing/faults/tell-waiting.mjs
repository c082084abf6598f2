import { writeSync } from 'node:fs';

/** Loaded before the program (`node --import`), in tests alone: at SIGUSR2 it says what keeps this process from ending. */
process.on('SIGUSR2', () => {
	const counted = {};
	for (const kind of process.getActiveResourcesInfo()) counted[kind] = (counted[kind] ?? 0) + 1;
	const handles = process._getActiveHandles().map(describe);
	writeSync(2, `[${process.pid} still waits: ${JSON.stringify(counted)}; ${handles.join('; ')}]\n`);
});

function describe(handle) {
	const { remotePort, localPort, connecting, destroyed, pid, spawnargs, fd } = handle;
	const told = { remotePort, localPort, connecting, destroyed, pid, words: spawnargs?.slice(-4), fd };
	return `${handle.constructor?.name} ${JSON.stringify(told)}`;
}
