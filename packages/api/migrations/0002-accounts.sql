-- Who may come in: people by a password, programs by a token, communes by an upload link. Every secret is kept as a hash alone.

-- Names are ASCII: "аdmin" with a Cyrillic letter must not pass for another.
CREATE TABLE rasoat.users (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	name text NOT NULL CHECK (name ~ '^[A-Za-z0-9][A-Za-z0-9._@-]{0,63}$'),
	display_name text NOT NULL CHECK (btrim(display_name) <> ''),
	role text NOT NULL CHECK (role IN ('viewer', 'officer', 'administrator')),
	password_hash text NOT NULL CHECK (password_hash LIKE '$argon2id$%'),
	must_change_password boolean NOT NULL,
	disabled_at timestamptz(3),
	last_sign_in_at timestamptz(3),
	created_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX users_name ON rasoat.users (lower(name COLLATE "C"));

-- One signed-in browser; it ends at ends_at, or when it was not seen for long.
CREATE TABLE rasoat.sessions (
	hash text PRIMARY KEY CHECK (hash ~ '^[0-9a-f]{64}$'),
	owner uuid NOT NULL REFERENCES rasoat.users,
	created_at timestamptz(3) NOT NULL DEFAULT now(),
	seen_at timestamptz(3) NOT NULL DEFAULT now(),
	ends_at timestamptz(3) NOT NULL
);
CREATE INDEX sessions_owner ON rasoat.sessions (owner);
CREATE INDEX sessions_ends_at ON rasoat.sessions (ends_at);

CREATE TABLE rasoat.tokens (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	name text NOT NULL CHECK (btrim(name) <> ''),
	role text NOT NULL CHECK (role IN ('viewer', 'officer', 'administrator')),
	hash text NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
	created_by text NOT NULL,
	created_at timestamptz(3) NOT NULL DEFAULT now(),
	expires_at timestamptz(3) NOT NULL,
	revoked_at timestamptz(3),
	last_used_at timestamptz(3)
);
CREATE UNIQUE INDEX tokens_name ON rasoat.tokens (name) WHERE revoked_at IS NULL;

-- A commune's own way in, for one campaign.
CREATE TABLE rasoat.links (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	hash text NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
	campaign text NOT NULL REFERENCES rasoat.campaigns,
	commune text NOT NULL CHECK (commune <> ''),
	created_by text NOT NULL,
	created_at timestamptz(3) NOT NULL DEFAULT now(),
	expires_at timestamptz(3) NOT NULL,
	revoked_at timestamptz(3),
	last_used_at timestamptz(3),
	dry_runs integer NOT NULL DEFAULT 0
);
CREATE INDEX links_filed ON rasoat.links (campaign, commune);

-- Tries counted across processes: failed sign-ins of an account and of an address, uses of a link.
CREATE TABLE rasoat.tries (
	key text PRIMARY KEY,
	count integer NOT NULL,
	since timestamptz(3) NOT NULL,
	locked_until timestamptz(3)
);
CREATE INDEX tries_since ON rasoat.tries (since);
