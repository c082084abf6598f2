import { useState } from 'react';
import type { Evidence, Profile, Report, Result } from '../../api/report.ts';
import { useTold, useWords } from '../../words/use-words.ts';
import { ChooseButton, type ChooseProps } from './choose-button.tsx';
import { CorrectButton } from './correcting/correct-button.tsx';
import { CorrectedNote } from './correcting/corrected-note.tsx';
import { SectionForm } from './correcting/section-form.tsx';
import type { Reviewer } from './use-reviewer.ts';

interface SectionListProps extends ChooseProps {
	/** Null for who may only look. */
	readonly reviewer: Reviewer | null;
	readonly report: Report;
	readonly result: Result;
	readonly profile: Profile | null;
}

/** What the profile asks for, and under which heading the report has it. */
export function SectionList({ report, result, profile, reviewer, ...choose }: SectionListProps) {
	const { review } = useWords();
	const told = useTold();
	const [correcting, setCorrecting] = useState<string | null>(null);
	const wanted = profile?.sections ?? result.sections.map(({ id, title }) => ({ id, title: { vi: title, en: title }, required: false }));
	return (
		<ul className="section-list">
			{wanted.map(({ id, title, required }) => {
				const found = result.sections.filter((section) => section.id === id);
				const correction = report.work.corrections.find(({ kind, target }) => kind === 'section' && target === id);
				const name = `section-${id}`;
				const isRead = correction === undefined ? found.length > 0 : correction.machine !== null;
				const onShow = (evidence: readonly Evidence[]) => choose.onChoose({ key: `${name}/place`, evidence });
				return (
					<li key={id} className={choose.chosen.key.startsWith(`${name}/`) ? 'is-chosen' : undefined}>
						<div className="section-row">
							<div>
								<p className="section-wanted">
									{told(title)}
									{required && <span className="required"> · {review.required}</span>}
								</p>
								{found.length === 0 && <p className={required ? 'absent' : 'quiet'}>{review.absent}</p>}
								{found.map((section, at) => (
									<p key={`${section.title}-${section.evidence[0]?.block}`}>
										<ChooseButton {...choose} name={`${name}/${at}`} evidence={section.evidence}>
											“{section.title}”
										</ChooseButton>
										{section.empty && <span className="badge late">{review.empty}</span>}
									</p>
								))}
							</div>
							{reviewer && (
								<CorrectButton
									name={told(title)}
									isOpen={correcting === id}
									onToggle={() => {
										const [first] = found;
										if (correcting !== id && first) choose.onChoose({ key: `${name}/0`, evidence: first.evidence });
										setCorrecting(correcting === id ? null : id);
									}}
								/>
							)}
						</div>
						{correction !== undefined && <CorrectedNote correction={correction} reviewer={reviewer} profile={profile} />}
						{correcting === id && reviewer && (
							<SectionForm
								report={report.id}
								section={id}
								stands={found.length === 0 ? 'none' : found.every(({ empty }) => empty) ? 'empty' : 'full'}
								isRead={isRead}
								reviewer={reviewer}
								onShow={onShow}
								onDone={() => setCorrecting(null)}
							/>
						)}
					</li>
				);
			})}
		</ul>
	);
}
