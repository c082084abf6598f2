import { userInfo } from 'node:os';

/** Who runs a command, for the audit log: "command:lan", by the machine's account; "command:uid-1000" where that has no name. */
export function commandActor(): string {
	try {
		return `command:${userInfo().username}`;
	} catch (error) {
		// A container may run under a number that no account has.
		if ((error as NodeJS.ErrnoException).code !== 'ERR_SYSTEM_ERROR') throw error;
		return `command:uid-${process.getuid?.() ?? 'unknown'}`;
	}
}
