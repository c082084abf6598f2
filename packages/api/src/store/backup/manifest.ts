import { z } from 'zod';

/** Counted up when a program can no longer read what the one before wrote. */
export const BACKUP_FORMAT = 1;
export const HEAD = 'rasoat-backup.json';
export const MANIFEST = 'manifest.json';
export const CHECKSUM = 'sha256';

const name = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/);
const count = z.int().nonnegative();
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const tableSchema = z.strictObject({ name, columns: z.array(name).min(1) });

/** What stands first in a backup: what is needed to know whether it can be restored. */
export const headSchema = z.strictObject({
	format: z.int().positive(),
	/** Version of the program that wrote it. */
	rasoat: z.string(),
	postgres: z.string(),
	madeAt: z.iso.datetime(),
	/** That were applied to the database, in order. */
	migrations: z.array(z.strictObject({ number: z.int().positive(), name: z.string(), hash })).min(1),
	/** In an order in which each refers to none behind it. */
	tables: z.array(tableSchema),
	/** The last number each gave; null where it gave none. */
	sequences: z.array(z.strictObject({ table: name, column: name, last: z.string().regex(/^\d+$/).nullable() })),
});
export type Head = z.infer<typeof headSchema>;

/** What stands behind the tables: what was written of each. */
export const manifestSchema = z.strictObject({
	tables: z.array(z.strictObject({ name, rows: count, bytes: count, parts: count, sha256: hash })),
	ledger: z.strictObject({ received: count, finished: count, waiting: count, failed: count, arrivals: count }),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Of a table's part: "tables/originals/000001.copy", packed "….copy.gz". */
export function partName(table: string, number: number, packed: boolean): string {
	return `tables/${table}/${String(number).padStart(8, '0')}.copy${packed ? '.gz' : ''}`;
}
