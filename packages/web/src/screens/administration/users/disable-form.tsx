import { type ListedUser, useChange } from '../../../api/administration.ts';
import { answerOf } from '../../../api/answer-of.ts';
import { client } from '../../../api/client.ts';
import { GraveForm } from '../../../ui/grave-form.tsx';
import { useWords } from '../../../words/use-words.ts';

/** Shuts somebody out, after asking whether that is meant. */
export function DisableForm({ user: { id, displayName }, onDone }: { readonly user: ListedUser; readonly onDone: () => void }) {
	const words = useWords().administration.users;
	const disabling = useChange(
		() => answerOf(client.PATCH('/api/v1/users/{id}', { params: { path: { id } }, body: { disabled: true } })),
		'users',
	);
	return (
		<GraveForm title={words.disableTitle(displayName)} said={words.disableSaid} does={words.disableDo} change={disabling} onDone={onDone} />
	);
}
