/**
 * What a log line may hold beside its message: numbers, codes and ids. A field that is not named here leaves the program as "[withheld]":
 * names of people and of files, addresses and texts get into logs by accident, not by intention.
 */
export const LOG_FIELDS: ReadonlySet<string> = new Set([
	// Of pino itself.
	'err',
	// Who and what, by id alone.
	'requestId',
	'actor',
	'report',
	'receipt',
	'attempt',
	'original',
	'campaign',
	'batch',
	'job',
	'profile',
	'token',
	'link',
	'user',
	// Of a request; `route` is the pattern, never the address that was called.
	'method',
	'route',
	'status',
	'ms',
	'bytes',
	// Of the service.
	'part',
	'code',
	'state',
	'count',
	'found',
	'waiting',
	'failed',
	'port',
	'kind',
	'pid',
	'version',
	'freeBytes',
	'neededBytes',
	'setting',
]);
