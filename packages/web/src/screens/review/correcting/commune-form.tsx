import { useMemo, useState } from 'react';
import { type Commune, useCommunes } from '../../../api/communes.ts';
import type { Evidence } from '../../../api/report.ts';
import { PickList } from '../../../ui/pick-list.tsx';
import { useWords } from '../../../words/use-words.ts';
import type { Reviewer } from '../use-reviewer.ts';
import { CorrectionForm } from './correction-form.tsx';

interface CommuneFormProps {
	readonly report: string;
	/** Code of the commune as it is read; null for none. */
	readonly read: string | null;
	readonly reviewer: Reviewer;
	readonly onShow: (evidence: readonly Evidence[]) => void;
	readonly onDone: () => void;
}

const collator = new Intl.Collator('vi');

/** Says of which commune a report is; it is filed for that one too. */
export function CommuneForm({ read, ...form }: CommuneFormProps) {
	const { correcting, review } = useWords();
	const communes = useCommunes().data;
	const [chosen, setChosen] = useState<Commune | null>(null);
	const items = useMemo(
		() =>
			[...(communes ?? [])]
				.filter(({ code }) => code !== read)
				.sort((a, b) => collator.compare(a.name, b.name))
				.map((commune) => ({ key: commune.code, text: capital(commune.fullName), commune })),
		[communes, read],
	);
	return (
		<CorrectionForm
			{...form}
			correction={chosen && { kind: 'commune', target: 'commune', value: chosen.code }}
			isTouched={chosen !== null}
			isRead={read !== null}
			hasPlace={chosen !== null}
		>
			{chosen === null ? (
				<PickList
					items={items}
					isFirst
					label={correcting.right.commune}
					help={correcting.communeFind}
					none={review.noCommune}
					more={correcting.place.more}
					onPick={({ commune }) => setChosen(commune)}
				/>
			) : (
				<div className="place-field">
					<p>
						{correcting.right.commune}: <strong>{capital(chosen.fullName)}</strong>
					</p>
					<button
						type="button"
						className="button small-button"
						// biome-ignore lint/a11y/noAutofocus: what was there before it is gone
						autoFocus
						onClick={() => setChosen(null)}
					>
						{correcting.place.again}
					</button>
				</div>
			)}
			<p className="help">{correcting.communeFiled}</p>
		</CorrectionForm>
	);
}

function capital(text: string): string {
	return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
