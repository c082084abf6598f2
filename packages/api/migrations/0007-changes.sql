-- What lists show of a report, and the order in which reports changed.

-- Read out of a result once, when it is stored.
ALTER TABLE rasoat.results
	ADD verdict text,
	ADD error_code text,
	ADD profile_id text,
	ADD profile_version text,
	ADD commune text,
	ADD pages integer,
	ADD errors integer NOT NULL DEFAULT 0,
	ADD warnings integer NOT NULL DEFAULT 0,
	ADD infos integer NOT NULL DEFAULT 0,
	ADD doubtful integer NOT NULL DEFAULT 0,
	ADD rules text[] NOT NULL DEFAULT '{}';

CREATE FUNCTION rasoat.read_result() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	result jsonb := NEW.content;
	findings jsonb := CASE jsonb_typeof(result -> 'findings') WHEN 'array' THEN result -> 'findings' ELSE '[]' END;
BEGIN
	-- Of a deleted result, what lists show stays.
	IF NEW.content IS NULL THEN RETURN NEW; END IF;
	NEW.verdict := result ->> 'verdict';
	NEW.error_code := result #>> '{error,code}';
	NEW.profile_id := result #>> '{profile,id}';
	NEW.profile_version := result #>> '{profile,version}';
	NEW.commune := result #>> '{identity,commune,code}';
	NEW.pages := CASE jsonb_typeof(result #> '{file,pages}') WHEN 'number' THEN (result #>> '{file,pages}')::integer END;
	SELECT count(*) FILTER (WHERE finding ->> 'severity' = 'error'), count(*) FILTER (WHERE finding ->> 'severity' = 'warning'),
			count(*) FILTER (WHERE finding ->> 'severity' = 'info'), count(*) FILTER (WHERE finding ->> 'doubtful' = 'true'),
			coalesce(array_agg(DISTINCT finding ->> 'ruleId') FILTER (WHERE finding ? 'ruleId'), '{}')
		INTO NEW.errors, NEW.warnings, NEW.infos, NEW.doubtful, NEW.rules
		FROM jsonb_array_elements(findings) AS finding;
	RETURN NEW;
END $$;
CREATE TRIGGER read_result BEFORE INSERT OR UPDATE OF content ON rasoat.results FOR EACH ROW EXECUTE FUNCTION rasoat.read_result();
UPDATE rasoat.results SET content = content WHERE content IS NOT NULL;

-- For searching names whatever their case and form: decomposed, small. The same on servers whose locale knows ASCII alone.
CREATE FUNCTION rasoat.search_text(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
	AS $$ SELECT translate(lower(normalize(words, NFD)), 'Đ', 'đ') $$;
-- The same without tones and marks of letters, as people type in haste.
CREATE FUNCTION rasoat.bare_text(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
	AS $$ SELECT translate(regexp_replace(rasoat.search_text(words), E'[\u0300-\u036f]', '', 'g'), 'đ', 'd') $$;

-- A report as it is now, put together from the ledger.
CREATE VIEW rasoat.summary_now AS
	SELECT p.id AS report, a.id AS attempt, a.number, a.state, a.outcome, a.error, r.verdict, r.error_code, r.commune AS commune_read, r.pages,
		coalesce(r.errors, 0) AS errors, coalesce(r.warnings, 0) AS warnings, coalesce(r.infos, 0) AS infos, coalesce(r.doubtful, 0) AS doubtful,
		coalesce(r.rules, '{}') AS rules, first.file_name, every.ways, every.arrivals,
		rasoat.search_text(first.file_name) AS name_search, rasoat.bare_text(first.file_name) AS name_bare
	FROM rasoat.reports p
		JOIN rasoat.attempts a ON a.report = p.id AND a.latest
		LEFT JOIN rasoat.results r ON r.attempt = a.id
		CROSS JOIN LATERAL (SELECT file_name FROM rasoat.receipts WHERE report = p.id ORDER BY recorded_at, id LIMIT 1) first
		CROSS JOIN LATERAL (
			SELECT array_agg(DISTINCT way ORDER BY way) AS ways, count(*)::integer AS arrivals FROM rasoat.receipts WHERE report = p.id
		) every;

-- The same kept ready, one row a report. `change` orders all changes as they were committed: who has seen everything up to a number misses
-- nothing when it asks for what is above. It is a clock's time in microseconds, so that after a backup was restored it does not begin again
-- below what was given out.
CREATE TABLE rasoat.summaries (
	report uuid PRIMARY KEY REFERENCES rasoat.reports,
	attempt uuid NOT NULL,
	number integer NOT NULL,
	state text NOT NULL,
	outcome text,
	error text,
	verdict text,
	error_code text,
	commune_read text,
	pages integer,
	errors integer NOT NULL,
	warnings integer NOT NULL,
	infos integer NOT NULL,
	doubtful integer NOT NULL,
	rules text[] NOT NULL,
	file_name text NOT NULL,
	ways text[] NOT NULL,
	arrivals integer NOT NULL,
	name_search text NOT NULL,
	name_bare text NOT NULL,
	change bigint NOT NULL UNIQUE,
	changed_at timestamptz NOT NULL,
	changed_in xid8 NOT NULL
);
CREATE INDEX summaries_state ON rasoat.summaries (state);
CREATE INDEX reports_order ON rasoat.reports (received_at, id);
CREATE INDEX reports_campaign ON rasoat.reports (campaign, commune);
CREATE SEQUENCE rasoat.change_number OWNED BY rasoat.summaries.change;

CREATE FUNCTION rasoat.next_change() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	clock bigint;
	given bigint;
BEGIN
	-- Held until the transaction has ended: numbers are seen in the order they are given.
	PERFORM pg_advisory_xact_lock(hashtextextended('rasoat.change_number', 0));
	clock := extract(epoch FROM clock_timestamp()) * 1000000;
	given := nextval('rasoat.change_number');
	IF given < clock THEN given := setval('rasoat.change_number', clock); END IF;
	RETURN given;
END $$;

-- Runs when a transaction commits, after everything else in it: once for a report, whatever was done to it.
CREATE FUNCTION rasoat.note_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	changed uuid;
BEGIN
	IF TG_TABLE_NAME = 'reports' THEN changed := NEW.id; ELSE changed := NEW.report; END IF;
	-- A restored database counts its transactions anew, so the number of one alone does not name it.
	PERFORM FROM rasoat.summaries WHERE report = changed AND changed_in = pg_current_xact_id() AND changed_at = now();
	IF FOUND THEN RETURN NULL; END IF;
	PERFORM pg_advisory_xact_lock(hashtextextended('rasoat.change_number', 0));
	INSERT INTO rasoat.summaries AS s (report, attempt, number, state, outcome, error, verdict, error_code, commune_read, pages, errors, warnings,
			infos, doubtful, rules, file_name, ways, arrivals, name_search, name_bare, change, changed_at, changed_in)
		SELECT report, attempt, number, state, outcome, error, verdict, error_code, commune_read, pages, errors, warnings, infos, doubtful, rules,
			file_name, ways, arrivals, name_search, name_bare, rasoat.next_change(), now(), pg_current_xact_id()
		FROM rasoat.summary_now WHERE report = changed
	ON CONFLICT (report) DO UPDATE SET (attempt, number, state, outcome, error, verdict, error_code, commune_read, pages, errors, warnings,
			infos, doubtful, rules, file_name, ways, arrivals, name_search, name_bare, change, changed_at, changed_in)
		= (EXCLUDED.attempt, EXCLUDED.number, EXCLUDED.state, EXCLUDED.outcome, EXCLUDED.error, EXCLUDED.verdict, EXCLUDED.error_code,
			EXCLUDED.commune_read, EXCLUDED.pages, EXCLUDED.errors, EXCLUDED.warnings, EXCLUDED.infos, EXCLUDED.doubtful, EXCLUDED.rules,
			EXCLUDED.file_name, EXCLUDED.ways, EXCLUDED.arrivals, EXCLUDED.name_search, EXCLUDED.name_bare, EXCLUDED.change, EXCLUDED.changed_at, EXCLUDED.changed_in);
	PERFORM pg_notify('rasoat_changes', '');
	RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER note_change AFTER INSERT OR UPDATE ON rasoat.reports
	DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION rasoat.note_change();
CREATE CONSTRAINT TRIGGER note_change AFTER INSERT OR UPDATE ON rasoat.attempts
	DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION rasoat.note_change();
CREATE CONSTRAINT TRIGGER note_change AFTER INSERT ON rasoat.receipts
	DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION rasoat.note_change();

INSERT INTO rasoat.summaries (report, attempt, number, state, outcome, error, verdict, error_code, commune_read, pages, errors, warnings, infos,
		doubtful, rules, file_name, ways, arrivals, name_search, name_bare, change, changed_at, changed_in)
	SELECT report, attempt, number, state, outcome, error, verdict, error_code, commune_read, pages, errors, warnings, infos, doubtful, rules,
		file_name, ways, arrivals, name_search, name_bare, rasoat.next_change(), now(), pg_current_xact_id()
	FROM rasoat.summary_now;

-- A person's decision to check again or to give up is kept with its reason beside the others.
ALTER TABLE rasoat.amendments DROP CONSTRAINT amendments_kind_check;
ALTER TABLE rasoat.amendments ADD CONSTRAINT amendments_kind_check
	CHECK (kind IN ('received-at', 'withdrawal', 'reinstatement', 'move', 'recheck', 'cancellation'));

-- Writes a change into the audit log and chains it; the hash is that of `entryHash`, which verifies it. To be called last in a transaction.
CREATE FUNCTION rasoat.chain_change(by_whom text, what text, to_what text, more text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	head rasoat.audit_head;
	entry bigint;
	moment timestamptz;
	chained text;
BEGIN
	SELECT * INTO head FROM rasoat.audit_head FOR UPDATE;
	IF NOT FOUND THEN RAISE EXCEPTION 'the head of the audit log is gone'; END IF;
	-- Taken once the head is held: places, ids and times of changes go the same way.
	entry := nextval(pg_get_serial_sequence('rasoat.audit', 'id'));
	moment := date_trunc('milliseconds', clock_timestamp());
	chained := encode(sha256(convert_to(concat('[', head.count + 1, ',"', head.hash, '",', entry, ',"change",', to_json(by_whom), ',', to_json(what),
		',', coalesce(to_json(to_what)::text, 'null'), ',', to_json(more), ',"', to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
		'"]'), 'UTF8')), 'hex');
	INSERT INTO rasoat.audit (id, kind, actor, action, target, detail, made_at, place, previous, hash)
		VALUES (entry, 'change', by_whom, what, to_what, more, moment, head.count + 1, head.hash, chained);
	UPDATE rasoat.audit_head SET count = head.count + 1, hash = chained;
END $$;

-- Takes in a file whose bytes were never seen, in one round trip; false, and nothing written, where they were. What then is to be done
-- takes more thought: the program's matter.
CREATE FUNCTION rasoat.receive_new(
	hash text, content bytea, type text, the_report uuid, the_receipt uuid, the_campaign text, the_commune text, moment timestamptz,
	the_way text, by_whom text, name text, urgency integer, more text
) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO rasoat.originals (sha256, bytes, size, media_type) VALUES (hash, content, octet_length(content), type) ON CONFLICT DO NOTHING;
	IF NOT FOUND THEN RETURN false; END IF;
	INSERT INTO rasoat.reports (id, original, campaign, commune, received_at) VALUES (the_report, hash, the_campaign, the_commune, moment);
	WITH attempt AS (INSERT INTO rasoat.attempts (report, number) VALUES (the_report, 1) RETURNING id)
		INSERT INTO rasoat.outbox (attempt, priority) SELECT id, urgency FROM attempt;
	INSERT INTO rasoat.receipts (id, original, report, way, received_at, sender, file_name, campaign, commune)
		VALUES (the_receipt, hash, the_report, the_way, moment, by_whom, name, the_campaign, the_commune);
	PERFORM rasoat.chain_change(by_whom, 'report.receive', the_report::text, more);
	RETURN true;
END $$;
