/** Work that many may ask for at once and that is done once for all of them; done anew when it has ended and `restMs` have passed since it began. */
export function singleFlight<T>(work: () => Promise<T>, restMs: number): () => Promise<T> {
	let latest: { readonly begun: number; readonly value: Promise<T>; ended: boolean } | null = null;
	return () => {
		if (latest !== null && (!latest.ended || performance.now() - latest.begun < restMs)) return latest.value;
		const flight = { begun: performance.now(), value: work(), ended: false };
		const land = () => {
			flight.ended = true;
		};
		flight.value.then(land, land);
		latest = flight;
		return flight.value;
	};
}
