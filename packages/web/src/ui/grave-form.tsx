import { AskForm } from './ask-dialog.tsx';
import { useForm } from './use-form.ts';

interface GraveFormProps {
	readonly title: string;
	readonly said: string;
	/** On the button that does it. */
	readonly does: string;
	readonly change: {
		readonly error: Error | null;
		readonly isPending: boolean;
		mutate(none: undefined, options: { readonly onSuccess: () => void }): void;
	};
	readonly onDone: () => void;
}

/** Asks whether what shuts somebody out is meant, and does it. */
export function GraveForm({ title, said, does, change, onDone }: GraveFormProps) {
	const form = useForm({ wrong: {}, error: change.error, send: () => change.mutate(undefined, { onSuccess: onDone }) });
	return <AskForm title={title} said={said} does={does} isGrave form={form} isBusy={change.isPending} onCancel={onDone} />;
}
