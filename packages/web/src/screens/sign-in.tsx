import { type FormEvent, useState } from 'react';
import { useSignIn } from '../api/session.ts';
import { Field } from '../ui/field.tsx';
import { PasswordField } from '../ui/password-field.tsx';
import { Refused } from '../ui/refused.tsx';
import { useWords } from '../words/use-words.ts';
import { SignInFrame } from './sign-in-frame.tsx';

export function SignIn() {
	const { signIn } = useWords();
	return (
		<SignInFrame title={signIn.title} lead={signIn.lead}>
			<SignInForm />
		</SignInFrame>
	);
}

export function SignInForm() {
	const { signIn } = useWords();
	const entering = useSignIn();
	const [name, setName] = useState('');
	const [password, setPassword] = useState('');
	const enter = (event: FormEvent) => {
		event.preventDefault();
		entering.mutate({ name: name.trim(), password });
	};
	return (
		<form onSubmit={enter} className="stack">
			<Field label={signIn.name}>
				{(id) => (
					<input
						id={id}
						// biome-ignore lint/a11y/noAutofocus: there is nothing else to do here
						autoFocus
						name="username"
						autoComplete="username"
						autoCapitalize="none"
						spellCheck={false}
						required
						value={name}
						onChange={(event) => setName(event.target.value)}
					/>
				)}
			</Field>
			<PasswordField label={signIn.password} autoComplete="current-password" value={password} onChange={setPassword} />
			<Refused error={entering.error} />
			<button type="submit" className="button main wide" disabled={entering.isPending}>
				{entering.isPending ? signIn.entering : signIn.enter}
			</button>
			<p className="quiet small">{signIn.forgotten}</p>
		</form>
	);
}
