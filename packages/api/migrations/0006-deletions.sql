-- Nothing is deleted by default. Where an administrator deletes what a report holds, bytes and results go; hash, rows and reason stay.

ALTER TABLE rasoat.originals
	ALTER bytes DROP NOT NULL,
	ADD deleted_at timestamptz(3),
	ADD CONSTRAINT originals_deleted CHECK ((bytes IS NULL) = (deleted_at IS NOT NULL));

ALTER TABLE rasoat.results
	ALTER content DROP NOT NULL,
	ADD deleted_at timestamptz(3),
	ADD CONSTRAINT results_deleted CHECK ((content IS NULL) = (deleted_at IS NOT NULL));

ALTER TABLE rasoat.reports ADD deleted_at timestamptz(3);

CREATE TABLE rasoat.deletions (
	id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
	report uuid NOT NULL REFERENCES rasoat.reports,
	-- False while another report holds the same bytes.
	with_bytes boolean NOT NULL,
	results integer NOT NULL CHECK (results >= 0),
	reason text NOT NULL CHECK (btrim(reason) <> ''),
	actor text NOT NULL CHECK (actor <> ''),
	made_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX deletions_report ON rasoat.deletions (report);
