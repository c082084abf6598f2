/** Hears of what nobody waits for: a sentence without names, and the error it is about. */
export type Tell = (what: string, error?: unknown) => void;
