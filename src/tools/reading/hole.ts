/** Where a property of a specimen came out. */
export interface Hole {
  /** The path of the property. */
  readonly hole: string;
  /** Which item of a list. */
  readonly index?: number;
  /** How a date is written. */
  readonly unit?: 'milliseconds' | 'seconds';
}
