import { Dialog, DialogHeading } from '@ariakit/react';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import { Refused } from './refused.tsx';
import type { Form } from './use-form.ts';

interface AskDialogProps {
	readonly isOpen: boolean;
	readonly onClose: () => void;
	/** Closes by its own button alone: what it shows is not shown again. */
	readonly holds?: boolean;
	readonly isWide?: boolean;
	readonly children: ReactNode;
}

/** A small window for one thing to be asked or shown; the focus goes back to where it came from. */
export function AskDialog({ isOpen, onClose, holds = false, isWide = false, children }: AskDialogProps) {
	return (
		<Dialog
			open={isOpen}
			onClose={onClose}
			className={isWide ? 'dialog wide-dialog' : 'dialog'}
			backdrop={<div className="backdrop" />}
			hideOnEscape={!holds}
			hideOnInteractOutside={!holds}
		>
			{isOpen && children}
		</Dialog>
	);
}

interface AskFormProps<F extends string> {
	readonly title: string;
	readonly said?: string;
	/** What the button that sends is called. */
	readonly does: string;
	/** What it does cannot be undone, or shuts somebody out. */
	readonly isGrave?: boolean;
	readonly form: Form<F>;
	readonly isBusy: boolean;
	readonly onCancel: () => void;
	readonly children?: ReactNode;
}

/** What stands in such a window where something is to be filled in or confirmed. */
export function AskForm<F extends string>({ title, said, does, isGrave, form, isBusy, onCancel, children }: AskFormProps<F>) {
	const { administration } = useWords();
	return (
		<form ref={form.ref} className="stack" noValidate onSubmit={form.submit}>
			<DialogHeading>{title}</DialogHeading>
			{said && <p className="quiet">{said}</p>}
			{children}
			<Refused error={form.rest} />
			<div className="dialog-end">
				<button type="button" className="button" onClick={onCancel}>
					{administration.cancel}
				</button>
				<button type="submit" className={isGrave ? 'button main grave' : 'button main'} disabled={isBusy}>
					{does}
				</button>
			</div>
		</form>
	);
}
