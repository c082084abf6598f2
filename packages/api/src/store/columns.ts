import { customType } from 'drizzle-orm/pg-core';
import { storable, storableJson } from './storable.js';

/** A text; whatever is written goes through `storable`. */
export const words = customType<{ data: string; driverData: string }>({ dataType: () => 'text', toDriver: storable });

/** JSON text, kept as it was written but for what `storableJson` takes out; the driver reads it, so what comes back is written anew. */
export const jsonText = customType<{ data: string; driverData: string }>({
	dataType: () => 'json',
	toDriver: storableJson,
	fromDriver: (value) => (typeof value === 'string' ? value : JSON.stringify(value)),
});

/** A moment as an ISO string in UTC, to the millisecond: "2025-10-15T01:02:03.000Z". */
export const instant = customType<{ data: string; driverData: string }>({
	dataType: () => 'timestamptz(3)',
	fromDriver: (value) => new Date(value.replace(' ', 'T').replace(/[+-]\d\d$/, '$&:00')).toISOString(),
});
