import type { GrayImage } from '@rasoat/parser';

/** An image as a "portable graymap". Source: Netpbm, pgm(5). */
export function writePgm({ width, height, data }: GrayImage): Uint8Array {
	const head = Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1');
	return Buffer.concat([head, data]);
}
