import { Dialog, DialogHeading, Menu, MenuButton, MenuItem, MenuProvider } from '@ariakit/react';
import { type FormEvent, useState } from 'react';
import { useCampaigns } from '../../api/campaigns.ts';
import { useCommunes } from '../../api/communes.ts';
import { type Deed, type Report, useDeed } from '../../api/report.ts';
import { Field } from '../../ui/field.tsx';
import { Refused } from '../../ui/refused.tsx';
import { useWords } from '../../words/use-words.ts';

type Kind = Deed['kind'];

/** What an officer may change about a report; each asks for the reason. */
export function Actions({ report }: { readonly report: Report }) {
	const { review } = useWords();
	const { actions } = review;
	const [kind, setKind] = useState<Kind | null>(null);
	const kinds: readonly Kind[] = ['move', 'recheck', report.withdrawnAt === null ? 'withdraw' : 'reinstate'];
	return (
		<>
			<MenuProvider placement="bottom-end">
				<MenuButton className="button small-button">{actions.more}</MenuButton>
				<Menu className="menu" gutter={6} portal>
					{kinds.map((one) => (
						<MenuItem key={one} className="menu-item" onClick={() => setKind(one)}>
							{actions[one]}
						</MenuItem>
					))}
				</Menu>
			</MenuProvider>
			<Dialog open={kind !== null} onClose={() => setKind(null)} className="dialog" backdrop={<div className="backdrop" />}>
				{kind !== null && <DeedForm report={report} kind={kind} onDone={() => setKind(null)} />}
			</Dialog>
		</>
	);
}

interface DeedFormProps {
	readonly report: Report;
	readonly kind: Kind;
	readonly onDone: () => void;
}

const collator = new Intl.Collator('vi');

function DeedForm({ report, kind, onDone }: DeedFormProps) {
	const { review } = useWords();
	const { actions } = review;
	const communes = [...(useCommunes().data ?? [])].sort((a, b) => collator.compare(a.name, b.name));
	const campaigns = useCampaigns().data ?? [];
	const doing = useDeed(report.id);
	const [reason, setReason] = useState('');
	const [commune, setCommune] = useState(report.commune ?? report.communeRead ?? '');
	const [campaign, setCampaign] = useState(report.campaign ?? '');
	const send = (event: FormEvent) => {
		event.preventDefault();
		const deed: Deed = kind === 'move' ? { kind, commune: commune || null, campaign: campaign || null, reason } : { kind, reason };
		doing.mutate(deed, { onSuccess: onDone });
	};
	return (
		<form className="stack" onSubmit={send}>
			<DialogHeading>{actions[kind].replace('…', '')}</DialogHeading>
			{kind === 'move' && (
				<>
					<Field label={actions.commune}>
						{(id) => (
							<select id={id} value={commune} onChange={(event) => setCommune(event.target.value)}>
								<option value="">{actions.none}</option>
								{communes.map(({ code, name, kind: sort }) => (
									<option key={code} value={code}>
										{name} ({sort})
									</option>
								))}
							</select>
						)}
					</Field>
					<Field label={actions.campaign}>
						{(id) => (
							<select id={id} value={campaign} onChange={(event) => setCampaign(event.target.value)}>
								<option value="">{actions.none}</option>
								{campaigns.map(({ id: value, name }) => (
									<option key={value} value={value}>
										{name}
									</option>
								))}
							</select>
						)}
					</Field>
				</>
			)}
			<Field label={actions.reason} help={actions.reasonHelp}>
				{(id, told) => (
					<textarea
						id={id}
						required
						rows={3}
						maxLength={2_000}
						aria-describedby={told}
						value={reason}
						onChange={(event) => setReason(event.target.value)}
					/>
				)}
			</Field>
			<Refused error={doing.error} />
			<div className="dialog-end">
				<button type="button" className="button" onClick={onDone}>
					{actions.cancel}
				</button>
				<button type="submit" className="button main" disabled={doing.isPending}>
					{actions.save}
				</button>
			</div>
		</form>
	);
}
