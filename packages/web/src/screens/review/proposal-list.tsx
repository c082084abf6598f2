import type { Profile, Result } from '../../api/report.ts';
import { useTold, useWords } from '../../words/use-words.ts';
import { ChooseButton, type ChooseProps } from './choose-button.tsx';

interface ProposalListProps extends ChooseProps {
	readonly result: Result;
	readonly profile: Profile | null;
}

/** What the commune finds hard, and what it asks for. */
export function ProposalList({ result: { difficulties, proposals }, profile, ...choose }: ProposalListProps) {
	const { review } = useWords();
	const told = useTold();
	const topicOf = (id: string | null) => {
		const section = profile?.sections.find((one) => one.id === id);
		return section === undefined ? null : told(section.title);
	};
	return (
		<div className="proposal-list">
			<h3>
				{review.proposals} <span className="tab-count">{proposals.length}</span>
			</h3>
			{proposals.length === 0 && <p className="quiet">{review.noItems}</p>}
			<ol>
				{proposals.map(({ text, addressee, topic, evidence }, at) => (
					<li key={`${evidence[0]?.block}-${text}`}>
						<ChooseButton {...choose} name={`proposal-${at}`} evidence={evidence} className="long">
							{text}
						</ChooseButton>
						<p className="quiet small">{[addressee && review.to(addressee), topicOf(topic)].filter(Boolean).join(' · ')}</p>
					</li>
				))}
			</ol>
			<h3>
				{review.difficulties} <span className="tab-count">{difficulties.length}</span>
			</h3>
			{difficulties.length === 0 && <p className="quiet">{review.noItems}</p>}
			<ol>
				{difficulties.map(({ text, evidence }, at) => (
					<li key={`${evidence[0]?.block}-${text}`}>
						<ChooseButton {...choose} name={`difficulty-${at}`} evidence={evidence} className="long">
							{text}
						</ChooseButton>
					</li>
				))}
			</ol>
		</div>
	);
}
