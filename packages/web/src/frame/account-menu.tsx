import { Dialog, DialogDismiss, DialogHeading, Menu, MenuButton, MenuItem, MenuProvider } from '@ariakit/react';
import { useState } from 'react';
import { useSession, useSignOut } from '../api/session.ts';
import { ChangePasswordForm } from '../screens/change-password.tsx';
import { useWords } from '../words/use-words.ts';

export function AccountMenu() {
	const { frame, signIn } = useWords();
	const { data: session } = useSession();
	const leaving = useSignOut();
	const [changes, setChanges] = useState(false);
	if (session === undefined) return null;
	return (
		<>
			<MenuProvider placement="bottom-end">
				<MenuButton className="account" title={frame.account}>
					<span className="account-name">{session.name}</span>
					<svg viewBox="0 0 12 12" aria-hidden="true">
						<path d="m2.5 4.5 3.5 3.5 3.5-3.5" />
					</svg>
				</MenuButton>
				<Menu className="menu" gutter={6} portal>
					{session.role !== null && <p className="menu-head">{frame.roles[session.role]}</p>}
					<MenuItem className="menu-item" onClick={() => setChanges(true)}>
						{frame.changePassword}
					</MenuItem>
					<MenuItem className="menu-item" onClick={() => leaving.mutate()}>
						{frame.signOut}
					</MenuItem>
				</Menu>
			</MenuProvider>
			<Dialog open={changes} onClose={() => setChanges(false)} className="dialog" backdrop={<div className="backdrop" />}>
				<header className="dialog-head">
					<DialogHeading>{frame.changePassword}</DialogHeading>
					<DialogDismiss className="quiet-button icon" aria-label={frame.close}>
						<svg viewBox="0 0 20 20" aria-hidden="true">
							<path d="m5 5 10 10M15 5 5 15" />
						</svg>
					</DialogDismiss>
				</header>
				<p className="quiet">{signIn.changeOwnLead}</p>
				{changes && <ChangePasswordForm onDone={() => setChanges(false)} />}
			</Dialog>
		</>
	);
}
