import { useState } from 'react';
import type { Evidence } from '../../../api/report.ts';
import { useWords } from '../../../words/use-words.ts';
import type { Reviewer } from '../use-reviewer.ts';
import { CorrectionForm } from './correction-form.tsx';

const STATES = ['full', 'empty', 'none'] as const;
export type SectionStands = (typeof STATES)[number];

interface SectionFormProps {
	readonly report: string;
	/** Id of the section. */
	readonly section: string;
	readonly stands: SectionStands;
	/** Whether the machine found it by itself: else its heading has to be pointed at. */
	readonly isRead: boolean;
	readonly reviewer: Reviewer;
	readonly onShow: (evidence: readonly Evidence[]) => void;
	readonly onDone: () => void;
}

/** Says whether a section is there, whether anything stands in it, and where it begins. */
export function SectionForm({ section, stands, isRead, ...form }: SectionFormProps) {
	const { correcting } = useWords();
	const [state, setState] = useState<SectionStands>(stands === 'none' ? 'full' : stands);
	const value = { present: state !== 'none', empty: state === 'empty' };
	return (
		<CorrectionForm
			{...form}
			correction={{ kind: 'section', target: section, value }}
			isTouched={false}
			isRead={isRead}
			needsPlace={isRead || state === 'none' ? null : correcting.place.needed}
			hasPlace={state !== 'none'}
		>
			<fieldset className="choices">
				<legend>{correcting.section.legend}</legend>
				{STATES.map((one) => (
					<label key={one}>
						<input
							type="radio"
							name={`section-${section}`}
							// biome-ignore lint/a11y/noAutofocus: it was just asked for
							autoFocus={one === state}
							checked={one === state}
							onChange={() => setState(one)}
						/>
						{correcting.section[one]}
					</label>
				))}
			</fieldset>
		</CorrectionForm>
	);
}
