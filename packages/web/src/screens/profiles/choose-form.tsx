import { useState } from 'react';
import { useChange } from '../../api/administration.ts';
import { answerOf } from '../../api/answer-of.ts';
import { client } from '../../api/client.ts';
import { AskForm } from '../../ui/ask-dialog.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useWords } from '../../words/use-words.ts';

interface ChooseFormProps {
	readonly profile: string;
	readonly version: string;
	readonly campaigns: number;
	readonly onDone: () => void;
}

/** Asks whether a version is to be used, and whether what was checked by another is to be checked again. */
export function ChooseForm({ profile, version, campaigns, onDone }: ChooseFormProps) {
	const { rules } = useWords();
	const [recheck, setRecheck] = useState(campaigns > 0);
	const choosing = useChange(
		() => answerOf(client.POST('/api/v1/profiles/{id}/in-force', { params: { path: { id: profile } }, body: { version, recheck } })),
		...['profiles', 'profile', 'rules', 'campaigns', 'campaign', 'report', 'reports'],
	);
	const form = useForm({ wrong: {}, error: choosing.error, send: () => choosing.mutate(undefined, { onSuccess: onDone }) });
	return (
		<AskForm
			title={rules.takeTitle(version)}
			said={rules.takeSaid}
			does={rules.take}
			form={form}
			isBusy={choosing.isPending}
			onCancel={onDone}
		>
			{campaigns > 0 && (
				<label className="check">
					<input type="checkbox" checked={recheck} onChange={({ target }) => setRecheck(target.checked)} />
					<span>{rules.takeRecheck(campaigns)}</span>
				</label>
			)}
		</AskForm>
	);
}
