import { useState } from 'react';
import { type Token, useTokens } from '../../../api/administration.ts';
import { momentOf } from '../../../text/formats.ts';
import { AskDialog } from '../../../ui/ask-dialog.tsx';
import { useWords } from '../../../words/use-words.ts';
import { PartHead } from '../part-head.tsx';
import { Rows } from '../rows.tsx';
import { RevokeForm } from './revoke-form.tsx';
import { TokenForm } from './token-form.tsx';

type Asked = { readonly kind: 'make' } | { readonly kind: 'revoke'; readonly token: Token };

/** By what other systems are let in. */
export function Tokens() {
	const { administration: said, frame } = useWords();
	const words = said.tokens;
	const [asked, setAsked] = useState<Asked | null>(null);
	const [isHeld, setHeld] = useState(false);
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
			<Rows
				label={said.tabs.tokens}
				asked={useTokens()}
				keyOf={({ id }) => id}
				columns={[
					[said.name, ({ name }) => <strong>{name}</strong>],
					[said.role, ({ role }) => frame.roles[role]],
					[said.expires, (token) => <Standing token={token} />],
					[said.lastUsed, ({ lastUsedAt }) => (lastUsedAt === null ? words.never : momentOf(lastUsedAt))],
					[
						said.users.deedsShort,
						(token) =>
							isGood(token) && (
								<button
									type="button"
									className="button small-button"
									aria-label={words.revokeTitle(token.name)}
									onClick={() => setAsked({ kind: 'revoke', token })}
								>
									{words.revoke}
								</button>
							),
					],
				]}
			/>
			<AskDialog isOpen={asked !== null} onClose={close} holds={isHeld}>
				{asked?.kind === 'make' && <TokenForm onHold={() => setHeld(true)} onDone={close} />}
				{asked?.kind === 'revoke' && <RevokeForm token={asked.token} onDone={close} />}
			</AskDialog>
		</>
	);
}

function isGood({ expiresAt, revokedAt }: Token): boolean {
	return revokedAt === null && Date.parse(expiresAt) > Date.now();
}

function Standing({ token }: { readonly token: Token }) {
	const { administration: said } = useWords();
	if (token.revokedAt !== null) return <span className="badge off">{said.revoked}</span>;
	if (!isGood(token)) return <span className="badge late">{said.tokens.expired}</span>;
	return momentOf(token.expiresAt);
}
