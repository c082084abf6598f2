import { describe, expect, it } from 'vitest';
import { SERVE_LIMITS } from '../limits/serve-limits.js';
import { createStops } from './stops.js';

const never = () => new Promise<void>(() => {});

describe('what was started is stopped', () => {
	it('once, the last first', async () => {
		const stopped: string[] = [];
		const stops = createStops();
		for (const part of ['store', 'queue', 'port']) stops.add(part, 60_000, () => void stopped.push(part));
		await Promise.all([stops.all(), stops.all()]);
		expect(stopped).toEqual(['port', 'queue', 'store']);
	});

	it('also after a part that never ends: it is left, and told', async () => {
		const stopped: string[] = [];
		const stops = createStops();
		stops.add('store', 60_000, () => void stopped.push('store'));
		stops.add('queue', 50, never);
		await expect(stops.all()).rejects.toMatchObject({
			code: 'stop-late',
			told: { vi: expect.stringContaining('«queue»'), en: expect.stringContaining('"queue"') },
		});
		expect(stopped).toEqual(['store']);
	});

	it('a part that fails says why itself, and several are told together', async () => {
		const stops = createStops();
		stops.add('store', 60_000, async () => {
			throw new TypeError('a bug');
		});
		await expect(stops.all()).rejects.toThrow('a bug');
		const both = createStops();
		both.add('store', 60_000, () => {
			throw new TypeError('a bug');
		});
		both.add('queue', 50, never);
		await expect(both.all()).rejects.toMatchObject({ errors: [{ code: 'stop-late' }, { message: 'a bug' }] });
	});

	it('within the bound of all together: what is left then has its least', async () => {
		const begun = performance.now();
		const stops = createStops(100);
		stops.add('last', 600_000, never, 50);
		stops.add('first', 600_000, never, 50);
		await expect(stops.all()).rejects.toMatchObject({ errors: [{ code: 'stop-late' }, { code: 'stop-late' }] });
		expect(performance.now() - begun).toBeLessThan(30_000);
	});

	it('sooner than systemd kills it', () => {
		const { stopAllMs, stopLeastMs, stopPartMs } = SERVE_LIMITS;
		const parts = Object.values(stopPartMs);
		expect(stopAllMs + parts.length * stopLeastMs + stopPartMs.database).toBeLessThan(120_000);
	});
});
