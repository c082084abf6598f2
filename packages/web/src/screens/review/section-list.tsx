import type { Profile, Result } from '../../api/report.ts';
import { useTold, useWords } from '../../words/use-words.ts';
import { ChooseButton, type ChooseProps } from './choose-button.tsx';

interface SectionListProps extends ChooseProps {
	readonly result: Result;
	readonly profile: Profile | null;
}

/** What the profile asks for, and under which heading the report has it. */
export function SectionList({ result, profile, ...choose }: SectionListProps) {
	const { review } = useWords();
	const told = useTold();
	const wanted = profile?.sections ?? result.sections.map(({ id, title }) => ({ id, title: { vi: title, en: title }, required: false }));
	return (
		<ul className="section-list">
			{wanted.map(({ id, title, required }) => {
				const found = result.sections.filter((section) => section.id === id);
				return (
					<li key={id}>
						<p className="section-wanted">
							{told(title)}
							{required && <span className="required"> · {review.required}</span>}
						</p>
						{found.length === 0 && <p className={required ? 'absent' : 'quiet'}>{review.absent}</p>}
						{found.map((section, at) => (
							<p key={`${section.title}-${section.evidence[0]?.block}`}>
								<ChooseButton {...choose} name={`section-${id}/${at}`} evidence={section.evidence}>
									“{section.title}”
								</ChooseButton>
								{section.empty && <span className="badge late">{review.empty}</span>}
							</p>
						))}
					</li>
				);
			})}
		</ul>
	);
}
