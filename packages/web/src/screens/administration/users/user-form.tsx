import { useState } from 'react';
import { type ListedUser, useChange } from '../../../api/administration.ts';
import { answerOf } from '../../../api/answer-of.ts';
import { client } from '../../../api/client.ts';
import { AskForm } from '../../../ui/ask-dialog.tsx';
import { SecretShown } from '../../../ui/secret-shown.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useWords } from '../../../words/use-words.ts';
import { RoleField } from '../role-field.tsx';

interface UserFormProps {
	/** Whom to change; null for somebody new. */
	readonly user: ListedUser | null;
	/** From now on a secret is shown. */
	readonly onHold: () => void;
	readonly onDone: () => void;
}

/** Makes an account, whose temporary password is shown; or changes one. */
export function UserForm({ user, onHold, onDone }: UserFormProps) {
	const { administration: said } = useWords();
	const words = said.users;
	const [name, setName] = useState('');
	const [displayName, setDisplayName] = useState(user?.displayName ?? '');
	const [role, setRole] = useState(user?.role ?? 'officer');
	const making = useChange(() => answerOf(client.POST('/api/v1/users', { body: { name: name.trim(), displayName, role } })), 'users');
	const changing = useChange(
		(id: string) => answerOf(client.PATCH('/api/v1/users/{id}', { params: { path: { id } }, body: { displayName, role } })),
		'users',
	);
	const form = useForm({
		wrong: {
			name: user === null && name.trim() === '' ? words.needName : null,
			displayName: displayName.trim() === '' ? words.needDisplayName : null,
			role: null,
		},
		error: making.error ?? changing.error,
		conflictAt: 'name',
		send: () => (user === null ? making.mutate(undefined, { onSuccess: onHold }) : changing.mutate(user.id, { onSuccess: onDone })),
	});
	if (making.data !== undefined) {
		const { user: made, temporaryPassword } = making.data;
		return (
			<SecretShown
				title={words.passwordTitle(made.displayName)}
				said={words.passwordSaid(made.name)}
				secret={temporaryPassword}
				onDone={onDone}
			/>
		);
	}
	return (
		<AskForm
			title={user === null ? words.makeTitle : words.changeTitle(user.name)}
			does={user === null ? words.make : said.campaigns.save}
			form={form}
			isBusy={making.isPending || changing.isPending}
			onCancel={onDone}
		>
			{user === null && (
				<TextField
					label={words.signInName}
					help={words.signInNameHelp}
					wrong={form.at('name')}
					value={name}
					onChange={setName}
					maxLength={100}
					isCode
				/>
			)}
			<TextField
				label={words.displayName}
				help={words.displayNameHelp}
				wrong={form.at('displayName')}
				value={displayName}
				onChange={setDisplayName}
				maxLength={100}
			/>
			<RoleField value={role} wrong={form.at('role')} onChange={setRole} />
		</AskForm>
	);
}
