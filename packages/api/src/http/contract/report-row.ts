import { z } from 'zod';

export const states = ['received', 'queued', 'processing', 'done', 'failed'] as const;
export const outcomes = ['checked', 'unreadable', 'cancelled'] as const;
export const verdicts = ['pass', 'flagged', 'unreadable'] as const;
export const ways = ['upload', 'inbox', 'link', 'mail'] as const;

export const reviewStates = ['open', 'accepted', 'returned', 'set-aside', 'needs-review'] as const;

const count = z.int().min(0);
export const instant = z.iso.datetime();

export const findingCounts = z.object({
	error: count,
	warning: count,
	info: count,
	doubtful: count.meta({ description: 'Of all of them, those that rest on a place that is hard to read.' }),
});

export const stateFields = {
	state: z.enum(states),
	outcome: z.enum(outcomes).nullable().meta({ description: 'How a done attempt ended.' }),
	verdict: z.enum(verdicts).nullable().meta({ description: 'Null until it was checked.' }),
	error: z.string().nullable().meta({ description: 'Code of what parked it, or of why the file cannot be read.' }),
};

/** People's work on a report in short. */
export const reviewHeadSchema = z
	.object({
		state: z.enum(reviewStates).meta({ description: 'needs-review: it was accepted and says something else since.' }),
		version: count.meta({ description: '0 before anybody did something.' }),
		corrected: count.meta({ description: 'Values that were put right.' }),
		unsettled: count.meta({ description: 'Of these, those that ask since the last check.' }),
		dismissed: count.meta({ description: 'Findings that do not count; they are left out of verdict and findings.' }),
	})
	.meta({ id: 'ReviewHead' });

/** A report as lists show it; state and outcome are of the latest attempt, what was found is of the last one with a result. */
export const reportRowSchema = z
	.object({
		id: z.uuid(),
		name: z.string().meta({ description: 'As the first who sent it called it.' }),
		sha256: z.string(),
		size: count.meta({ description: 'Bytes.' }),
		mediaType: z.string().meta({ description: 'By content.' }),
		campaign: z.string().nullable(),
		commune: z.string().nullable().meta({ description: 'Code of the commune it is filed for.' }),
		communeRead: z.string().nullable().meta({ description: 'Code of the commune the report itself names.' }),
		receivedAt: instant,
		late: z.boolean().nullable().meta({ description: 'After the deadline of the campaign; null where there is none.' }),
		withdrawnAt: instant.nullable(),
		deletedAt: instant.nullable().meta({ description: 'Since when its file and results are gone.' }),
		ways: z.array(z.enum(ways)),
		arrivals: count.meta({ description: 'How often the file came.' }),
		attempt: z.int().min(1).meta({ description: 'Number of the latest attempt; state and outcome are its own.' }),
		checkedAttempt: z.int().min(1).nullable().meta({
			description:
				'Number of the attempt that verdict, findings, pages and result are of: the last one with a result, whatever became of later ones.',
		}),
		...stateFields,
		pages: z.int().nullable(),
		findings: findingCounts,
		review: reviewHeadSchema,
		changedAt: instant,
	})
	.meta({ id: 'ReportRow' });

/** Words of a list in one parameter: "queued,processing". */
export function anyOf<const Word extends string>(words: readonly Word[]) {
	return z
		.string()
		.transform((text) => text.split(','))
		.pipe(z.array(z.enum(words)).min(1))
		.optional()
		.meta({ description: `One or several, with commas between: ${words.join(', ')}.` });
}
