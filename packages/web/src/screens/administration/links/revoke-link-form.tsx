import { type UploadLink, useChange } from '../../../api/administration.ts';
import { answerOf } from '../../../api/answer-of.ts';
import { client } from '../../../api/client.ts';
import { GraveForm } from '../../../ui/grave-form.tsx';
import { useWords } from '../../../words/use-words.ts';

interface RevokeLinkFormProps {
	readonly link: UploadLink;
	/** Of the commune. */
	readonly name: string;
	readonly onDone: () => void;
}

/** Revokes an upload link, after asking whether that is meant. */
export function RevokeLinkForm({ link: { id }, name, onDone }: RevokeLinkFormProps) {
	const words = useWords().administration.links;
	const revoking = useChange(() => answerOf(client.DELETE('/api/v1/links/{id}', { params: { path: { id } } })), 'links');
	return <GraveForm title={words.revokeTitle(name)} said={words.revokeSaid} does={words.revokeDo} change={revoking} onDone={onDone} />;
}
