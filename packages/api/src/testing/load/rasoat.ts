import { fileURLToPath } from 'node:url';

/** The program, built. */
export const RASOAT = fileURLToPath(new URL('../../../bin/rasoat.mjs', import.meta.url));
