-- What people make of reports: values put right, findings dismissed, decisions. And what totals and lists of points ask of results, read out
-- once when a result is stored.

-- What was read of a report at its last check that could read it: the rules run on it again when somebody corrects a value.
CREATE TABLE rasoat.readings (
	report uuid PRIMARY KEY REFERENCES rasoat.reports,
	attempt uuid NOT NULL REFERENCES rasoat.attempts,
	-- Packed by the program.
	document bytea NOT NULL
);
ALTER TABLE rasoat.readings ALTER COLUMN document SET STORAGE EXTERNAL;

-- A value that somebody put right. It counts while `ended_at` is null and `unsettled` is: after another reading its words may be gone.
CREATE TABLE rasoat.corrections (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	report uuid NOT NULL REFERENCES rasoat.reports,
	kind text NOT NULL CHECK (kind IN ('figure', 'identity', 'commune', 'section')),
	target text NOT NULL,
	-- Value, how it stands, and the place somebody pointed at. Null where it was deleted with its report, as are the next two.
	given json,
	-- What the machine read when it was last checked; null for nothing.
	machine json,
	-- The words it rests on.
	anchor json,
	unsettled text,
	note text NOT NULL,
	made_by text NOT NULL CHECK (made_by <> ''),
	made_at timestamptz(3) NOT NULL DEFAULT now(),
	-- Taken back, or another took its place.
	ended_by text,
	ended_at timestamptz(3),
	CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);
CREATE UNIQUE INDEX corrections_standing ON rasoat.corrections (report, kind, target) WHERE ended_at IS NULL;
CREATE INDEX corrections_report ON rasoat.corrections (report);

-- A finding that somebody looked at and does not hold against the report, by what it is and not by the check that made it.
CREATE TABLE rasoat.dismissals (
	id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
	report uuid NOT NULL REFERENCES rasoat.reports,
	fingerprint text NOT NULL CHECK (fingerprint <> ''),
	rule_id text NOT NULL,
	target text,
	reason text NOT NULL CHECK (btrim(reason) <> ''),
	made_by text NOT NULL CHECK (made_by <> ''),
	made_at timestamptz(3) NOT NULL DEFAULT now(),
	ended_by text,
	ended_at timestamptz(3),
	CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);
CREATE UNIQUE INDEX dismissals_standing ON rasoat.dismissals (report, fingerprint) WHERE ended_at IS NULL;
CREATE INDEX dismissals_rule ON rasoat.dismissals (rule_id) WHERE ended_at IS NULL;

-- Every decision, and every time one was taken back or overtaken by a check: never changed afterwards.
CREATE TABLE rasoat.decisions (
	id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
	report uuid NOT NULL REFERENCES rasoat.reports,
	attempt uuid NOT NULL REFERENCES rasoat.attempts,
	action text NOT NULL CHECK (action IN ('accept', 'return', 'set-aside', 'undo', 'reopen')),
	from_state text NOT NULL,
	to_state text NOT NULL,
	note text NOT NULL,
	actor text NOT NULL CHECK (actor <> ''),
	made_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX decisions_report ON rasoat.decisions (report, id);

-- Where people's work on a report stands; there is none before somebody did something.
CREATE TABLE rasoat.reviews (
	report uuid PRIMARY KEY REFERENCES rasoat.reports,
	-- Grows with every change of it, by people or by a check.
	version integer NOT NULL CHECK (version > 0),
	state text NOT NULL CHECK (state IN ('open', 'accepted', 'returned', 'set-aside', 'needs-review')),
	-- The attempt that all that follows is of.
	attempt uuid NOT NULL REFERENCES rasoat.attempts,
	-- The CheckResult by corrected values; null where nothing is corrected.
	content json,
	-- As of results; findings that are dismissed left out.
	verdict text NOT NULL,
	commune text,
	errors integer NOT NULL,
	warnings integer NOT NULL,
	infos integer NOT NULL,
	doubtful integer NOT NULL,
	rules text[] NOT NULL,
	figures jsonb NOT NULL,
	corrected integer NOT NULL,
	unsettled integer NOT NULL,
	dismissed integer NOT NULL,
	-- What the report said when it was accepted last; null where it never was.
	accepted json,
	changed_at timestamptz(3) NOT NULL DEFAULT now()
);

-- Of every figure its value, how it came to be, its doubts and its first place, without boxes.
CREATE FUNCTION rasoat.figures_of(result jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
	SELECT coalesce(jsonb_object_agg(figure.key, (figure.value - 'evidence')
		|| jsonb_build_object('evidence', (figure.value #> '{evidence,0}') - 'boxes')), '{}')
	FROM jsonb_each(CASE jsonb_typeof(result -> 'figures') WHEN 'object' THEN result -> 'figures' ELSE '{}' END) figure
	WHERE jsonb_typeof(figure.value) = 'object'
$$;

ALTER TABLE rasoat.results ADD figures jsonb;

CREATE OR REPLACE FUNCTION rasoat.read_result() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	result jsonb := NEW.content;
	findings jsonb := CASE jsonb_typeof(result -> 'findings') WHEN 'array' THEN result -> 'findings' ELSE '[]' END;
BEGIN
	-- Of a deleted result, what lists show stays; what the report said does not.
	IF NEW.content IS NULL THEN
		NEW.figures := NULL;
		RETURN NEW;
	END IF;
	NEW.verdict := result ->> 'verdict';
	NEW.error_code := result #>> '{error,code}';
	NEW.profile_id := result #>> '{profile,id}';
	NEW.profile_version := result #>> '{profile,version}';
	NEW.commune := result #>> '{identity,commune,code}';
	NEW.pages := CASE jsonb_typeof(result #> '{file,pages}') WHEN 'number' THEN (result #>> '{file,pages}')::integer END;
	NEW.figures := rasoat.figures_of(result);
	SELECT count(*) FILTER (WHERE finding ->> 'severity' = 'error'), count(*) FILTER (WHERE finding ->> 'severity' = 'warning'),
			count(*) FILTER (WHERE finding ->> 'severity' = 'info'), count(*) FILTER (WHERE finding ->> 'doubtful' = 'true'),
			coalesce(array_agg(DISTINCT finding ->> 'ruleId') FILTER (WHERE finding ? 'ruleId'), '{}')
		INTO NEW.errors, NEW.warnings, NEW.infos, NEW.doubtful, NEW.rules
		FROM jsonb_array_elements(findings) AS finding;
	RETURN NEW;
END $$;

-- Proposals and difficulties of each report's last result, in its order: for searching them all.
CREATE TABLE rasoat.points (
	report uuid NOT NULL REFERENCES rasoat.reports,
	kind text NOT NULL CHECK (kind IN ('proposal', 'difficulty')),
	place integer NOT NULL,
	words text NOT NULL,
	addressee text,
	addressee_body text,
	topic text,
	-- Its first place, without boxes.
	evidence jsonb,
	search text NOT NULL,
	bare text NOT NULL,
	PRIMARY KEY (report, kind, place)
);

CREATE FUNCTION rasoat.keep_points() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	of_report uuid := (SELECT report FROM rasoat.attempts WHERE id = NEW.attempt AND latest);
	result jsonb := NEW.content;
BEGIN
	IF of_report IS NULL THEN RETURN NULL; END IF;
	DELETE FROM rasoat.points WHERE report = of_report;
	INSERT INTO rasoat.points (report, kind, place, words, addressee, addressee_body, topic, evidence, search, bare)
		SELECT of_report, list.kind, point.place, point.value ->> 'text', point.value ->> 'addressee', point.value ->> 'addresseeBody',
			point.value ->> 'topic', (point.value #> '{evidence,0}') - 'boxes', rasoat.search_text(point.value ->> 'text'),
			rasoat.bare_text(point.value ->> 'text')
		FROM (VALUES ('proposal', result -> 'proposals'), ('difficulty', result -> 'difficulties')) AS list (kind, points)
			CROSS JOIN LATERAL jsonb_array_elements(CASE jsonb_typeof(list.points) WHEN 'array' THEN list.points ELSE '[]' END)
				WITH ORDINALITY AS point (value, place)
		WHERE point.value ->> 'text' IS NOT NULL;
	RETURN NULL;
END $$;
CREATE TRIGGER keep_points AFTER INSERT OR UPDATE OF content ON rasoat.results FOR EACH ROW EXECUTE FUNCTION rasoat.keep_points();

UPDATE rasoat.results SET content = content WHERE content IS NOT NULL;

-- Lists show a report as people have put it right.
CREATE OR REPLACE VIEW rasoat.summary_now AS
	SELECT p.id AS report, a.id AS attempt, a.number, a.state, a.outcome, a.error,
		CASE WHEN v.attempt = a.id THEN v.verdict ELSE r.verdict END AS verdict, r.error_code,
		CASE WHEN v.attempt = a.id THEN v.commune ELSE r.commune END AS commune_read, r.pages,
		coalesce(CASE WHEN v.attempt = a.id THEN v.errors ELSE r.errors END, 0) AS errors,
		coalesce(CASE WHEN v.attempt = a.id THEN v.warnings ELSE r.warnings END, 0) AS warnings,
		coalesce(CASE WHEN v.attempt = a.id THEN v.infos ELSE r.infos END, 0) AS infos,
		coalesce(CASE WHEN v.attempt = a.id THEN v.doubtful ELSE r.doubtful END, 0) AS doubtful,
		coalesce(CASE WHEN v.attempt = a.id THEN v.rules ELSE r.rules END, '{}') AS rules, first.file_name, every.ways, every.arrivals,
		rasoat.search_text(first.file_name) AS name_search, rasoat.bare_text(first.file_name) AS name_bare,
		coalesce(v.state, 'open') AS review, coalesce(v.version, 0) AS review_version, coalesce(v.corrected, 0) AS corrected,
		coalesce(v.unsettled, 0) AS unsettled, coalesce(v.dismissed, 0) AS dismissed
	FROM rasoat.reports p
		JOIN rasoat.attempts a ON a.report = p.id AND a.latest
		LEFT JOIN rasoat.results r ON r.attempt = a.id
		LEFT JOIN rasoat.reviews v ON v.report = p.id
		CROSS JOIN LATERAL (SELECT file_name FROM rasoat.receipts WHERE report = p.id ORDER BY recorded_at, id LIMIT 1) first
		CROSS JOIN LATERAL (
			SELECT array_agg(DISTINCT way ORDER BY way) AS ways, count(*)::integer AS arrivals FROM rasoat.receipts WHERE report = p.id
		) every;

ALTER TABLE rasoat.summaries
	ADD review text NOT NULL DEFAULT 'open',
	ADD review_version integer NOT NULL DEFAULT 0,
	ADD corrected integer NOT NULL DEFAULT 0,
	ADD unsettled integer NOT NULL DEFAULT 0,
	ADD dismissed integer NOT NULL DEFAULT 0;

CREATE OR REPLACE FUNCTION rasoat.note_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	changed uuid;
BEGIN
	IF TG_TABLE_NAME = 'reports' THEN changed := NEW.id; ELSE changed := NEW.report; END IF;
	-- A restored database counts its transactions anew, so the number of one alone does not name it.
	PERFORM FROM rasoat.summaries WHERE report = changed AND changed_in = pg_current_xact_id() AND changed_at = now();
	IF FOUND THEN RETURN NULL; END IF;
	PERFORM pg_advisory_xact_lock(hashtextextended('rasoat.change_number', 0));
	INSERT INTO rasoat.summaries AS s (report, attempt, number, state, outcome, error, verdict, error_code, commune_read, pages, errors, warnings,
			infos, doubtful, rules, file_name, ways, arrivals, name_search, name_bare, review, review_version, corrected, unsettled, dismissed,
			change, changed_at, changed_in)
		SELECT report, attempt, number, state, outcome, error, verdict, error_code, commune_read, pages, errors, warnings, infos, doubtful, rules,
			file_name, ways, arrivals, name_search, name_bare, review, review_version, corrected, unsettled, dismissed,
			rasoat.next_change(), now(), pg_current_xact_id()
		FROM rasoat.summary_now WHERE report = changed
	ON CONFLICT (report) DO UPDATE SET (attempt, number, state, outcome, error, verdict, error_code, commune_read, pages, errors, warnings,
			infos, doubtful, rules, file_name, ways, arrivals, name_search, name_bare, review, review_version, corrected, unsettled, dismissed,
			change, changed_at, changed_in)
		= (EXCLUDED.attempt, EXCLUDED.number, EXCLUDED.state, EXCLUDED.outcome, EXCLUDED.error, EXCLUDED.verdict, EXCLUDED.error_code,
			EXCLUDED.commune_read, EXCLUDED.pages, EXCLUDED.errors, EXCLUDED.warnings, EXCLUDED.infos, EXCLUDED.doubtful, EXCLUDED.rules,
			EXCLUDED.file_name, EXCLUDED.ways, EXCLUDED.arrivals, EXCLUDED.name_search, EXCLUDED.name_bare, EXCLUDED.review,
			EXCLUDED.review_version, EXCLUDED.corrected, EXCLUDED.unsettled, EXCLUDED.dismissed, EXCLUDED.change, EXCLUDED.changed_at,
			EXCLUDED.changed_in);
	PERFORM pg_notify('rasoat_changes', '');
	RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER note_change AFTER INSERT OR UPDATE ON rasoat.reviews
	DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION rasoat.note_change();

-- Who has which report open, for half a minute after the last sign. Unlogged: a row lost with a crash is there again with the next sign.
CREATE UNLOGGED TABLE rasoat.presences (
	report uuid NOT NULL,
	actor text NOT NULL,
	name text NOT NULL,
	doing text NOT NULL CHECK (doing IN ('looking', 'changing')),
	since timestamptz(3) NOT NULL,
	until timestamptz(3) NOT NULL,
	PRIMARY KEY (report, actor)
);
