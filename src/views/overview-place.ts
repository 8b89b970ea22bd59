/** Where a bar stands, in units of the drawing. */
export interface Placed {
  readonly x: number;
  readonly width: number;
}

/** To a tenth of a unit. */
export function round(n: number): number {
  return Math.round(n * 10) / 10;
}
