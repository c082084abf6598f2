-- Profiles that were installed, campaigns that open and close, and what was read of where a report belongs.

-- Every version stays; of an id, the one with the highest version counts, and of several with that the one installed last.
CREATE TABLE rasoat.profiles (
	hash text PRIMARY KEY CHECK (hash ~ '^[0-9a-f]{64}$'),
	profile_id text NOT NULL CHECK (profile_id <> ''),
	version text NOT NULL CHECK (version ~ '^\d+\.\d+\.\d+$'),
	-- Its texts, and what people look at of it.
	source json NOT NULL,
	description json NOT NULL,
	-- False: it came with the program.
	installed boolean NOT NULL,
	installed_by text NOT NULL CHECK (installed_by <> ''),
	installed_at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX profiles_in_force
	ON rasoat.profiles (profile_id, (string_to_array(version, '.')::numeric[]) DESC, installed_at DESC, hash);

ALTER TABLE rasoat.campaigns
	ADD name text NOT NULL DEFAULT '',
	ADD closed_at timestamptz(3),
	ADD changed_at timestamptz(3) NOT NULL DEFAULT now(),
	-- Somebody asked for all reports to be checked again.
	ADD recheck_at timestamptz(3);
UPDATE rasoat.campaigns SET name = id;

-- The deadline a check went by.
ALTER TABLE rasoat.attempts ADD deadline date;

-- What the last check that could read a report made of where it belongs.
CREATE TABLE rasoat.filings (
	report uuid PRIMARY KEY REFERENCES rasoat.reports,
	attempt uuid NOT NULL REFERENCES rasoat.attempts,
	-- Numbers cited and commune named; nothing else of the text.
	reading json NOT NULL,
	-- Open campaigns whose conclusion or letter it cites.
	campaigns text[] NOT NULL,
	-- The report that stands for the same bytes where this one would be filed; this one is then withdrawn.
	duplicate_of uuid REFERENCES rasoat.reports CHECK (duplicate_of <> report),
	read_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX filings_duplicate_of ON rasoat.filings (duplicate_of) WHERE duplicate_of IS NOT NULL;

-- The wording of a report as numbers that tell how much of it two reports share.
CREATE TABLE rasoat.wordings (
	attempt uuid PRIMARY KEY REFERENCES rasoat.attempts,
	signature bytea NOT NULL
);
