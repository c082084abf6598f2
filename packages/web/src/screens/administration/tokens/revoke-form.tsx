import { type Token, useChange } from '../../../api/administration.ts';
import { answerOf } from '../../../api/answer-of.ts';
import { client } from '../../../api/client.ts';
import { GraveForm } from '../../../ui/grave-form.tsx';
import { useWords } from '../../../words/use-words.ts';

/** Revokes a token, after asking whether that is meant. */
export function RevokeForm({ token: { id, name }, onDone }: { readonly token: Token; readonly onDone: () => void }) {
	const words = useWords().administration.tokens;
	const revoking = useChange(() => answerOf(client.DELETE('/api/v1/tokens/{id}', { params: { path: { id } } })), 'tokens');
	return <GraveForm title={words.revokeTitle(name)} said={words.revokeSaid} does={words.revokeDo} change={revoking} onDone={onDone} />;
}
