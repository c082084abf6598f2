import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { holdsWords } from '../text/plain.ts';

export interface Pick {
	readonly key: string;
	/** What is looked through, and shown. */
	readonly text: string;
	/** Shown before it: "Trang 3". */
	readonly where?: string;
}

interface PickListProps<Item extends Pick> {
	readonly items: readonly Item[];
	readonly label: string;
	/** It was just asked for, and nothing stands before it. */
	readonly isFirst?: boolean;
	readonly help: string;
	readonly none: string;
	readonly more: (count: number) => string;
	readonly onPick: (item: Item) => void;
	/** The one that the keys or the pointer are at. */
	readonly onShow?: (item: Item) => void;
}

/** At once; more are found by another word. */
const SHOWN = 8;

/** One of many, found by some of its words; by keys alone: type, ↓, Enter. */
export function PickList<Item extends Pick>({ items, label, isFirst = false, help, none, more, onPick, onShow }: PickListProps<Item>) {
	const id = useId();
	const list = useRef<HTMLUListElement>(null);
	const [typed, setTyped] = useState('');
	const found = typed.trim() === '' ? items : items.filter(({ text }) => holdsWords(text, typed.trim()));
	const shown = found.slice(0, SHOWN);
	const move = (event: KeyboardEvent) => {
		const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
		const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
		const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
		if (step !== 0) {
			event.preventDefault();
			if (at + step < 0) document.getElementById(id)?.focus();
			else buttons[Math.min(at + step, buttons.length - 1)]?.focus();
		} else if (event.key === 'Enter' && at < 0) {
			// Enter takes the first; it must not send the form that this stands in.
			event.preventDefault();
			if (shown[0] !== undefined && typed.trim() !== '') onPick(shown[0]);
		}
	};
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its field and its buttons are told
		<div className="pick" onKeyDown={move}>
			<label htmlFor={id}>{label}</label>
			<input
				id={id}
				type="search"
				// biome-ignore lint/a11y/noAutofocus: it was just asked for
				autoFocus={isFirst}
				autoComplete="off"
				placeholder={help}
				value={typed}
				onChange={(event) => setTyped(event.target.value)}
			/>
			<ul ref={list} className="places">
				{shown.map((item) => (
					<li key={item.key}>
						<button
							type="button"
							className="place"
							onClick={() => onPick(item)}
							onFocus={() => onShow?.(item)}
							onMouseEnter={() => onShow?.(item)}
						>
							{item.where !== undefined && <span className="place-where">{item.where}</span>}
							<span className="pick-text">{item.text}</span>
						</button>
					</li>
				))}
			</ul>
			<p className="help" role="status">
				{found.length === 0 ? none : found.length > SHOWN ? more(found.length - SHOWN) : ''}
			</p>
		</div>
	);
}
