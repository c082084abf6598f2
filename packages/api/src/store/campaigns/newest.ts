/**
 * The report that counts for each commune of campaign $1, as a table `newest` of a WITH: the one received last, of those that were not withdrawn
 * or set aside; one that was set aside where a commune has no other. What is told of it is as people put it right; of one that is checked
 * again, until that is done, as it was checked last.
 */
export const NEWEST = `
	newest AS (
		SELECT DISTINCT ON (p.commune) p.id, p.commune, p.received_at, count(*) OVER (PARTITION BY p.commune)::integer AS versions,
			s.attempt, s.state, s.review, s.review_version, s.corrected, s.unsettled, s.dismissed
		FROM rasoat.reports p JOIN rasoat.summaries s ON s.report = p.id
		WHERE p.campaign = $1 AND p.commune IS NOT NULL AND p.withdrawn_at IS NULL
		ORDER BY p.commune, (s.review = 'set-aside'), p.received_at DESC, p.created_at DESC, p.id DESC
	), standing AS (
		SELECT n.*, last.attempt AS checked, coalesce(v.verdict, last.verdict) AS verdict, coalesce(v.errors, last.errors) AS errors,
			coalesce(v.warnings, last.warnings) AS warnings, coalesce(v.infos, last.infos) AS infos, coalesce(v.doubtful, last.doubtful) AS doubtful,
			coalesce(v.figures, last.figures) AS figures, last.rules AS rules
		FROM newest n
			LEFT JOIN LATERAL (
				SELECT r.* FROM rasoat.attempts a JOIN rasoat.results r ON r.attempt = a.id WHERE a.report = n.id ORDER BY a.number DESC LIMIT 1
			) last ON true
			LEFT JOIN rasoat.reviews v ON v.report = n.id AND v.attempt = last.attempt
	)`;
