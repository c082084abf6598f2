import type { Schemas } from '@rasoat/api/client';
import { useState } from 'react';
import { useMay } from '../../api/session.ts';
import { dayOf } from '../../text/formats.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { useWords } from '../../words/use-words.ts';
import { ChooseForm } from './choose-form.tsx';

type Version = Schemas['ProfileVersion'];

interface VersionListProps {
	readonly profile: string;
	readonly versions: readonly Version[];
	/** How many open campaigns are checked by this profile. */
	readonly campaigns: number;
}

/** Every version with its day and who installed it; an administrator may go back to any of them. */
export function VersionList({ profile, versions, campaigns }: VersionListProps) {
	const { profiles: words, rules } = useWords();
	const isAdministrator = useMay('administrator');
	const [asked, setAsked] = useState<Version | null>(null);
	return (
		<section className="no-print">
			<h3>{rules.versions}</h3>
			<table className="list profile-versions">
				<thead>
					<tr>
						<th scope="col">{rules.version}</th>
						<th scope="col">{rules.installedOn}</th>
						<th scope="col">{rules.installedBy}</th>
						<td />
					</tr>
				</thead>
				<tbody>
					{versions.map((version) => (
						<tr key={version.hash}>
							<th scope="row">{version.contentVersion}</th>
							<td>{dayOf(version.installedAt)}</td>
							<td>{version.installed ? (version.by.name ?? version.installedBy) : words.shipped}</td>
							<td>
								{version.inForce && <span className="badge on">{words.inForce}</span>}
								{!version.inForce && isAdministrator && (
									<button
										type="button"
										className="button small-button"
										aria-label={`${rules.take}: ${version.contentVersion}`}
										onClick={() => setAsked(version)}
									>
										{rules.take}
									</button>
								)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
			<AskDialog isOpen={asked !== null} onClose={() => setAsked(null)}>
				{asked !== null && (
					<ChooseForm profile={profile} version={asked.contentVersion} campaigns={campaigns} onDone={() => setAsked(null)} />
				)}
			</AskDialog>
		</section>
	);
}
