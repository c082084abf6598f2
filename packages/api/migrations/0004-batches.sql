-- Runs over the inbox, and each file they took. Nothing here is deleted.

CREATE TABLE rasoat.batches (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	started_by text NOT NULL CHECK (started_by IN ('schedule', 'polling', 'command', 'api')),
	-- Who asked for it, where somebody did.
	actor text,
	-- The moment a scheduled run was due.
	due_at timestamptz(3),
	requested_at timestamptz(3) NOT NULL DEFAULT now(),
	started_at timestamptz(3),
	ended_at timestamptz(3),
	outcome text CHECK (outcome IN ('complete', 'stopped', 'cut-short', 'failed')),
	-- Files met; then those of them that no item tells of.
	seen integer NOT NULL DEFAULT 0 CHECK (seen >= 0),
	still_written integer NOT NULL DEFAULT 0 CHECK (still_written >= 0),
	passed_over integer NOT NULL DEFAULT 0 CHECK (passed_over >= 0),
	recovered integer NOT NULL DEFAULT 0 CHECK (recovered >= 0),
	unmoved integer NOT NULL DEFAULT 0 CHECK (unmoved >= 0),
	-- What a person should know: folders that do not open, files that do not move.
	troubles json NOT NULL DEFAULT '[]',
	wants_summary boolean NOT NULL DEFAULT false,
	-- As it was made, so that it stays what people read that morning.
	summary json,
	-- File name without its extension.
	summary_name text,
	summary_written_at timestamptz(3),
	CHECK ((started_by = 'schedule') = (due_at IS NOT NULL)),
	CHECK ((ended_at IS NULL) = (outcome IS NULL)),
	CHECK (summary_written_at IS NULL OR (summary IS NOT NULL AND summary_name IS NOT NULL))
);
CREATE INDEX batches_order ON rasoat.batches (requested_at, id);
CREATE INDEX batches_open ON rasoat.batches (started_at) WHERE ended_at IS NULL;
-- However many processes hear of the same moment, it has one run; one that came to nothing may be made up.
CREATE UNIQUE INDEX batches_due ON rasoat.batches (due_at) WHERE outcome IS NULL OR outcome = 'complete';
CREATE UNIQUE INDEX batches_asked ON rasoat.batches ((true)) WHERE started_at IS NULL AND ended_at IS NULL;
CREATE INDEX batches_without_summary ON rasoat.batches (ended_at) WHERE wants_summary AND summary_written_at IS NULL;

CREATE TABLE rasoat.batch_items (
	id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
	batch uuid NOT NULL REFERENCES rasoat.batches,
	-- SHA-256 over path, size, time of change and content (none where it could not be read): one file, met again, has the same.
	key text NOT NULL CHECK (key ~ '^[0-9a-f]{64}$'),
	-- SHA-256 of the path's bytes, which need not be UTF-8.
	path_key text NOT NULL CHECK (path_key ~ '^[0-9a-f]{64}$'),
	path text NOT NULL,
	-- The first folder of the path; null for a file at the root.
	folder text,
	size bigint NOT NULL CHECK (size >= 0),
	modified_at timestamptz(3) NOT NULL,
	outcome text NOT NULL CHECK (outcome IN ('received', 'known', 'refused')),
	receipt uuid REFERENCES rasoat.receipts,
	-- Why it is in quarantine.
	error text,
	told json,
	-- Where the file is, from the folder that holds archive and quarantine; null while it is in the inbox.
	place bytea,
	-- Where it is being moved to; null when it is there.
	goal bytea,
	quarantined_at timestamptz(3),
	-- Nothing more will be done with the file, whatever becomes of its report.
	settled boolean NOT NULL DEFAULT false,
	recorded_at timestamptz(3) NOT NULL DEFAULT now(),
	CHECK ((outcome = 'refused') = (receipt IS NULL)),
	CHECK ((quarantined_at IS NULL) = (error IS NULL)),
	CHECK (outcome <> 'refused' OR error IS NOT NULL)
);
-- A file that was recorded and not moved is not received again.
CREATE UNIQUE INDEX batch_items_unmoved ON rasoat.batch_items (key) WHERE place IS NULL;
CREATE INDEX batch_items_batch ON rasoat.batch_items (batch, id);
CREATE INDEX batch_items_moving ON rasoat.batch_items (id) WHERE goal IS NOT NULL;
CREATE INDEX batch_items_unsettled ON rasoat.batch_items (receipt) WHERE NOT settled;
