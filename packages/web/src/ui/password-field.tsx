import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { Field } from './field.tsx';

interface PasswordFieldProps {
	readonly label: string;
	readonly help?: string;
	readonly wrong?: string | null;
	readonly autoComplete: 'current-password' | 'new-password';
	readonly value: string;
	readonly onChange: (value: string) => void;
}

export function PasswordField({ label, help, wrong, autoComplete, value, onChange }: PasswordFieldProps) {
	const { signIn } = useWords();
	const [shown, setShown] = useState(false);
	return (
		<Field label={label} help={help} wrong={wrong}>
			{(id, told) => (
				<span className="with-switch">
					<input
						id={id}
						type={shown ? 'text' : 'password'}
						autoComplete={autoComplete}
						spellCheck={false}
						required
						aria-describedby={told}
						aria-invalid={wrong ? true : undefined}
						value={value}
						onChange={(event) => onChange(event.target.value)}
					/>
					<button
						type="button"
						className="switch"
						aria-pressed={shown}
						aria-label={signIn.show}
						title={signIn.show}
						onClick={() => setShown(!shown)}
					>
						<svg viewBox="0 0 20 20" aria-hidden="true">
							<path d="M1.8 10S5 4.5 10 4.5 18.2 10 18.2 10 15 15.5 10 15.5 1.8 10 1.8 10Z" />
							<circle cx="10" cy="10" r="2.6" />
							{!shown && <path d="M3 17 17 3" />}
						</svg>
					</button>
				</span>
			)}
		</Field>
	);
}
