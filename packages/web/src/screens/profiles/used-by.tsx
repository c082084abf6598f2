import type { Campaign } from '../../api/campaigns.ts';
import { useMay } from '../../api/session.ts';
import { Link } from '../../place/link.tsx';
import { useWords } from '../../words/use-words.ts';

/** Which campaigns are checked by a profile, and the way to have one checked by another. */
export function UsedBy({ campaigns }: { readonly campaigns: readonly Campaign[] }) {
	const { rules, administration } = useWords();
	const isOfficer = useMay('officer');
	return (
		<section className="no-print">
			<h3>{rules.usedBy}</h3>
			{campaigns.length === 0 && <p className="quiet">{rules.usedByNone}</p>}
			<ul className="used-by">
				{campaigns.map(({ id, name, state }) => (
					<li key={id}>
						<Link href={`/campaigns/${encodeURIComponent(id)}`}>{name}</Link>{' '}
						<span className={`badge ${state === 'open' ? 'on' : 'off'}`}>{administration[state]}</span>{' '}
						{isOfficer && (
							<Link
								className="button small-button"
								href={`/administration/campaigns?id=${encodeURIComponent(id)}`}
								aria-label={rules.switchTo(name)}
							>
								{rules.switchShort}
							</Link>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}
