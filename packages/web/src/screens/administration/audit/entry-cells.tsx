import type { Schemas } from '@rasoat/api/client';
import { useCommunes } from '../../../api/communes.ts';
import { Link } from '../../../place/link.tsx';
import { useWords } from '../../../words/use-words.ts';

type Entry = Schemas['AuditEntry'];

/** Letters of an id that are enough to tell it from another at a glance. */
const SHORT = 8;

/** What an entry is about, to be opened where there is something to open. */
export function Target({
	entry: { action, target, detail },
	nameOf,
}: {
	readonly entry: Entry;
	readonly nameOf: (actor: string) => string;
}) {
	const communes = useCommunes().data;
	if (target === null) return '–';
	if (action.startsWith('report.') || action.startsWith('original.'))
		return (
			<Link className="code" href={`/reports/${target}`} title={target}>
				{target.slice(0, SHORT)}…
			</Link>
		);
	if (action.startsWith('user.') || action.startsWith('session.')) return nameOf(`user:${target}`);
	if (action.startsWith('token.')) return nameOf(`token:${target}`);
	const commune = action.startsWith('link.') && communes?.find(({ code }) => code === detail.commune);
	if (commune) return commune.fullName;
	const isId = /^[0-9a-f-]{36}$/.test(target);
	return (
		<span className="code" title={target}>
			{isId ? `${target.slice(0, SHORT)}…` : target}
		</span>
	);
}

/** The reason where one was given, and all else on demand. */
export function Detail({ entry: { detail } }: { readonly entry: Entry }) {
	const words = useWords().administration.audit;
	const { reason, ...others } = detail;
	const isMore = Object.keys(others).length > 0;
	return (
		<>
			{typeof reason === 'string' && <p className="entry-reason">{words.reason(reason)}</p>}
			{isMore && (
				<details>
					<summary>{words.detail}</summary>
					<pre className="code">{JSON.stringify(others, null, 2)}</pre>
				</details>
			)}
		</>
	);
}
