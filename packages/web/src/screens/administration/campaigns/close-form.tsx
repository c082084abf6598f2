import { AskForm } from '../../../ui/ask-dialog.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useWords } from '../../../words/use-words.ts';

interface CloseFormProps {
	readonly name: string;
	readonly error: unknown;
	readonly isBusy: boolean;
	readonly onClose: () => void;
	readonly onCancel: () => void;
}

/** Asks whether a campaign is to be closed. */
export function CloseForm({ name, error, isBusy, onClose, onCancel }: CloseFormProps) {
	const words = useWords().administration.campaigns;
	const form = useForm({ wrong: {}, error, send: onClose });
	return (
		<AskForm
			title={words.closeTitle(name)}
			said={words.closeSaid}
			does={words.closeDo}
			isGrave
			form={form}
			isBusy={isBusy}
			onCancel={onCancel}
		/>
	);
}
