/** Exit code of a child that tried what the sandbox denies. */
export const DENIED_EXIT = 87;
/** What its last line on standard error begins with; the attempt follows. */
export const DENIED = 'denied in the sandbox: ';
