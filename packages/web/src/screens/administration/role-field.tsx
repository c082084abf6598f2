import { Field } from '../../ui/field.tsx';
import { useWords } from '../../words/use-words.ts';

const ROLES = ['viewer', 'officer', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

interface RoleFieldProps {
	readonly value: Role;
	readonly wrong: string | null;
	readonly onChange: (role: Role) => void;
}

/** Who may do what, with what it means. */
export function RoleField({ value, wrong, onChange }: RoleFieldProps) {
	const { administration, frame } = useWords();
	return (
		<Field label={administration.role} help={administration.users.roleHelp[value]} wrong={wrong}>
			{(id, told) => (
				<select
					id={id}
					aria-describedby={told}
					aria-invalid={wrong === null ? undefined : true}
					value={value}
					onChange={({ target }) => onChange(ROLES.find((role) => role === target.value) ?? 'viewer')}
				>
					{ROLES.map((role) => (
						<option key={role} value={role}>
							{frame.roles[role]}
						</option>
					))}
				</select>
			)}
		</Field>
	);
}
