import type { Database } from '../database.js';
import { bareText, searchText } from '../reports/search-text.js';
import { storable } from '../storable.js';
import { NEWEST } from './newest.js';

/** A proposal or a difficulty of one report. */
export interface Point {
	readonly report: string;
	/** Code. */
	readonly commune: string;
	readonly kind: 'proposal' | 'difficulty';
	/** Its number in the report's list of this kind, from 1. */
	readonly place: number;
	readonly text: string;
	/** The addressee's lead-in as written. */
	readonly addressee: string | null;
	/** Its id in the profile's list of bodies. */
	readonly addresseeBody: string | null;
	/** A section id. */
	readonly topic: string | null;
	readonly evidence: {
		readonly page: number | null;
		readonly block: number | null;
		readonly quote: string;
		readonly role: string | null;
	} | null;
}

export interface PointFilter {
	readonly kind?: Point['kind'] | undefined;
	/** Words, each somewhere in the text. Written with tones they are meant, without they are not. */
	readonly words?: string | undefined;
	/** Id of a body; null for points that name none. */
	readonly addresseeBody?: string | null | undefined;
	readonly commune?: string | undefined;
}

export type PointPlace = readonly [commune: string, kind: string, place: number];

export interface PointPage {
	readonly points: readonly Point[];
	/** Of all that match but for their addressee, whatever the page. */
	readonly addressees: readonly { readonly addresseeBody: string | null; readonly points: number }[];
}

/** Points of the reports that count in a campaign; null where there is no such campaign. `limit` rows, by commune, kind and place. */
export function campaignPoints(
	database: Database,
	sent: string,
	filter: PointFilter,
	after: PointPlace | null,
	limit: number,
): Promise<PointPage | null> {
	const campaign = storable(sent);
	const { bare, meant } = patternsOf(filter.words ?? '');
	const common = [campaign, filter.kind ?? null, bare, meant, filter.commune === undefined ? null : storable(filter.commune)];
	const body = filter.addresseeBody === undefined ? [false, null] : [true, filter.addresseeBody && storable(filter.addresseeBody)];
	return database.transaction('snapshot', async ({ client }) => {
		const { rowCount } = await client.query('SELECT FROM rasoat.campaigns WHERE id = $1', [campaign]);
		if (rowCount === 0) return null;
		const { rows: addressees } = await client.query<PointPage['addressees'][number]>(ADDRESSEES, common);
		const { rows: points } = await client.query<Point>(POINTS, [
			...common,
			...body,
			...(after === null ? [null, null, null] : [storable(after[0]), after[1], after[2]]),
			limit,
		]);
		return { points, addressees };
	});
}

/** Patterns that all have to be met: by words without tones, and by words with them. */
function patternsOf(words: string): { readonly bare: readonly string[]; readonly meant: readonly string[] } {
	const each = words.split(/\s+/).filter(Boolean).map(storable);
	const isBare = (word: string) => searchText(word) === bareText(word);
	return {
		bare: each.filter(isBare).map(bareText).map(containing),
		meant: each
			.filter((word) => !isBare(word))
			.map(searchText)
			.map(containing),
	};
}

function containing(text: string): string {
	return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}

const MATCHING = `
	WITH ${NEWEST}, matching AS (
		SELECT n.id AS report, n.commune, p.kind, p.place, p.words AS text, p.addressee, p.addressee_body, p.topic, p.evidence
		FROM newest n JOIN rasoat.points p ON p.report = n.id
		WHERE n.review <> 'set-aside' AND ($2::text IS NULL OR p.kind = $2) AND p.bare LIKE ALL ($3::text[]) AND p.search LIKE ALL ($4::text[])
			AND ($5::text IS NULL OR n.commune = $5)
	)`;

const POINTS = `${MATCHING}
	SELECT report, commune, kind, place, text, addressee, addressee_body AS "addresseeBody", topic, evidence FROM matching
	WHERE (NOT $6::boolean OR addressee_body IS NOT DISTINCT FROM $7::text)
		AND ($8::text IS NULL OR (commune, kind, place) > ($8, $9::text, $10::integer))
	ORDER BY commune, kind, place LIMIT $11`;

const ADDRESSEES = `${MATCHING}
	SELECT addressee_body AS "addresseeBody", count(*)::integer AS points FROM matching GROUP BY 1 ORDER BY 2 DESC, 1`;
