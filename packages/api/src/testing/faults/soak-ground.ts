/** Servers the service stands on, and how to take them away for a moment. */
export interface SoakGround {
	readonly databaseUrl: string;
	/** Null: the queue is in the database. */
	readonly redisUrl: string | null;
	/** Each ends a server and brings it back. */
	readonly restarts: readonly (() => Promise<void>)[];
	ask<Row extends object>(sql: string): Promise<readonly Row[]>;
}
