import { useState } from 'react';
import { type Parked, useParked } from '../../../api/administration.ts';
import { useMay } from '../../../api/session.ts';
import { Link } from '../../../place/link.tsx';
import { momentOf } from '../../../text/formats.ts';
import { AskDialog } from '../../../ui/ask-dialog.tsx';
import { useTold, useWords } from '../../../words/use-words.ts';
import { PartHead } from '../part-head.tsx';
import { Rows } from '../rows.tsx';
import { ParkedForm } from './parked-form.tsx';

type Asked = { readonly kind: 'replay' | 'give-up'; readonly parked: Parked } | { readonly kind: 'replay-all' };

/** Reports that a fault of the server kept from being checked: why, and what to do with them. */
export function ParkedReports() {
	const { administration: said } = useWords();
	const words = said.parked;
	const told = useTold();
	const isOfficer = useMay('officer');
	const parked = useParked();
	const [asked, setAsked] = useState<Asked | null>(null);
	const [done, setDone] = useState('');
	const count = parked.data?.length ?? 0;
	const close = () => setAsked(null);
	return (
		<>
			<PartHead help={words.help}>
				{isOfficer && count > 1 && (
					<button type="button" className="button" onClick={() => setAsked({ kind: 'replay-all' })}>
						{words.replayAll(count)}
					</button>
				)}
			</PartHead>
			<p role="status" className="done">
				{done}
			</p>
			<Rows
				label={said.tabs.parked}
				none={words.none}
				asked={parked}
				keyOf={({ report }) => report}
				columns={[
					[said.file, ({ report, name }) => <Link href={`/reports/${report}`}>{name}</Link>],
					[
						said.why,
						({ message, error }) => (
							<>
								{told(message)} <span className="code quiet">{error}</span>
							</>
						),
					],
					[said.since, ({ parkedAt }) => <span className="nowrap">{momentOf(parkedAt)}</span>],
					[words.attempt, ({ attempt }) => attempt],
					...(isOfficer ? [[words.deeds, (row: Parked) => <Deeds parked={row} onAsk={setAsked} />] as const] : []),
				]}
			/>
			<AskDialog isOpen={asked !== null} onClose={close}>
				{asked !== null && (
					<ParkedForm
						kind={asked.kind}
						parked={'parked' in asked ? asked.parked : null}
						count={count}
						onReplayed={(opened) => setDone(words.replayed(opened))}
						onDone={close}
					/>
				)}
			</AskDialog>
		</>
	);
}

function Deeds({ parked, onAsk }: { readonly parked: Parked; readonly onAsk: (asked: Asked) => void }) {
	const words = useWords().administration.parked;
	return (
		<span className="row-deeds">
			<button
				type="button"
				className="button small-button"
				aria-label={words.replayTitle(parked.name)}
				onClick={() => onAsk({ kind: 'replay', parked })}
			>
				{words.replay}
			</button>
			<button
				type="button"
				className="button small-button"
				aria-label={words.giveUpTitle(parked.name)}
				onClick={() => onAsk({ kind: 'give-up', parked })}
			>
				{words.giveUp}
			</button>
		</span>
	);
}
