/** Which engine reads scans; `auto`: the native one where it is on the PATH. */
export const OCR_CHOICES = ['auto', 'native', 'wasm', 'off'] as const;
export type OcrChoice = (typeof OCR_CHOICES)[number];
