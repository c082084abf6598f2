import { hearing } from './hearing.js';
import { loadPdfjs } from './load-pdfjs.js';
import { openPdf } from './open.js';

/** Largest image, in pixels, that is let in to be seen: an A3 page at 600 dots an inch. */
const LARGEST_IMAGE = 70_000_000;

/** Whether a page shows an image. The main pass leaves images out, so the file is opened again for this one page. */
export async function pageHasImage(bytes: Uint8Array, page: number): Promise<boolean> {
	const { AnnotationMode, OPS } = await loadPdfjs();
	const { document, close } = await openPdf(bytes, { maxImageSize: LARGEST_IMAGE });
	try {
		const { value: list } = await hearing(async () => {
			const proxy = await document.getPage(page);
			return proxy.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
		});
		const images = new Set<number>([
			OPS.paintImageXObject,
			OPS.paintImageXObjectRepeat,
			OPS.paintInlineImageXObject,
			OPS.paintInlineImageXObjectGroup,
			OPS.paintImageMaskXObject,
			OPS.paintImageMaskXObjectGroup,
			OPS.paintImageMaskXObjectRepeat,
		]);
		return list.fnArray.some((op: number) => images.has(op));
	} catch {
		// The page was read once without its images: what fails now is an image.
		return true;
	} finally {
		await close();
	}
}
