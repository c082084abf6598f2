import type { State } from '../screens/overview/standing.ts';

const SHAPES: Readonly<Record<State, string>> = {
	pass: 'm3.5 8.5 3 3 6-7',
	flagged: 'M8 3v6M8 12v.6',
	unreadable: 'm4 4 8 8M12 4l-8 8',
	open: 'M8 3.5V8l3 2',
	missing: 'M4 8h8',
	accepted: 'm3.5 8.5 3 3 6-7',
	returned: 'M12 5v4H4.5M7 6.5 4.5 9 7 11.5',
	'needs-review': 'M5.8 6.2a2.2 2.2 0 1 1 3 2q-.8.4-.8 1.2M8 12v.4',
};

/** A state by shape as well as by colour. */
export function StateMark({ state }: { readonly state: State }) {
	return (
		<svg className={`state-mark ${state}`} viewBox="0 0 16 16" aria-hidden="true">
			<circle cx="8" cy="8" r="7.5" className="state-ground" />
			<path d={SHAPES[state]} className="state-shape" />
		</svg>
	);
}
