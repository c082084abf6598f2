-- The ledger: what arrived, what it is filed as, and what became of it. Nothing here is deleted; rows of the outbox alone go when they are sent.

CREATE TABLE rasoat.originals (
	sha256 text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
	bytes bytea NOT NULL,
	size bigint NOT NULL CHECK (size = octet_length(bytes)),
	media_type text NOT NULL,
	stored_at timestamptz(3) NOT NULL DEFAULT now()
);
-- PDF and DOCX are packed already; kept plain, a part is read without the whole.
ALTER TABLE rasoat.originals ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE rasoat.campaigns (
	id text PRIMARY KEY CHECK (id <> ''),
	profile_id text NOT NULL,
	deadline date,
	expected_communes text[] NOT NULL,
	created_at timestamptz(3) NOT NULL DEFAULT now()
);

-- An original in a campaign, filed for one commune; null: not known yet.
CREATE TABLE rasoat.reports (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	original text NOT NULL REFERENCES rasoat.originals,
	campaign text REFERENCES rasoat.campaigns,
	commune text,
	received_at timestamptz(3) NOT NULL,
	withdrawn_at timestamptz(3),
	created_at timestamptz(3) NOT NULL DEFAULT now(),
	CONSTRAINT reports_filed_once UNIQUE NULLS NOT DISTINCT (original, campaign, commune)
);

-- One arrival, as it was told; campaign and commune are what the sender named.
CREATE TABLE rasoat.receipts (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	original text NOT NULL REFERENCES rasoat.originals,
	report uuid NOT NULL REFERENCES rasoat.reports,
	way text NOT NULL CHECK (way IN ('upload', 'inbox', 'link', 'mail')),
	received_at timestamptz(3) NOT NULL,
	sender text,
	file_name text NOT NULL,
	campaign text REFERENCES rasoat.campaigns,
	commune text,
	recorded_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX receipts_report ON rasoat.receipts (report);
CREATE INDEX receipts_original ON rasoat.receipts (original);

CREATE TABLE rasoat.attempts (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	report uuid NOT NULL REFERENCES rasoat.reports,
	number integer NOT NULL CHECK (number > 0),
	latest boolean NOT NULL DEFAULT true,
	state text NOT NULL DEFAULT 'received' CHECK (state IN ('received', 'queued', 'processing', 'done', 'failed')),
	outcome text CHECK (outcome IN ('checked', 'unreadable', 'cancelled')),
	error text,
	engine_version text,
	profile_hash text,
	received_at timestamptz(3) NOT NULL DEFAULT now(),
	queued_at timestamptz(3),
	processing_at timestamptz(3),
	ended_at timestamptz(3),
	UNIQUE (report, number),
	CHECK ((state = 'done') = (outcome IS NOT NULL)),
	CHECK ((state = 'failed') = (error IS NOT NULL)),
	CHECK ((state IN ('done', 'failed')) = (ended_at IS NOT NULL))
);
CREATE UNIQUE INDEX attempts_latest ON rasoat.attempts (report) WHERE latest;
CREATE INDEX attempts_latest_state ON rasoat.attempts (state) WHERE latest;

CREATE FUNCTION rasoat.state_rank(state text) RETURNS integer LANGUAGE sql IMMUTABLE
	AS $$ SELECT CASE state WHEN 'received' THEN 0 WHEN 'queued' THEN 1 WHEN 'processing' THEN 2 ELSE 3 END $$;

CREATE FUNCTION rasoat.keep_attempt_forward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW.id <> OLD.id OR NEW.report <> OLD.report OR NEW.number <> OLD.number OR (NEW.latest AND NOT OLD.latest) THEN
		RAISE EXCEPTION 'attempt % keeps its report, its number and its place', OLD.id USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	IF NEW.state <> OLD.state AND rasoat.state_rank(NEW.state) <= rasoat.state_rank(OLD.state) THEN
		RAISE EXCEPTION 'attempt % does not go from % to %', OLD.id, OLD.state, NEW.state USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	IF rasoat.state_rank(OLD.state) = 3 AND (NEW.outcome, NEW.error, NEW.ended_at) IS DISTINCT FROM (OLD.outcome, OLD.error, OLD.ended_at) THEN
		RAISE EXCEPTION 'attempt % has ended as %', OLD.id, OLD.state USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER keep_attempt_forward BEFORE UPDATE ON rasoat.attempts FOR EACH ROW EXECUTE FUNCTION rasoat.keep_attempt_forward();

-- A CheckResult as it was made; `json` keeps the text.
CREATE TABLE rasoat.results (
	attempt uuid PRIMARY KEY REFERENCES rasoat.attempts,
	content json NOT NULL,
	stored_at timestamptz(3) NOT NULL DEFAULT now()
);

-- What a person changed about a report, and why.
CREATE TABLE rasoat.amendments (
	id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
	report uuid NOT NULL REFERENCES rasoat.reports,
	kind text NOT NULL CHECK (kind IN ('received-at', 'withdrawal', 'reinstatement', 'move')),
	before json NOT NULL,
	after json NOT NULL,
	reason text NOT NULL CHECK (btrim(reason) <> ''),
	actor text NOT NULL CHECK (actor <> ''),
	made_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX amendments_report ON rasoat.amendments (report);

-- Jobs that the queue does not know of yet; the lower the priority's number, the sooner.
CREATE TABLE rasoat.outbox (
	id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
	attempt uuid NOT NULL UNIQUE REFERENCES rasoat.attempts,
	priority integer NOT NULL,
	created_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX outbox_order ON rasoat.outbox (priority, id);
