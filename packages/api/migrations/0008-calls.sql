-- What processes that answer calls share. Nothing here is a record of anything: rows go when their time is over.

-- Calls of one caller in the running minute. Unlogged: a count lost with a crash is no harm, and counting costs no write to the log.
CREATE UNLOGGED TABLE rasoat.rate_counts (
	key varchar(255) PRIMARY KEY,
	points integer NOT NULL DEFAULT 0,
	expire bigint
);

-- Calls that changed something under an Idempotency-Key, so that a repeat gets the first answer.
CREATE TABLE rasoat.idempotency_keys (
	actor text NOT NULL,
	key text NOT NULL,
	-- Method and address.
	target text NOT NULL,
	-- Hash of what was sent; of an upload it is known at its end.
	fingerprint text,
	-- Who executes the call, and until when he is taken to be alive.
	holder uuid NOT NULL,
	held_until timestamptz(3) NOT NULL,
	-- Null while the call is being executed.
	answer json,
	created_at timestamptz(3) NOT NULL DEFAULT now(),
	PRIMARY KEY (actor, key),
	CHECK (answer IS NULL OR fingerprint IS NOT NULL)
);
CREATE INDEX idempotency_keys_age ON rasoat.idempotency_keys (created_at);
