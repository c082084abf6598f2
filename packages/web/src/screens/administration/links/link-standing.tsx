import type { UploadLink } from '../../../api/administration.ts';
import { momentOf } from '../../../text/formats.ts';
import { useWords } from '../../../words/use-words.ts';

/** Until when a link is good, or that it is not. */
export function LinkStanding({ link: { expiresAt, revokedAt } }: { readonly link: UploadLink }) {
	const { administration: said } = useWords();
	if (revokedAt !== null) return <span className="badge off">{said.revoked}</span>;
	if (Date.parse(expiresAt) <= Date.now()) return <span className="badge late">{said.links.expired}</span>;
	return momentOf(expiresAt);
}
