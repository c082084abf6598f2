import type { Problem } from '@rasoat/api/client';

/** A call that the service refused, as it told it. */
export class Refusal extends Error {
	constructor(readonly problem: Problem) {
		super(problem.detail);
		this.name = 'Refusal';
	}
}

interface Answer<Data> {
	readonly data?: Data;
	readonly error?: unknown;
	readonly response: Response;
}

/** What a call was answered with. Throws `Refusal`; what the network says where nothing answers is left as it is. */
export async function answerOf<Data>(call: Promise<Answer<Data>>): Promise<Data> {
	const { data, error, response } = await call;
	if (response.ok) return data as Data;
	throw new Refusal(error as Problem);
}

/** Code of a refusal; null where nothing answered, or where the page itself failed. */
export function codeOf(error: unknown): Problem['code'] | null {
	return error instanceof Refusal ? error.problem.code : null;
}
