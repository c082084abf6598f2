/** Lets work through, so much at once, in the order it came. */
export interface Gate {
	/** Runs the work when there is room for its weight; a weight above the whole gate's runs alone. */
	pass<T>(weight: number, work: () => Promise<T>): Promise<T>;
}

/** At most `count` works at once, of `weight` together. */
export function createGate(count: number, weight: number): Gate {
	const waiting: { readonly weight: number; readonly go: () => void }[] = [];
	let running = 0;
	let weighing = 0;
	const open = () => {
		for (let next = waiting[0]; next !== undefined && fits(next.weight); next = waiting[0]) {
			waiting.shift();
			running++;
			weighing += next.weight;
			next.go();
		}
	};
	const fits = (more: number) => running === 0 || (running < count && weighing + more <= weight);
	return {
		pass: async (own, work) => {
			await new Promise<void>((resolve) => {
				waiting.push({ weight: own, go: resolve });
				open();
			});
			try {
				return await work();
			} finally {
				running--;
				weighing -= own;
				open();
			}
		},
	};
}
