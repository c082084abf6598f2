import { recordChange } from '../audit/record-change.js';
import type { Session } from '../database.js';
import { LINK_COLUMNS, type Link } from './link.js';
import { links } from './tables.js';

/** Writes an upload link and notes who made it. */
export async function writeLink({ orm, client }: Session, values: typeof links.$inferInsert): Promise<Link> {
	const [made] = await orm.insert(links).values(values).returning(LINK_COLUMNS);
	if (!made) throw new Error('a link was written and not given back');
	const { campaign, commune, expiresAt, createdBy } = made;
	const detail = { campaign, commune, expiresAt };
	await recordChange({ orm, client }, { actor: createdBy, action: 'link.create', target: made.id, detail });
	return made;
}
