import { useState } from 'react';
import { useChange } from '../../../api/administration.ts';
import { answerOf } from '../../../api/answer-of.ts';
import { client } from '../../../api/client.ts';
import { readNumber } from '../../../text/read-number.ts';
import { AskForm } from '../../../ui/ask-dialog.tsx';
import { SecretShown } from '../../../ui/secret-shown.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useWords } from '../../../words/use-words.ts';
import { type Role, RoleField } from '../role-field.tsx';

/** Days; the service has the same bound. */
const MOST = 1_095;

/** Makes a token, which is shown this once. */
export function TokenForm({ onHold, onDone }: { readonly onHold: () => void; readonly onDone: () => void }) {
	const { administration: said } = useWords();
	const words = said.tokens;
	const [name, setName] = useState('');
	const [role, setRole] = useState<Role>('viewer');
	const [typed, setTyped] = useState('365');
	const days = readNumber(typed);
	const making = useChange(() => answerOf(client.POST('/api/v1/tokens', { body: { name: name.trim(), role, days: days ?? 0 } })), 'tokens');
	const form = useForm({
		wrong: {
			name: name.trim() === '' ? words.needName : null,
			role: null,
			days: days === null || !Number.isInteger(days) || days < 1 || days > MOST ? words.needDays : null,
		},
		error: making.error,
		conflictAt: 'name',
		send: () => making.mutate(undefined, { onSuccess: onHold }),
	});
	if (making.data !== undefined)
		return (
			<SecretShown title={words.secretTitle(making.data.token.name)} said={words.secretSaid} secret={making.data.secret} onDone={onDone} />
		);
	return (
		<AskForm title={words.make} does={words.make} form={form} isBusy={making.isPending} onCancel={onDone}>
			<TextField label={said.name} help={words.nameHelp} wrong={form.at('name')} value={name} onChange={setName} maxLength={100} />
			<RoleField value={role} wrong={form.at('role')} onChange={setRole} />
			<TextField label={words.days} help={words.daysHelp} wrong={form.at('days')} value={typed} onChange={setTyped} isNumber />
		</AskForm>
	);
}
