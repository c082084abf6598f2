/** A part of a picture in pixels; `right` and `bottom` lie outside. */
export type Area = readonly [left: number, top: number, right: number, bottom: number];
