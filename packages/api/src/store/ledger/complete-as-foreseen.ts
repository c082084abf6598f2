import type { Database } from '../database.js';
import { type Foreseen, foreseeFiling } from '../filing/foresee-filing.js';
import { storable, storableJson } from '../storable.js';
import type { Completion } from './complete.js';

/**
 * `complete` for the plain case, which most are: where the report will be filed is worked out beforehand, and all is written by one statement
 * if that still holds. False where the attempt has ended; null where nothing is foreseen, or it does not hold any more: nothing is written.
 */
export async function completeAsForeseen(database: Database, attempt: string, completion: Completion): Promise<boolean | null> {
	const { outcome, filedBy, campaign, corrected, deadline = null, profileHash } = completion;
	if (outcome !== 'checked' || filedBy === undefined || campaign === undefined || corrected) return null;
	const foresee = database.transaction('single', (session) =>
		foreseeFiling(session, attempt, filedBy.belonging, { deadline, profileHash }),
	);
	const foreseen = await foresee;
	return foreseen && save(database, attempt, completion, foreseen);
}

async function save(
	database: Database,
	attempt: string,
	completion: Completion,
	{ ground, cited, move }: Foreseen,
): Promise<boolean | null> {
	const { json, engineVersion, profileHash, deadline = null, filedBy } = completion;
	const wording = filedBy?.wording ? Buffer.from(filedBy.wording) : null;
	const document = filedBy?.document ? Buffer.from(filedBy.document) : null;
	const result = [engineVersion, profileHash, deadline, storableJson(json), wording, document];
	const filed = [storableJson(JSON.stringify(filedBy?.belonging)), cited];
	const moved = move ? [JSON.stringify(move.before), JSON.stringify(move.after), storable(move.reason)] : [null, null, null];
	const values = [attempt, ground, ...result, ...filed, ...moved];
	const { rows } = await database.transaction('single', ({ client }) => client.query<{ saved: boolean | null }>(SAVE, values));
	return rows[0]?.saved ?? null;
}

const SAVE = 'SELECT rasoat.complete_as_foreseen($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) AS saved';
