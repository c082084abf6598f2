import { Composite, CompositeItem, CompositeProvider } from '@ariakit/react';
import { goTo } from '../../place/place.ts';
import { useWords } from '../../words/use-words.ts';
import { AREAS, MAP_COLUMNS } from './areas.ts';
import type { Standing, State } from './standing.ts';

interface TileMapProps {
	readonly standings: readonly Standing[];
	readonly chosen: State | null;
	/** What is done with a commune that has no report to be opened. */
	readonly onFind: (standing: Standing) => void;
}

/** Every commune as a tile in about its place, in the colour of its state. */
export function TileMap({ standings, chosen, onFind }: TileMapProps) {
	const { overview } = useWords();
	const places = placesOf(standings);
	return (
		<CompositeProvider orientation="both">
			<Composite className="tile-map" role="group" aria-label={overview.map}>
				{places.map(({ standing, column, row }) => (
					<CompositeItem
						key={standing.commune.code}
						className={tileClass(standing, chosen)}
						style={{ gridColumn: column + 1, gridRow: row + 1 }}
						aria-label={`${initialsOf(standing.commune.name)}: ${labelOf(standing, overview)}`}
						title={labelOf(standing, overview)}
						onClick={() => (standing.report === null ? onFind(standing) : goTo(`/reports/${standing.report.id}`))}
					>
						{initialsOf(standing.commune.name)}
					</CompositeItem>
				))}
			</Composite>
		</CompositeProvider>
	);
}

type Said = ReturnType<typeof useWords>['overview'];

function labelOf({ commune, state, late, report }: Standing, overview: Said): string {
	const parts = [capital(commune.fullName), report?.state === 'failed' ? overview.parked : overview.states[state]];
	if (late) parts.push(overview.late);
	if (report !== null && report.findings.error > 0) parts.push(`${overview.columns.error}: ${report.findings.error}`);
	return parts.join(' · ');
}

function tileClass({ state, late, expected }: Standing, chosen: State | null): string {
	return ['tile', state, late ? 'late' : '', expected ? '' : 'extra', chosen !== null && chosen !== state ? 'dim' : ''].join(' ').trim();
}

/** "Nguyễn Lương Bằng" → "NLB". */
function initialsOf(name: string): string {
	return name
		.split(' ')
		.map((word) => word.charAt(0))
		.join('');
}

function capital(text: string): string {
	return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

interface Placed {
	readonly standing: Standing;
	readonly column: number;
	readonly row: number;
}

/** From the top left on, so that arrow keys go as the eye does. */
function placesOf(standings: readonly Standing[]): readonly Placed[] {
	const waiting = new Map(standings.map((standing) => [Number(standing.commune.code), standing]));
	const placed: Placed[] = [];
	for (const { codes, column, row, width } of AREAS)
		for (const [at, code] of codes.entries()) {
			const standing = waiting.get(code);
			waiting.delete(code);
			if (standing !== undefined) placed.push({ standing, column: column + (at % width), row: row + Math.floor(at / width) });
		}
	const below = Math.max(0, ...placed.map(({ row }) => row)) + 1;
	for (const [at, standing] of [...waiting.values()].entries())
		placed.push({ standing, column: at % MAP_COLUMNS, row: below + Math.floor(at / MAP_COLUMNS) });
	return placed.sort((a, b) => a.row - b.row || a.column - b.column);
}
