import { boolean, pgSchema } from 'drizzle-orm/pg-core';
import { instant, jsonText, words } from '../columns.js';

export const profiles = pgSchema('rasoat').table('profiles', {
	hash: words('hash').primaryKey(),
	profileId: words('profile_id').notNull(),
	version: words('version').notNull(),
	source: jsonText('source').notNull(),
	description: jsonText('description').notNull(),
	installed: boolean('installed').notNull(),
	installedBy: words('installed_by').notNull(),
	installedAt: instant('installed_at').notNull(),
	/** When somebody went back to it; null where nobody did, or another was installed since. */
	chosenAt: instant('chosen_at'),
});
