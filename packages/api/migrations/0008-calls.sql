-- What processes that answer calls share. Nothing here is a record of anything: rows go when their time is over.

-- Calls of one caller in the running minute. Unlogged: a count lost with a crash is no harm, and counting costs no write to the log.
CREATE UNLOGGED TABLE rasoat.rate_counts (
	key varchar(255) PRIMARY KEY,
	points integer NOT NULL DEFAULT 0,
	expire bigint
);

-- Calls that changed something under an Idempotency-Key, so that a repeat gets the first answer. `held_until`: who executes it is alive till then.
CREATE TABLE rasoat.idempotency_keys (
	actor text NOT NULL,
	key text NOT NULL,
	-- Method and path, and, once it is known, the hash of what was sent.
	target text NOT NULL,
	fingerprint text,
	holder uuid NOT NULL,
	held_until timestamptz(3) NOT NULL,
	status integer,
	headers json,
	body text,
	created_at timestamptz(3) NOT NULL DEFAULT now(),
	PRIMARY KEY (actor, key),
	CHECK (status IS NULL OR fingerprint IS NOT NULL)
);
CREATE INDEX idempotency_keys_age ON rasoat.idempotency_keys (created_at);
