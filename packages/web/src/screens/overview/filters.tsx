import { type RefObject, useLayoutEffect } from 'react';
import type { Commune } from '../../api/communes.ts';
import { useWords } from '../../words/use-words.ts';
import { ORDERS, type Order } from './orders.ts';
import type { State } from './standing.ts';

/** What of the communes is shown, and in which order. */
export interface Choice {
	readonly words: string;
	readonly state: State | null;
	readonly late: boolean | null;
	readonly kind: Commune['kind'] | null;
	readonly order: Order;
}

export const NO_CHOICE: Choice = { words: '', state: null, late: null, kind: null, order: 'worst' };
const KINDS = ['xã', 'phường', 'đặc khu'] as const;

interface FiltersProps {
	readonly choice: Choice;
	readonly onChoose: (choice: Choice) => void;
	readonly shown: number;
	readonly all: number;
	readonly search: RefObject<HTMLInputElement | null>;
}

export function Filters({ choice, onChoose, shown, all, search }: FiltersProps) {
	const { overview } = useWords();
	useSlash(search);
	const isChosen = choice.words !== '' || choice.state !== null || choice.late !== null || choice.kind !== null;
	return (
		<div className="filters">
			<input
				ref={search}
				type="search"
				className="search"
				aria-label={overview.search}
				placeholder={overview.searchHint}
				value={choice.words}
				onChange={(event) => onChoose({ ...choice, words: event.target.value })}
				onKeyDown={(event) => {
					if (event.key !== 'ArrowDown') return;
					event.preventDefault();
					event.currentTarget.closest('.listed')?.querySelector<HTMLElement>('.row-link')?.focus();
				}}
			/>
			<select
				aria-label={overview.kind}
				value={choice.kind ?? 'all'}
				onChange={(event) => onChoose({ ...choice, kind: KINDS.find((kind) => kind === event.target.value) ?? null })}
			>
				{(['all', ...KINDS] as const).map((kind) => (
					<option key={kind} value={kind}>
						{overview.kinds[kind]}
					</option>
				))}
			</select>
			<select
				aria-label={overview.order}
				value={choice.order}
				onChange={(event) => onChoose({ ...choice, order: ORDERS.find((order) => order === event.target.value) ?? 'worst' })}
			>
				{ORDERS.map((order) => (
					<option key={order} value={order}>
						{overview.orders[order]}
					</option>
				))}
			</select>
			<p className="filters-told" role="status">
				{overview.shown(shown, all)}
			</p>
			{isChosen && (
				<button type="button" className="button plain" onClick={() => onChoose({ ...NO_CHOICE, order: choice.order })}>
					{overview.clear}
				</button>
			)}
			<p className="keys">{overview.keys}</p>
		</div>
	);
}

/** "/" goes to the search, as long as nothing else is typed into. */
function useSlash(search: RefObject<HTMLInputElement | null>): void {
	// Before it is seen: whoever sees the page may press a key.
	useLayoutEffect(() => {
		const press = (event: KeyboardEvent) => {
			if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey) return;
			if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable], [role=dialog]')) return;
			event.preventDefault();
			search.current?.focus();
			search.current?.select();
		};
		window.addEventListener('keydown', press);
		return () => window.removeEventListener('keydown', press);
	}, [search]);
}
