export { assembleLines } from './assemble-lines.js';
export { ParseFailure, type ParseFailureCode } from './failure.js';
export { DEFAULT_LIMITS, type Limits, overLimit } from './limits.js';
export { locate } from './locate.js';
export type * from './model.js';
export { parse } from './parse.js';
export { sniff } from './sniff.js';
export { fold } from './text/fold.js';
export { pattern } from './text/pattern.js';
