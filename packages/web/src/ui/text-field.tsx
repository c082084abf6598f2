import { Field } from './field.tsx';

interface TextFieldProps {
	readonly label: string;
	readonly help?: string;
	readonly wrong?: string | null;
	readonly value: string;
	readonly onChange: (value: string) => void;
	readonly maxLength?: number;
	/** A name for machines: nothing is spelt or completed. */
	readonly isCode?: boolean;
	readonly isNumber?: boolean;
	readonly isDay?: boolean;
	/** Room for several lines. */
	readonly isLong?: boolean;
}

/** One line, or some, to be filled in. */
export function TextField({ label, help, wrong = null, value, onChange, maxLength, isCode, isNumber, isDay, isLong }: TextFieldProps) {
	const common = { value, maxLength, autoComplete: 'off', spellCheck: isCode ? false : undefined };
	const className = isNumber || isDay ? 'day' : undefined;
	return (
		<Field label={label} help={help} wrong={wrong}>
			{(id, told) => {
				const marks = { id, 'aria-describedby': told, 'aria-invalid': wrong === null ? undefined : true } as const;
				return isLong ? (
					<textarea {...common} {...marks} rows={3} onChange={({ target }) => onChange(target.value)} />
				) : (
					<input
						{...common}
						{...marks}
						className={className}
						inputMode={isNumber || isDay ? 'numeric' : undefined}
						placeholder={isDay ? 'dd/mm/yyyy' : undefined}
						onChange={({ target }) => onChange(target.value)}
					/>
				);
			}}
		</Field>
	);
}
