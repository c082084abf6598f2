import { DialogHeading } from '@ariakit/react';
import { useMutation } from '@tanstack/react-query';
import type { LinkWithSecret } from '../../../api/administration.ts';
import { answerOf } from '../../../api/answer-of.ts';
import { client } from '../../../api/client.ts';
import { useCommunes } from '../../../api/communes.ts';
import { dayOf } from '../../../text/formats.ts';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { Refused } from '../../../ui/refused.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { useWords } from '../../../words/use-words.ts';

/** Links as they are shown this once: to be copied, or saved as a workbook. */
export function MadeLinks({ made, onDone }: { readonly made: readonly LinkWithSecret[]; readonly onDone: () => void }) {
	const { administration: said } = useWords();
	const words = said.links;
	const communes = useCommunes().data;
	const rows = made.map(({ link: { id, commune, expiresAt }, path }) => ({
		...{ id, commune, expiresAt },
		name: communes?.find(({ code }) => code === commune)?.fullName ?? commune,
		address: `${window.location.origin}${path}`,
	}));
	const saving = useMutation({
		mutationFn: () => {
			const links = rows.map(({ commune, address, expiresAt }) => ({ commune, address, expiresAt }));
			return answerOf(client.POST('/api/v1/links/workbook', { body: { links }, parseAs: 'blob' }));
		},
		onSuccess: (book) => saveFile(book as Blob, 'duong-dan-nop.xlsx'),
	});
	const text = rows.map(({ name, address, expiresAt }) => `${name}\t${address}\t${dayOf(expiresAt)}`).join('\n');
	return (
		<div className="stack">
			<DialogHeading>{words.made(made.length)}</DialogHeading>
			<p>{made.length === 0 ? words.madeNone : words.madeSaid}</p>
			{rows.length > 0 && (
				<>
					<section className="made-links" aria-label={words.made(made.length)} tabIndex={-1}>
						<table className="list">
							<thead>
								<tr>
									<th scope="col">{words.commune}</th>
									<th scope="col">{words.address}</th>
									<th scope="col">{words.goodUntil}</th>
								</tr>
							</thead>
							<tbody>
								{rows.map(({ id, name, address, expiresAt }) => (
									<tr key={id}>
										<th scope="row">{name}</th>
										<td className="code">{address}</td>
										<td className="nowrap">{dayOf(expiresAt)}</td>
									</tr>
								))}
							</tbody>
						</table>
					</section>
					<div className="made-ways">
						<button type="button" className="button" disabled={saving.isPending} onClick={() => saving.mutate()}>
							{words.workbook}
						</button>
						<CopyButton text={text} label={words.copyAll} />
					</div>
				</>
			)}
			<Refused error={saving.error} />
			<div className="dialog-end">
				<button type="button" className="button main" onClick={onDone}>
					{said.kept}
				</button>
			</div>
		</div>
	);
}
