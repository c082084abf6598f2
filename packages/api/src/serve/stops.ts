/** What was started, to be stopped in the reverse order. */
export interface Stops {
	add(stop: () => Promise<void> | void): void;
	/** Stops everything once, the last first; what fails to stop does not keep the others from it, and is thrown at the end. */
	all(): Promise<void>;
}

export function createStops(): Stops {
	const stops: (() => Promise<void> | void)[] = [];
	let stopping: Promise<void> | null = null;
	const stopAll = async () => {
		const errors: unknown[] = [];
		for (let stop = stops.pop(); stop; stop = stops.pop()) {
			try {
				await stop();
			} catch (error) {
				errors.push(error);
			}
		}
		if (errors.length > 0) throw errors.length === 1 ? errors[0] : new AggregateError(errors, 'several parts did not stop');
	};
	return {
		add: (stop) => void stops.push(stop),
		all: () => {
			stopping ??= stopAll();
			return stopping;
		},
	};
}
