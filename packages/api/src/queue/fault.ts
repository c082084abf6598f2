import { QUEUE_LIMITS } from '../limits/queue-limits.js';
import { PoolFailure, SetupFailure } from '../sandbox/sandbox-failure.js';
import { DamagedOriginal } from '../store/ledger/load-original.js';
import { storable } from '../store/storable.js';

/** Why a job was parked: nothing of the file's, which always ends as a result. */
export type FaultCode =
	| 'store-unavailable'
	| 'sandbox-unavailable'
	| 'original-damaged'
	| 'profile-invalid'
	| 'profile-unavailable'
	| 'worker-lost'
	| 'program-error';

/** An infrastructure fault of one job. */
export class Fault extends Error {
	readonly code: FaultCode;
	/** False where trying again would meet the same. */
	readonly passing: boolean;

	constructor(code: FaultCode, passing: boolean, cause: unknown) {
		const why = cause instanceof Error ? cause.message : String(cause);
		super(storable(`${code}: ${why}`.slice(0, QUEUE_LIMITS.errorLength)));
		this.name = 'Fault';
		this.code = code;
		this.passing = passing;
		// The queue keeps stacks too; theirs may quote what it cannot store.
		this.stack = this.message;
	}
}

/** A fault as it is, anything else by what it looks like. */
export function faultOf(error: unknown): Fault {
	if (error instanceof Fault) return error;
	if (error instanceof SetupFailure) return new Fault('profile-invalid', false, error);
	if (error instanceof DamagedOriginal) return new Fault('original-damaged', false, error);
	if (error instanceof PoolFailure) return new Fault('sandbox-unavailable', true, error);
	return new Fault(isOfStore(error) ? 'store-unavailable' : 'program-error', true, error);
}

/** SQLSTATE, as PostgreSQL gives it to each of its errors, or the code of a broken connection. */
const STORE_CODE = /^(?:[\dA-Z]{5}|ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/;
/** What the driver says of its own: "Connection terminated unexpectedly", "timeout exceeded when trying to connect". */
const STORE_WORDS = /connection terminated|timeout exceeded|not queryable/i;

function isOfStore(error: unknown): boolean {
	const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
	return STORE_CODE.test(String(code)) || STORE_WORDS.test(String(message));
}
