-- What decides where a report is filed by what was read of it, and whether it was checked by what counts: the reports of the same bytes,
-- whether people have moved this one or worked on it, and the campaigns it can be in with the hash of their profile in force. Two texts that are equal
-- stand for one state of it.
CREATE FUNCTION rasoat.filing_ground(the_report uuid, hash_of_bytes text) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
	RETURN json_build_object(
		'report', the_report,
		'standing', (
			SELECT json_agg(json_build_array(id, campaign, commune, withdrawn_at IS NOT NULL, deleted_at IS NOT NULL) ORDER BY id)
			FROM rasoat.reports WHERE original = hash_of_bytes
		),
		'settled', EXISTS (SELECT FROM rasoat.amendments WHERE report = the_report AND kind = 'move' AND actor <> 'rasoat'),
		'reviewed', EXISTS (SELECT FROM rasoat.reviews WHERE report = the_report),
		'campaigns', (
			SELECT coalesce(json_agg(json_build_array(c.id, c.closed_at IS NULL, c.deadline, p.hash) ORDER BY c.id), '[]')
			FROM rasoat.campaigns c LEFT JOIN LATERAL (
				SELECT hash FROM rasoat.profiles WHERE profile_id = c.profile_id
				ORDER BY string_to_array(version, '.')::numeric[] DESC, installed_at DESC, hash LIMIT 1
			) p ON true
			WHERE c.closed_at IS NULL OR c.id IN (SELECT campaign FROM rasoat.reports WHERE id = the_report)
		)
	)::text;
END $$;

-- Saves a result, ends its attempt and files the report as was foreseen from `ground`, in one round trip; false where the attempt has ended,
-- null, and nothing written, where the ground is another by now. `filed_before` is null for a report that stays where it is.
CREATE FUNCTION rasoat.complete_as_foreseen(
	the_attempt uuid, ground text, engine text, profile text, due date, result json, wording bytea, document bytea, what_was_read json,
	cited text[], filed_before json, filed_after json, why text
) RETURNS boolean LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
DECLARE
	held record;
BEGIN
	SELECT p.id, p.original INTO held FROM rasoat.attempts a JOIN rasoat.reports p ON p.id = a.report WHERE a.id = the_attempt;
	IF NOT FOUND THEN RETURN false; END IF;
	-- In the order in which everybody takes them: the bytes, the report, its outbox row, its attempt.
	PERFORM pg_advisory_xact_lock(hashtextextended('original ' || held.original, 0));
	PERFORM FROM rasoat.reports WHERE id = held.id FOR UPDATE;
	IF rasoat.filing_ground(held.id, held.original) IS DISTINCT FROM ground THEN RETURN NULL; END IF;
	DELETE FROM rasoat.outbox WHERE attempt = the_attempt;
	UPDATE rasoat.attempts
		SET state = 'done', outcome = 'checked', engine_version = engine, profile_hash = profile, deadline = due, ended_at = now()
		WHERE id = the_attempt AND state IN ('received', 'queued', 'processing');
	IF NOT FOUND THEN RETURN false; END IF;
	INSERT INTO rasoat.results (attempt, content) VALUES (the_attempt, result);
	IF wording IS NOT NULL THEN INSERT INTO rasoat.wordings (attempt, signature) VALUES (the_attempt, wording); END IF;
	IF document IS NOT NULL THEN
		INSERT INTO rasoat.readings AS r (report, attempt, document) VALUES (held.id, the_attempt, document)
			ON CONFLICT (report) DO UPDATE SET attempt = EXCLUDED.attempt, document = EXCLUDED.document;
	END IF;
	IF filed_before IS NOT NULL THEN
		UPDATE rasoat.reports SET campaign = filed_after ->> 'campaign', commune = filed_after ->> 'commune' WHERE id = held.id;
		INSERT INTO rasoat.amendments (report, kind, before, after, reason, actor)
			VALUES (held.id, 'move', filed_before, filed_after, why, 'rasoat');
	END IF;
	INSERT INTO rasoat.filings (report, attempt, reading, campaigns) VALUES (held.id, the_attempt, what_was_read, cited)
		ON CONFLICT (report) DO UPDATE SET attempt = EXCLUDED.attempt, reading = EXCLUDED.reading, campaigns = EXCLUDED.campaigns, read_at = now();
	RETURN true;
END $$;

-- Planned once a connection, not five times: by its key, whatever it is, each is found in one way.
ALTER FUNCTION rasoat.filing_ground(uuid, text) SET plan_cache_mode = force_generic_plan;
ALTER FUNCTION rasoat.note_change() SET plan_cache_mode = force_generic_plan;
