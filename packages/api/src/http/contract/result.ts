import { z } from 'zod';

export const message = z.object({ vi: z.string(), en: z.string() }).meta({ id: 'Message' });
const box = z.array(z.number()).length(4);

export const evidenceSchema = z
	.looseObject({
		page: z.int().nullable(),
		block: z.int().nullable(),
		quote: z.string(),
		boxes: z.array(box).meta({ description: 'Points from the top left corner of the page: left, top, right, bottom.' }),
		role: z.string().nullable(),
	})
	.meta({ id: 'Evidence' });

const how = z.enum(['stated', 'stated-none', 'summed', 'not-stated', 'blank', 'pending', 'unreadable']);
const stated = <Value extends z.ZodType>(value: Value) =>
	z.looseObject({
		value: value.nullable(),
		how,
		doubtful: z.boolean(),
		confidence: z.number(),
		evidence: z.array(evidenceSchema),
		otherReadings: z.array(z.string()).optional().meta({
			description:
				'What a second reading has in place of figures of the evidence, where text layer and picture of a page differ. A page whose source is ocr was read off its picture, any other off its text layer.',
		}),
		otherPlaces: z.array(evidenceSchema).optional().meta({
			description: 'Where each of otherReadings stands, and what this reading has there. Not in results stored before they were told.',
		}),
	});

const citation = z.looseObject({ number: z.string(), date: z.string().nullable() });
const commune = z.looseObject({
	code: z.string(),
	name: z.string(),
	kind: z.string(),
	confidence: z.number(),
	evidence: z.array(evidenceSchema),
});

const finding = z
	.looseObject({
		ruleId: z.string(),
		severity: z.enum(['error', 'warning', 'info']),
		target: z.string().nullable(),
		message,
		requirement: message,
		fix: message.nullable(),
		citation: z.string(),
		expected: z.unknown().meta({ description: 'What the rule works out.' }),
		actual: z.unknown().meta({ description: 'What the report states.' }),
		doubtful: z.boolean(),
		fingerprint: z.string(),
		evidence: z.array(evidenceSchema),
	})
	.meta({ id: 'Finding' });

const proposal = z.looseObject({
	text: z.string(),
	addressee: z.string().nullable(),
	addresseeBody: z.string().nullable(),
	topic: z.string().nullable(),
	evidence: z.array(evidenceSchema),
});

const file = z.looseObject({
	name: z.string(),
	path: z.string(),
	sha256: z.string(),
	bytes: z.int(),
	mediaType: z.string(),
	pages: z.int().nullable(),
	textSource: z.enum(['text-layer', 'ocr', 'mixed', 'docx']).nullable(),
});

const page = z.looseObject({
	page: z.int(),
	source: z.enum(['text-layer', 'ocr', 'docx', 'none']),
	grade: z.enum(['trusted', 'doubtful', 'none']),
	reason: z.string().nullable(),
});

const signature = z
	.looseObject({
		kind: z.enum(['signature', 'timestamp']),
		signer: z.looseObject({ name: z.string().nullable(), organisation: z.string().nullable() }).nullable(),
		time: z.looseObject({ value: z.string(), source: z.enum(['timestamp', 'signed', 'stated']) }).nullable(),
		integrity: z
			.enum(['intact', 'altered', 'cannot-tell'])
			.meta({ description: 'Whether the bytes it covers are those that were signed.' }),
		fault: z.string().nullable(),
		after: z
			.looseObject({
				bytes: z.int(),
				what: z.enum(['later-signature', 'validation-data', 'other']),
				changedPages: z.array(z.int()).nullable(),
			})
			.nullable(),
		coversWholeFile: z.boolean(),
		certificate: z.looseObject({ issuer: z.string().nullable(), serial: z.string(), from: z.string(), to: z.string() }).nullable(),
	})
	.meta({ id: 'Signature', description: 'Whether its certificate is to be trusted is not looked at.' });

/** A CheckResult as it was stored: read by those who get it, not held against this. Fields may be added. */
export const checkResultSchema = z
	.looseObject({
		schemaVersion: z.literal(1),
		file,
		engine: z.looseObject({ rasoat: z.string(), ocr: z.string().nullable() }),
		profile: z.looseObject({ id: z.string(), version: z.string() }),
		status: z.enum(['checked', 'unreadable']),
		error: z.looseObject({ code: z.string(), message }).nullable(),
		verdict: z.enum(['pass', 'flagged', 'unreadable']),
		pages: z.array(page),
		signatures: z.array(signature).optional().meta({ description: 'Not in results stored before signatures were read.' }),
		identity: z.looseObject({
			commune: commune.nullable(),
			number: stated(z.string()),
			date: stated(z.string()),
			signer: stated(z.string()),
			signerTitle: stated(z.string()),
			conclusion: stated(citation),
			letter: stated(citation),
		}),
		sections: z.array(z.looseObject({ id: z.string(), title: z.string(), empty: z.boolean(), evidence: z.array(evidenceSchema) })),
		figures: z.record(z.string(), stated(z.unknown())),
		difficulties: z.array(z.looseObject({ text: z.string(), evidence: z.array(evidenceSchema) })),
		proposals: z.array(proposal),
		findings: z.array(finding),
		undetermined: z.array(z.looseObject({ ruleId: z.string(), target: z.string().nullable(), reason: z.string() })),
		timings: z.looseObject({ parseMs: z.number(), ocrMs: z.number(), checkMs: z.number() }),
	})
	.meta({ id: 'CheckResult', description: 'The result of checking one file; fields may be added.' });
