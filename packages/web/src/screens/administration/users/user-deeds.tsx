import { Menu, MenuButton, MenuItem, MenuProvider } from '@ariakit/react';
import { type ListedUser, useChange } from '../../../api/administration.ts';
import { answerOf } from '../../../api/answer-of.ts';
import { client } from '../../../api/client.ts';
import { Refused } from '../../../ui/refused.tsx';
import { useWords } from '../../../words/use-words.ts';

/** What is asked in the window. */
export type Asked = { readonly kind: 'make' } | { readonly kind: 'change' | 'reset' | 'disable'; readonly user: ListedUser };

interface UserDeedsProps {
	readonly user: ListedUser;
	readonly onAsk: (asked: Asked) => void;
	/** What was done without asking, in a sentence. */
	readonly onDone: (told: string) => void;
}

/** What an administrator may do with an account. */
export function UserDeeds({ user, onAsk, onDone }: UserDeedsProps) {
	const { id, displayName, disabledAt, lockedUntil } = user;
	const words = useWords().administration.users;
	const path = { params: { path: { id } } };
	const unlocking = useChange(() => answerOf(client.POST('/api/v1/users/{id}/unlock', path)), 'users');
	const enabling = useChange(() => answerOf(client.PATCH('/api/v1/users/{id}', { ...path, body: { disabled: false } })), 'users');
	return (
		<>
			<MenuProvider placement="bottom-end">
				<MenuButton className="button small-button" aria-label={words.deeds(displayName)}>
					{words.deedsShort}
				</MenuButton>
				<Menu className="menu" gutter={6} portal>
					<MenuItem className="menu-item" onClick={() => onAsk({ kind: 'change', user })}>
						{words.change}
					</MenuItem>
					<MenuItem className="menu-item" onClick={() => onAsk({ kind: 'reset', user })}>
						{words.reset}
					</MenuItem>
					{lockedUntil !== null && (
						<MenuItem
							className="menu-item"
							onClick={() => unlocking.mutate(undefined, { onSuccess: () => onDone(words.unlocked(displayName)) })}
						>
							{words.unlock}
						</MenuItem>
					)}
					{disabledAt === null ? (
						<MenuItem className="menu-item" onClick={() => onAsk({ kind: 'disable', user })}>
							{words.disable}
						</MenuItem>
					) : (
						<MenuItem
							className="menu-item"
							onClick={() => enabling.mutate(undefined, { onSuccess: () => onDone(words.enabled(displayName)) })}
						>
							{words.enable}
						</MenuItem>
					)}
				</Menu>
			</MenuProvider>
			<Refused error={unlocking.error ?? enabling.error} />
		</>
	);
}
