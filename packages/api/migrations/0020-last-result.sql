-- A check that was cancelled, has failed or is under way hides nothing: lists go on showing the last result there is, and say of which attempt.

-- The last result of a report; none before it was checked. What was deleted is none once the report has come again.
CREATE FUNCTION rasoat.last_result(the_report uuid) RETURNS SETOF rasoat.results LANGUAGE sql STABLE AS $$
	SELECT r.* FROM rasoat.attempts a JOIN rasoat.results r ON r.attempt = a.id JOIN rasoat.reports p ON p.id = a.report
	WHERE a.report = the_report AND (r.content IS NOT NULL OR p.deleted_at IS NOT NULL) ORDER BY a.number DESC LIMIT 1
$$;

CREATE OR REPLACE VIEW rasoat.summary_now AS
	SELECT p.id AS report, a.id AS attempt, a.number, a.state, a.outcome, a.error,
		CASE WHEN v.attempt = r.attempt THEN v.verdict ELSE r.verdict END AS verdict, r.error_code,
		CASE WHEN v.attempt = r.attempt THEN v.commune ELSE r.commune END AS commune_read, r.pages,
		coalesce(CASE WHEN v.attempt = r.attempt THEN v.errors ELSE r.errors END, 0) AS errors,
		coalesce(CASE WHEN v.attempt = r.attempt THEN v.warnings ELSE r.warnings END, 0) AS warnings,
		coalesce(CASE WHEN v.attempt = r.attempt THEN v.infos ELSE r.infos END, 0) AS infos,
		coalesce(CASE WHEN v.attempt = r.attempt THEN v.doubtful ELSE r.doubtful END, 0) AS doubtful,
		coalesce(CASE WHEN v.attempt = r.attempt THEN v.rules ELSE r.rules END, '{}') AS rules, first.file_name, every.ways, every.arrivals,
		rasoat.search_text(first.file_name) AS name_search, rasoat.bare_text(first.file_name) AS name_bare,
		coalesce(v.state, 'open') AS review, coalesce(v.version, 0) AS review_version, coalesce(v.corrected, 0) AS corrected,
		coalesce(v.unsettled, 0) AS unsettled, coalesce(v.dismissed, 0) AS dismissed,
		(SELECT number FROM rasoat.attempts WHERE id = r.attempt) AS checked
	FROM rasoat.reports p
		JOIN rasoat.attempts a ON a.report = p.id AND a.latest
		LEFT JOIN LATERAL rasoat.last_result(p.id) r ON true
		LEFT JOIN rasoat.reviews v ON v.report = p.id
		CROSS JOIN LATERAL (SELECT file_name FROM rasoat.receipts WHERE report = p.id ORDER BY recorded_at, id LIMIT 1) first
		CROSS JOIN LATERAL (
			SELECT array_agg(DISTINCT way ORDER BY way) AS ways, count(*)::integer AS arrivals FROM rasoat.receipts WHERE report = p.id
		) every;

ALTER TABLE rasoat.summaries ADD checked integer;

CREATE OR REPLACE FUNCTION rasoat.note_change() RETURNS trigger LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
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
			checked, change, changed_at, changed_in)
		SELECT report, attempt, number, state, outcome, error, verdict, error_code, commune_read, pages, errors, warnings, infos, doubtful, rules,
			file_name, ways, arrivals, name_search, name_bare, review, review_version, corrected, unsettled, dismissed,
			checked, rasoat.next_change(), now(), pg_current_xact_id()
		FROM rasoat.summary_now WHERE report = changed
	ON CONFLICT (report) DO UPDATE SET (attempt, number, state, outcome, error, verdict, error_code, commune_read, pages, errors, warnings,
			infos, doubtful, rules, file_name, ways, arrivals, name_search, name_bare, review, review_version, corrected, unsettled, dismissed,
			checked, change, changed_at, changed_in)
		= (EXCLUDED.attempt, EXCLUDED.number, EXCLUDED.state, EXCLUDED.outcome, EXCLUDED.error, EXCLUDED.verdict, EXCLUDED.error_code,
			EXCLUDED.commune_read, EXCLUDED.pages, EXCLUDED.errors, EXCLUDED.warnings, EXCLUDED.infos, EXCLUDED.doubtful, EXCLUDED.rules,
			EXCLUDED.file_name, EXCLUDED.ways, EXCLUDED.arrivals, EXCLUDED.name_search, EXCLUDED.name_bare, EXCLUDED.review,
			EXCLUDED.review_version, EXCLUDED.corrected, EXCLUDED.unsettled, EXCLUDED.dismissed, EXCLUDED.checked, EXCLUDED.change,
			EXCLUDED.changed_at, EXCLUDED.changed_in);
	PERFORM pg_notify('rasoat_changes', '');
	RETURN NULL;
END $$;

-- Where the result was hidden it is shown now, which is a change that whoever follows them hears of.
UPDATE rasoat.summaries s
	SET verdict = n.verdict, error_code = n.error_code, commune_read = n.commune_read, pages = n.pages, errors = n.errors, warnings = n.warnings,
		infos = n.infos, doubtful = n.doubtful, rules = n.rules, checked = n.checked,
		change = CASE WHEN s.verdict IS DISTINCT FROM n.verdict THEN rasoat.next_change() ELSE s.change END
	FROM rasoat.summary_now n WHERE n.report = s.report;
