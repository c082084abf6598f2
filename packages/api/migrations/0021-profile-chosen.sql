-- Somebody went back to a version: it counts before higher ones, until a person installs another.
ALTER TABLE rasoat.profiles ADD chosen_at timestamptz(3);

DROP INDEX rasoat.profiles_in_force;
CREATE INDEX profiles_in_force ON rasoat.profiles
	(profile_id, chosen_at DESC NULLS LAST, (string_to_array(version, '.')::numeric[]) DESC, installed_at DESC, hash);
