import { type ListedUser, useChange } from '../../../api/administration.ts';
import { answerOf } from '../../../api/answer-of.ts';
import { client } from '../../../api/client.ts';
import { AskForm } from '../../../ui/ask-dialog.tsx';
import { SecretShown } from '../../../ui/secret-shown.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useWords } from '../../../words/use-words.ts';

interface ResetFormProps {
	readonly user: ListedUser;
	readonly onHold: () => void;
	readonly onDone: () => void;
}

/** Gives a temporary password, after asking whether that is meant. */
export function ResetForm({ user: { id, name, displayName }, onHold, onDone }: ResetFormProps) {
	const words = useWords().administration.users;
	const resetting = useChange(() => answerOf(client.POST('/api/v1/users/{id}/reset-password', { params: { path: { id } } })), 'users');
	const form = useForm({ wrong: {}, error: resetting.error, send: () => resetting.mutate(undefined, { onSuccess: onHold }) });
	if (resetting.data !== undefined)
		return (
			<SecretShown
				title={words.passwordTitle(displayName)}
				said={words.passwordSaid(name)}
				secret={resetting.data.temporaryPassword}
				onDone={onDone}
			/>
		);
	return (
		<AskForm
			title={words.resetTitle(displayName)}
			said={words.resetSaid}
			does={words.resetDo}
			form={form}
			isBusy={resetting.isPending}
			onCancel={onDone}
		/>
	);
}
