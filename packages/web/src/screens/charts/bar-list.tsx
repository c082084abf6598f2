import { Link } from '../../place/link.tsx';

export interface Bar {
	readonly key: string;
	readonly name: string;
	/** Where the number stands; null for none. */
	readonly href: string | null;
	/** Null has no bar. */
	readonly value: number | null;
	/** What the value is held against, as a pale bar behind it; null for none. */
	readonly against: number | null;
	/** The numbers in words: "38/42". */
	readonly said: string;
}

interface BarListProps {
	readonly bars: readonly Bar[];
	/** Long names stand in one column, names of communes in several. */
	readonly wide?: boolean;
}

/** Lying bars, a line each: name, bar, number. It is a list of text first, so that it is read out and printed as well as looked at. */
export function BarList({ bars, wide = false }: BarListProps) {
	const most = Math.max(1, ...bars.flatMap(({ value, against }) => [value ?? 0, against ?? 0]));
	const part = (value: number | null) => `${((value ?? 0) / most) * 100}%`;
	return (
		<ol className={wide ? 'bars wide-names' : 'bars'}>
			{bars.map(({ key, name, href, value, against, said }) => (
				<li key={key}>
					<span className="bar-label">{href === null ? name : <Link href={href}>{name}</Link>}</span>
					<span className="bar-track" aria-hidden="true">
						{against !== null && <span className="bar-against" style={{ width: part(against) }} />}
						{value !== null && (
							<span className={against !== null && value > against ? 'bar-value over' : 'bar-value'} style={{ width: part(value) }} />
						)}
					</span>
					<span className="bar-said">{said}</span>
				</li>
			))}
		</ol>
	);
}
