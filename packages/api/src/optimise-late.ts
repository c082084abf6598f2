/** Of V8: compiles at once, and optimises what has run for long: the optimiser's threads take the cores of the sandbox's children. */
export const OPTIMISE_LATE: readonly string[] = ['--sparkplug', ...budget(process.versions.v8)];

/** The flag is known to V8 11 (Node 20) alone; an unknown one keeps a child from starting. */
function budget(v8: string): readonly string[] {
	return v8.startsWith('11.') ? ['--interrupt-budget=400000'] : [];
}
