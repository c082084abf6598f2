import { useState } from 'react';
import { type Parked, useChange } from '../../../api/administration.ts';
import { answerOf } from '../../../api/answer-of.ts';
import { client } from '../../../api/client.ts';
import { AskForm } from '../../../ui/ask-dialog.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useWords } from '../../../words/use-words.ts';

interface ParkedFormProps {
	readonly kind: 'replay' | 'give-up' | 'replay-all';
	/** The one that is meant; null for all of them. */
	readonly parked: Parked | null;
	/** How many there are. */
	readonly count: number;
	/** With how many are tried again. */
	readonly onReplayed: (opened: number) => void;
	readonly onDone: () => void;
}

/** Tries one or all again, or gives one up; each with its reason. */
export function ParkedForm({ kind, parked, count, onReplayed, onDone }: ParkedFormProps) {
	const words = useWords().administration.parked;
	const [reason, setReason] = useState('');
	const name = parked?.name ?? '';
	const doing = useChange(() => deed(kind, parked?.report ?? '', reason.trim()), 'parked', 'ledger', 'operations');
	const form = useForm({
		wrong: { reason: reason.trim() === '' ? words.needReason : null },
		error: doing.error,
		send: () =>
			doing.mutate(undefined, {
				onSuccess: (opened) => {
					if (opened > 0) onReplayed(opened);
					onDone();
				},
			}),
	});
	const texts = {
		replay: { title: words.replayTitle(name), said: words.replaySaid, does: words.replay },
		'replay-all': { title: words.replayAllTitle(count), said: words.replaySaid, does: words.replayAll(count) },
		'give-up': { title: words.giveUpTitle(name), said: words.giveUpSaid, does: words.giveUpDo },
	}[kind];
	return (
		<AskForm {...texts} isGrave={kind === 'give-up'} form={form} isBusy={doing.isPending} onCancel={onDone}>
			<TextField
				label={words.reason}
				help={words.reasonHelp}
				wrong={form.at('reason')}
				value={reason}
				onChange={setReason}
				maxLength={2_000}
				isLong
			/>
		</AskForm>
	);
}

/** Gives how many are tried again. */
async function deed(kind: ParkedFormProps['kind'], report: string, reason: string): Promise<number> {
	if (kind === 'replay-all') return (await answerOf(client.POST('/api/v1/parked/replay-all', { body: { reason } }))).opened;
	const call = { params: { path: { report } }, body: { reason } };
	if (kind === 'replay') await answerOf(client.POST('/api/v1/parked/{report}/replay', call));
	else await answerOf(client.POST('/api/v1/parked/{report}/give-up', call));
	return kind === 'replay' ? 1 : 0;
}
