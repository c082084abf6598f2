import { z } from 'zod';

/** "0000-…", and "+010000-…" or "-000001-…", to which an offset carries the first and the last year. */
const OUTSIDE = /^(?:0000|[+-])/;

function isKept(text: string): boolean {
	return !OUTSIDE.test(text);
}

/** A moment as a caller writes it, given on in UTC; not one of the years that PostgreSQL reads otherwise or not at all. */
export const moment = z.iso
	.datetime({ offset: true })
	.transform((text) => new Date(text).toISOString())
	.refine(isKept);

/** A day as a caller writes it, of the same years. */
export const day = z.iso.date().refine(isKept);
