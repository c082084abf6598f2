import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { readEngine } from '../../engine.js';
import { findRow } from '../../store/reports/find-row.js';
import { reportDetail } from '../../store/reports/report-detail.js';
import type { Changed, ReviewDeed } from '../../store/reviews/change-review.js';
import { correctionMaterial } from '../../store/reviews/correction-material.js';
import { decideReport } from '../../store/reviews/decide-report.js';
import { dismissFinding, undismissFinding } from '../../store/reviews/dismiss-finding.js';
import { correctionOf, type GivenCorrection } from '../../store/reviews/given.js';
import { endCorrection, saveCorrection } from '../../store/reviews/save-correction.js';
import { actorKey } from '../actor.js';
import type { checkResultSchema } from '../contract/result.js';
import * as contract from '../contract/reviews.js';
import { requireReport } from '../problems/require-report.js';
import { runCorrected } from '../reviews/run-corrected.js';
import { conflictOf, type Refused, staleReview, wrongCorrection } from '../reviews/tell-refused.js';
import { workJson } from '../reviews/work-json.js';
import { type Call, type Route, route } from '../route.js';
import { rowJson } from '../row-json.js';
import type { Service } from '../service.js';

type Result = z.input<typeof checkResultSchema>;
interface OfReview extends Pick<Call, 'actor'> {
	readonly params: { readonly id: string };
	readonly body: { readonly version: number; readonly note?: string; readonly reason?: string };
}

export function reviewRoutes(service: Service): readonly Route[] {
	const { database } = service.store;
	const engine = readEngine().rasoat;
	const reviewOf = async (id: string) => {
		const { review, result } = requireReport(await reportDetail(database, id), id);
		return { review: workJson(review), result: result as Result | null };
	};
	/** The answer of a change, or the problem that kept it from being made. */
	const saved = async ({ params: { id }, body }: OfReview, outcome: Changed<Refused> | null) => {
		const { refused } = requireReport(outcome, id);
		const { review, result } = await reviewOf(id);
		if (refused === 'stale') throw staleReview({ review, result }, body);
		if (refused !== null) throw conflictOf(refused);
		const row = requireReport(await findRow(database, id), id);
		return { json: { report: rowJson(row), review, result } };
	};
	const materialFor = async (call: OfReview) => {
		const { id } = call.params;
		const material = requireReport(await correctionMaterial(database, id, call.body.version, engine), id);
		if (typeof material !== 'string') return material;
		await saved(call, { refused: material });
		throw new Error('a refusal was not told');
	};
	return [
		route(contract.getReview, async ({ params: { id } }) => ({ json: await reviewOf(id) })),
		route(contract.correctReport, async (call) => {
			const material = await materialFor(call);
			const { version: _, note: __, ...given } = call.body;
			const id = randomUUID();
			const others = material.review.corrections.filter(({ kind, target }) => kind !== given.kind || target !== given.target);
			const correction = { ...(given as GivenCorrection), id, anchor: null };
			const all = [...others.flatMap((row) => correctionOf(row) ?? []), correction];
			const { json, standings } = await runCorrected(service, material, all, call.signal);
			const standing = standings.at(-1);
			if (standing === undefined) throw new Error('a correction was not answered');
			if (standing.unsettled !== null) throw wrongCorrection(standing.unsettled);
			const kept = { id, given: given as GivenCorrection, standing, json, attempt: material.attempt };
			const outcome = await saveCorrection(database, call.params.id, kept, deedOf(call));
			service.wakeRelay();
			return saved(call, outcome);
		}),
		route(contract.uncorrectReport, async (call) => {
			const material = await materialFor(call);
			const { correction } = call.params;
			if (!material.review.corrections.some(({ id }) => id === correction)) throw conflictOf('no-such-correction');
			const left = material.review.corrections.filter(({ id }) => id !== correction).flatMap((row) => correctionOf(row) ?? []);
			const again = left.length === 0 ? null : await runCorrected(service, material, left, call.signal);
			const ended = { id: correction, json: again?.json ?? null };
			return saved(call, await endCorrection(database, call.params.id, ended, deedOf(call)));
		}),
		route(contract.dismissFindingEndpoint, async (call) =>
			saved(call, await dismissFinding(database, call.params.id, call.body.fingerprint, deedOf(call))),
		),
		route(contract.undismissFindingEndpoint, async (call) =>
			saved(call, await undismissFinding(database, call.params.id, call.params.dismissal, deedOf(call))),
		),
		route(contract.decideReportEndpoint, async (call) =>
			saved(call, await decideReport(database, call.params.id, call.body.decision, deedOf(call))),
		),
	];
}

function deedOf({ actor, body }: OfReview): ReviewDeed {
	return { actor: actorKey(actor), version: body.version, reason: body.reason ?? body.note ?? '' };
}
