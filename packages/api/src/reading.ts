/** What measurements need of the program: its engines, and how a file's pictures are read with them. */
export { createRecognisers, type Recognisers } from './ocr/recognisers.js';
export { scanOfFile } from './sandbox/scanning.js';
