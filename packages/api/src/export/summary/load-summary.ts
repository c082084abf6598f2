import type { Batch } from '../../store/batches/batch-list.js';
import { summaryOf } from '../../store/batches/summaries.js';
import type { Database } from '../../store/database.js';
import { gatherSummary } from './gather-summary.js';
import type { Summary } from './summary.js';

/** The summary of a batch that has begun: as it was made; where none was, as things stand now. */
export async function loadSummary(database: Database, batch: Batch, now: Date): Promise<Summary> {
	const made = await summaryOf(database, batch.id);
	return made === null ? gatherSummary(database, batch, now) : (JSON.parse(made.content) as Summary);
}
