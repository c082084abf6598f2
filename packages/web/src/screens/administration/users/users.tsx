import { useState } from 'react';
import { type ListedUser, useUsers } from '../../../api/administration.ts';
import { momentOf } from '../../../text/formats.ts';
import { AskDialog } from '../../../ui/ask-dialog.tsx';
import { useWords } from '../../../words/use-words.ts';
import { PartHead } from '../part-head.tsx';
import { Rows } from '../rows.tsx';
import { DisableForm } from './disable-form.tsx';
import { ResetForm } from './reset-form.tsx';
import { type Asked, UserDeeds } from './user-deeds.tsx';
import { UserForm } from './user-form.tsx';

/** Who may sign in. */
export function Users() {
	const { administration: said, frame } = useWords();
	const words = said.users;
	const [asked, setAsked] = useState<Asked | null>(null);
	const [isHeld, setHeld] = useState(false);
	const [done, setDone] = useState('');
	const close = () => {
		setAsked(null);
		setHeld(false);
	};
	return (
		<>
			<PartHead help={words.help}>
				<button type="button" className="button main" onClick={() => setAsked({ kind: 'make' })}>
					{words.make}
				</button>
			</PartHead>
			<p role="status" className="done">
				{done}
			</p>
			<Rows
				label={said.tabs.users}
				asked={useUsers()}
				keyOf={({ id }) => id}
				columns={[
					[
						said.name,
						({ name, displayName }) => (
							<>
								<strong>{displayName}</strong> <span className="code quiet">{name}</span>
							</>
						),
					],
					[said.role, ({ role }) => frame.roles[role]],
					[said.standing, (user) => <Standing user={user} />],
					[said.lastSignIn, ({ lastSignInAt }) => (lastSignInAt === null ? words.never : momentOf(lastSignInAt))],
					[words.deedsShort, (user) => <UserDeeds user={user} onAsk={setAsked} onDone={setDone} />],
				]}
			/>
			<AskDialog isOpen={asked !== null} onClose={close} holds={isHeld}>
				{asked?.kind === 'make' && <UserForm user={null} onHold={() => setHeld(true)} onDone={close} />}
				{asked?.kind === 'change' && <UserForm user={asked.user} onHold={() => setHeld(true)} onDone={close} />}
				{asked?.kind === 'reset' && <ResetForm user={asked.user} onHold={() => setHeld(true)} onDone={close} />}
				{asked?.kind === 'disable' && <DisableForm user={asked.user} onDone={close} />}
			</AskDialog>
		</>
	);
}

function Standing({ user: { disabledAt, lockedUntil, mustChangePassword } }: { readonly user: ListedUser }) {
	const { administration: said } = useWords();
	if (disabledAt !== null) return <span className="badge off">{said.disabled}</span>;
	if (lockedUntil !== null) return <span className="badge late">{said.users.lockedUntil(momentOf(lockedUntil))}</span>;
	return mustChangePassword ? <span className="badge wait">{said.mustChange}</span> : <span className="badge on">{said.active}</span>;
}
