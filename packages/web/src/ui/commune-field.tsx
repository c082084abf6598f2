import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from '@ariakit/react';
import { useCommunes } from '../api/communes.ts';
import { holdsWords } from '../text/plain.ts';
import { useWords } from '../words/use-words.ts';
import { Field } from './field.tsx';

interface CommuneFieldProps {
	readonly label: string;
	readonly help?: string;
	readonly wrong: string | null;
	/** What stands in it: a commune once it is one's full name. */
	readonly value: string;
	readonly onChange: (value: string) => void;
}

/** More are found by another letter. */
const SHOWN = 12;
const collator = new Intl.Collator('vi');

/** One of the communes, found by some letters of its name. */
export function CommuneField({ label, help, wrong, value, onChange }: CommuneFieldProps) {
	const { administration } = useWords();
	const communes = useCommunes().data ?? [];
	const found = communes
		.filter(({ fullName }) => holdsWords(fullName, value))
		.sort((a, b) => collator.compare(a.name, b.name))
		.slice(0, SHOWN);
	return (
		<Field label={label} help={help} wrong={wrong}>
			{(id, told) => (
				<ComboboxProvider value={value} setValue={onChange}>
					<Combobox id={id} autoSelect autoComplete="list" aria-describedby={told} aria-invalid={wrong === null ? undefined : true} />
					<ComboboxPopover className="menu choices" gutter={4} sameWidth portal>
						{found.map(({ code, fullName }) => (
							<ComboboxItem key={code} className="menu-item" value={fullName} />
						))}
						{found.length === 0 && <p className="menu-head">{administration.campaigns.nothing}</p>}
					</ComboboxPopover>
				</ComboboxProvider>
			)}
		</Field>
	);
}
