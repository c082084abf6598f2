import { useId, useState } from 'react';
import { type Commune, useCommunes } from '../../../api/communes.ts';
import { holdsWords } from '../../../text/plain.ts';
import { useWords } from '../../../words/use-words.ts';

interface CommuneChooserProps {
	/** Codes. */
	readonly chosen: ReadonlySet<string>;
	readonly wrong: string | null;
	readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

const collator = new Intl.Collator('vi');
const KINDS = ['xã', 'phường', 'đặc khu'] as const;

/** Some of the communes, found by their names with or without tones. */
export function CommuneChooser({ chosen, wrong, onChoose }: CommuneChooserProps) {
	const { administration, overview } = useWords();
	const words = administration.campaigns;
	const id = useId();
	const communes = useCommunes().data ?? [];
	const [typed, setTyped] = useState('');
	const [kind, setKind] = useState<Commune['kind'] | null>(null);
	const shown = communes
		.filter((commune) => (kind === null || commune.kind === kind) && holdsWords(commune.fullName, typed))
		.sort((a, b) => collator.compare(a.name, b.name));
	const choose = (codes: readonly string[], isChosen: boolean) => {
		const next = new Set(chosen);
		for (const code of codes) isChosen ? next.add(code) : next.delete(code);
		onChoose(next);
	};
	const all = shown.map(({ code }) => code);
	return (
		<fieldset className="chooser" aria-describedby={`${id}-told`}>
			<legend>{words.communes}</legend>
			<div className="chooser-ways">
				<input
					type="search"
					aria-label={words.find}
					placeholder={words.find}
					aria-invalid={wrong === null ? undefined : true}
					value={typed}
					onChange={({ target }) => setTyped(target.value)}
					onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
				/>
				<select
					aria-label={overview.kind}
					value={kind ?? 'all'}
					onChange={({ target }) => setKind(KINDS.find((each) => each === target.value) ?? null)}
				>
					{(['all', ...KINDS] as const).map((each) => (
						<option key={each} value={each}>
							{overview.kinds[each]}
						</option>
					))}
				</select>
				<button type="button" className="button small-button" onClick={() => choose(all, true)}>
					{words.chooseShown(all.length)}
				</button>
				<button type="button" className="button small-button" onClick={() => choose(all, false)}>
					{words.dropShown(all.length)}
				</button>
			</div>
			<p id={`${id}-told`} role="status" className={wrong === null ? 'help' : 'help wrong'}>
				{wrong ?? words.chosen(chosen.size, communes.length)}
			</p>
			<ul className="chooser-list">
				{shown.map(({ code, name, kind: sort }) => (
					<li key={code}>
						<label className="check">
							<input type="checkbox" checked={chosen.has(code)} onChange={({ target }) => choose([code], target.checked)} />
							<span>
								{name} <span className="quiet">{sort}</span>
							</span>
						</label>
					</li>
				))}
				{shown.length === 0 && <li className="quiet">{words.nothing}</li>}
			</ul>
		</fieldset>
	);
}
