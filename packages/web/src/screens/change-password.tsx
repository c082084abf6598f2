import { type FormEvent, useState } from 'react';
import { useChangePassword, useSignOut } from '../api/session.ts';
import { PasswordField } from '../ui/password-field.tsx';
import { Refused } from '../ui/refused.tsx';
import { useWords } from '../words/use-words.ts';
import { SignInFrame } from './sign-in-frame.tsx';

/** Before anything else: a password that somebody else gave is replaced. */
export function FirstPassword() {
	const { frame, signIn } = useWords();
	const leaving = useSignOut();
	return (
		<SignInFrame title={signIn.changeTitle} lead={signIn.changeLead}>
			<ChangePasswordForm />
			<button type="button" className="button plain" onClick={() => leaving.mutate()}>
				{frame.signOut}
			</button>
		</SignInFrame>
	);
}

export function ChangePasswordForm({ onDone }: { readonly onDone?: () => void }) {
	const { signIn } = useWords();
	const changing = useChangePassword();
	const [current, setCurrent] = useState('');
	const [next, setNext] = useState('');
	const [again, setAgain] = useState('');
	const differ = again !== '' && again !== next;
	const change = (event: FormEvent) => {
		event.preventDefault();
		if (next === again) changing.mutate({ current, next }, onDone ? { onSuccess: onDone } : {});
	};
	return (
		<form onSubmit={change} className="stack">
			<PasswordField label={signIn.current} autoComplete="current-password" value={current} onChange={setCurrent} />
			<PasswordField label={signIn.next} help={signIn.nextHelp} autoComplete="new-password" value={next} onChange={setNext} />
			<PasswordField
				label={signIn.again}
				wrong={differ ? signIn.differ : null}
				autoComplete="new-password"
				value={again}
				onChange={setAgain}
			/>
			<Refused error={changing.error} />
			<button type="submit" className="button main wide" disabled={changing.isPending}>
				{signIn.save}
			</button>
		</form>
	);
}
