import { z } from 'zod';

const phrases = z.array(z.string().min(1)).default([]);

/** Words that several figures and sections share. Plain words, no pattern signs, in `nouns`; phrases elsewhere. */
export const vocabularySchema = z.strictObject({
	/** What numbers count, by class. */
	nouns: z.record(z.string(), z.array(z.string().min(1))).default({}),
	/** Heads of a unit's name ("Phòng", "Văn phòng HĐND và UBND"). */
	units: phrases,
	/** Bodies and kinds of staff that are not the commune's own cadres and civil servants. */
	otherScopes: phrases,
	/** Labels that take a number away from every figure ("nữ", "trình độ đại học", "giảm"). */
	decoys: phrases,
	/** Labels that take a number away from the staff alone ("nghỉ hưu", "thôi việc"): those who left are what entitlements count. */
	leavers: phrases,
	/** What marks a count as of an earlier day ("tại thời điểm thành lập", "đầu năm"). */
	past: phrases,
	/** Opens the sentence that closes a report. */
	closing: phrases,
	/** A paragraph that says a list has no items. */
	noItems: phrases,
	/** Labels of a table's total row. */
	totals: phrases,
});

export type Vocabulary = z.output<typeof vocabularySchema>;
