import { eq, sql } from 'drizzle-orm';
import { AccountFailure } from '../../accounts/account-failure.js';
import { recordChange } from '../audit/record-change.js';
import type { Database } from '../database.js';
import { LINK_COLUMNS, type Link } from './link.js';
import { links } from './tables.js';

/** Ends an upload link at once; one that is revoked already stays as it is. Throws `AccountFailure` "no-such-link". */
export function revokeLink(database: Database, id: string, actor: string): Promise<Link> {
	return database.transaction('write', async (session) => {
		const [before] = await session.orm.select(LINK_COLUMNS).from(links).where(eq(links.id, id)).for('update');
		if (!before) throw noSuchLink(id);
		if (before.revokedAt !== null) return before;
		const [link] = await session.orm.update(links).set({ revokedAt: sql`now()` }).where(eq(links.id, id)).returning(LINK_COLUMNS);
		if (!link) throw new Error('a link was revoked and not given back');
		const { campaign, commune } = link;
		await recordChange(session, { actor, action: 'link.revoke', target: id, detail: { campaign, commune } });
		return link;
	});
}

function noSuchLink(met: string): AccountFailure {
	return new AccountFailure('no-such-link', {
		vi: `Không có liên kết nộp báo cáo «${met}»; cần mã số đang có; đề nghị xem danh sách liên kết.`,
		en: `There is no upload link "${met}"; an existing id is wanted; please see the list of links.`,
	});
}
