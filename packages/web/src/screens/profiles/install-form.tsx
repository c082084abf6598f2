import { DialogHeading } from '@ariakit/react';
import { toForm } from '@rasoat/api/client';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useChange } from '../../api/administration.ts';
import { answerOf } from '../../api/answer-of.ts';
import { client } from '../../api/client.ts';
import { Refused } from '../../ui/refused.tsx';
import { useTold, useWords } from '../../words/use-words.ts';
import { Faults, faultsOf } from './faults.tsx';

function send(files: readonly File[], dryRun: boolean) {
	const query = { dryRun: dryRun ? ('true' as const) : ('false' as const) };
	return answerOf(
		client.POST('/api/v1/profiles', {
			params: { query },
			body: { files: files.map((file) => file as unknown as Blob) },
			bodySerializer: (body) => toForm(body as object),
		}),
	);
}

/** Files are chosen, their examples run, what came of it is told; then they are installed, or mended first. */
export function InstallForm({ onDone }: { readonly onDone: () => void }) {
	const { profiles: words, rules } = useWords();
	const told = useTold();
	const input = useRef<HTMLInputElement>(null);
	const trying = useMutation({ mutationFn: (files: readonly File[]) => send(files, true) });
	const installing = useChange((files: readonly File[]) => send(files, false), 'profiles', 'profile', 'rules', 'campaigns', 'campaign');
	const error = installing.error ?? trying.error;
	const tried = trying.data;
	const files = trying.variables ?? [];
	return (
		<div className="stack">
			<DialogHeading>{rules.installTitle}</DialogHeading>
			<p className="quiet">{words.installHelp}</p>
			<p className="drop-ways-left">
				<button type="button" className="button" disabled={trying.isPending} onClick={() => input.current?.click()}>
					{files.length === 0 ? rules.choose : rules.others}
				</button>
				{files.length > 0 && <span className="quiet">{rules.chosen(files.length)}</span>}
			</p>
			<input
				ref={input}
				type="file"
				multiple
				hidden
				accept=".yaml,.yml"
				data-testid="profile-files"
				aria-label={rules.choose}
				onChange={({ target }) => {
					if (target.files?.length) {
						installing.reset();
						trying.mutate([...target.files]);
					}
					target.value = '';
				}}
			/>
			<div role="status" className="stack">
				{trying.isPending && <p>{rules.trying}</p>}
				{tried && !installing.isSuccess && (
					<p className="verified">{tried.isNew ? rules.tried(told(tried.profile.title), tried.profile.contentVersion) : words.same}</p>
				)}
				{tried?.isNew && !installing.isSuccess && <p>{rules.triedMore}</p>}
				{installing.data && <p className="verified">{words.done(installing.data.profile.contentVersion)}</p>}
			</div>
			{faultsOf(error).length > 0 ? <Faults faults={faultsOf(error)} /> : <Refused error={error} />}
			<div className="dialog-end">
				<button type="button" className="button" onClick={onDone}>
					{rules.close}
				</button>
				{tried?.isNew && !installing.isSuccess && (
					<button type="button" className="button main" disabled={installing.isPending} onClick={() => installing.mutate(files)}>
						{rules.installDo}
					</button>
				)}
			</div>
		</div>
	);
}
