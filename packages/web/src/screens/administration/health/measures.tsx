import type { Schemas } from '@rasoat/api/client';
import type { ReactNode } from 'react';
import { Link } from '../../../place/link.tsx';
import { numberOf, sizeOf } from '../../../text/formats.ts';
import { useWords } from '../../../words/use-words.ts';
import { useDuration } from './use-duration.ts';

interface MeasuresProps {
	readonly operations: Schemas['Operations'];
	readonly ledger: { readonly received: number; readonly finished: number; readonly waiting: number; readonly failed: number } | undefined;
}

/** What there is to do and what to do it with, in sentences. */
export function Measures({ operations: { space, originals, backlog, workers, checks, inbox }, ledger }: MeasuresProps) {
	const { administration: said } = useWords();
	const words = said.health;
	const lasting = useDuration();
	const speed = Math.round((checks.seconds / Math.max(1, checks.count)) * 10) / 10;
	return (
		<dl className="measures">
			<Fact title={words.spaceTitle}>
				{space === null ? words.spaceUnknown : words.space(sizeOf(space.freeBytes), sizeOf(space.neededBytes))}
			</Fact>
			<Fact title={words.keptTitle}>{words.kept(numberOf(originals.count), sizeOf(originals.bytes))}</Fact>
			<Fact title={words.backlogTitle}>
				{backlog.waiting === 0 ? words.backlogNone : words.backlog(numberOf(backlog.waiting), lasting(backlog.oldestSeconds))}{' '}
				{backlog.unqueued > 0 && words.unqueued(numberOf(backlog.unqueued))}
			</Fact>
			<Fact title={words.parkedTitle}>
				{backlog.parked === 0 ? words.parkedNone : <Link href="/administration/parked">{words.parked(numberOf(backlog.parked))}</Link>}
			</Fact>
			<Fact title={words.workersTitle}>
				{workers === null ? words.workersUnknown : workers === 0 ? words.workersNone : words.workers(numberOf(workers))}
			</Fact>
			<Fact title={words.speedTitle}>{checks.count === 0 ? words.speedNone : words.speed(numberOf(speed), numberOf(checks.count))}</Fact>
			<Fact title={words.inboxTitle}>
				{inbox.lastRunSeconds === null ? words.inboxNever : words.inbox(lasting(inbox.lastRunSeconds))}{' '}
				{inbox.unsettled > 0 && words.unsettled(numberOf(inbox.unsettled))}
			</Fact>
			{ledger && <Fact title={words.ledgerTitle}>{said.ledger(ledger.received, ledger.finished, ledger.waiting, ledger.failed)}</Fact>}
		</dl>
	);
}

function Fact({ title, children }: { readonly title: string; readonly children: ReactNode }) {
	return (
		<div>
			<dt>{title}</dt>
			<dd>{children}</dd>
		</div>
	);
}
