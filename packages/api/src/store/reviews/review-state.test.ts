import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	type Action,
	BEGINNING,
	DECISIONS,
	decide,
	pathOf,
	type Refusal,
	type ReviewPath,
	type ReviewState,
	type Ripeness,
	reopen,
} from './review-state.js';

const RIPE: Ripeness = { outcome: 'checked', unsettled: 0, isAsAccepted: true };
const anyRipeness = fc.record({
	outcome: fc.constantFrom('checked' as const, 'unreadable' as const),
	unsettled: fc.nat({ max: 2 }),
	isAsAccepted: fc.boolean(),
});
const anyStep = fc.oneof(
	fc.record({ action: fc.constantFrom(...DECISIONS), ripeness: anyRipeness }),
	fc.record({ action: fc.constant('reopen' as const), ripeness: anyRipeness }),
);
interface Step {
	readonly action: Action;
	readonly ripeness: Ripeness;
}
interface Told {
	readonly action: Action;
	readonly from: ReviewState;
	readonly to: ReviewState;
}

function take(path: ReviewPath, { action, ripeness }: Step): ReviewPath | Refusal {
	return action === 'reopen' ? reopen(path) : decide(path, action, ripeness);
}

/** Every path that these steps come by, refused ones left out, with what is written down of them. */
function walk(steps: readonly Step[]): { readonly paths: readonly ReviewPath[]; readonly history: readonly Told[] } {
	const paths = [BEGINNING];
	const history: Told[] = [];
	for (const step of steps) {
		const path = paths.at(-1) ?? BEGINNING;
		const next = take(path, step);
		if (typeof next === 'string' || next === path) continue;
		history.push({ action: step.action, from: path.state, to: next.state });
		paths.push(next);
	}
	return { paths, history };
}
const steps = fc.array(anyStep, { maxLength: 40 });

describe('the path of a report', () => {
	it('is told by what is written down of it', () => {
		fc.assert(
			fc.property(steps, (given) => {
				expect(pathOf(walk(given).history)).toEqual(walk(given).paths.at(-1));
			}),
		);
	});

	it('comes back to where it was when a decision is taken back at once', () => {
		fc.assert(
			fc.property(
				steps,
				fc.constantFrom('accept' as const, 'return' as const, 'set-aside' as const),
				anyRipeness,
				(given, decision, ripeness) => {
					const path = walk(given).paths.at(-1) ?? BEGINNING;
					const next = decide(path, decision, ripeness);
					if (typeof next === 'string') return;
					expect(next.state).not.toBe(path.state);
					expect(decide(next, 'undo', RIPE)).toEqual(path);
				},
			),
		);
	});

	it('comes to acceptance only of what can be read, has nothing that asks, and says what was accepted', () => {
		fc.assert(
			fc.property(steps, anyStep, (given, step) => {
				const path = walk(given).paths.at(-1) ?? BEGINNING;
				const next = take(path, step);
				if (typeof next === 'string' || next.state !== 'accepted' || path.state === 'accepted') return;
				if (step.action === 'undo') expect(step.ripeness.isAsAccepted).toBe(true);
				else expect(step).toMatchObject({ action: 'accept', ripeness: { outcome: 'checked', unsettled: 0 } });
			}),
		);
	});

	it('is moved by a check only away from acceptance, and by no number of undos before its beginning', () => {
		fc.assert(
			fc.property(steps, (given) => {
				const { paths } = walk(given);
				for (const path of paths) expect(reopen(path).state).toBe(path.state === 'accepted' ? 'needs-review' : path.state);
				let path = paths.at(-1) ?? BEGINNING;
				while (path.before.length > 0) path = decide(path, 'undo', RIPE) as ReviewPath;
				expect(path.state).toBe('open');
				expect(decide(path, 'undo', RIPE)).toBe('nothing-to-undo');
			}),
		);
	});
});

it('refuses by name', () => {
	const accepted = decide(BEGINNING, 'accept', RIPE) as ReviewPath;
	expect(decide(accepted, 'accept', RIPE)).toBe('already-so');
	expect(decide(BEGINNING, 'accept', { ...RIPE, outcome: 'unreadable' })).toBe('unreadable');
	expect(decide(BEGINNING, 'accept', { ...RIPE, unsettled: 1 })).toBe('unsettled');
	expect(decide(BEGINNING, 'return', { ...RIPE, outcome: 'unreadable', unsettled: 1 })).toMatchObject({ state: 'returned' });
	expect(decide(reopen(accepted), 'undo', RIPE)).toEqual(BEGINNING);
	expect(decide(decide(accepted, 'return', RIPE) as ReviewPath, 'undo', { ...RIPE, isAsAccepted: false })).toMatchObject({
		state: 'needs-review',
	});
});
