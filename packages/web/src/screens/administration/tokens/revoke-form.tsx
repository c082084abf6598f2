import { type Token, useChange } from '../../../api/administration.ts';
import { answerOf } from '../../../api/answer-of.ts';
import { client } from '../../../api/client.ts';
import { AskForm } from '../../../ui/ask-dialog.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useWords } from '../../../words/use-words.ts';

/** Revokes a token, after asking whether that is meant. */
export function RevokeForm({ token: { id, name }, onDone }: { readonly token: Token; readonly onDone: () => void }) {
	const words = useWords().administration.tokens;
	const revoking = useChange(() => answerOf(client.DELETE('/api/v1/tokens/{id}', { params: { path: { id } } })), 'tokens');
	const form = useForm({ wrong: {}, error: revoking.error, send: () => revoking.mutate(undefined, { onSuccess: onDone }) });
	return (
		<AskForm
			title={words.revokeTitle(name)}
			said={words.revokeSaid}
			does={words.revokeDo}
			isGrave
			form={form}
			isBusy={revoking.isPending}
			onCancel={onDone}
		/>
	);
}
