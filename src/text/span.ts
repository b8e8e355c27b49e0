/** A half-open range `[start, end)` in UTF-16 units of the draft as it was typed. */
export type Span = readonly [start: number, end: number];

/** Whether two spans share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** Whether `outer` holds all of `inner`. */
export const holds = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];
