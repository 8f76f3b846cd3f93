/** A warning that this library can give: its id is a public contract, by which users acknowledge it. */
export interface WarningKind {
  /** Why it matters. */
  readonly cause: string;
  /** What to change. */
  readonly cure: string;
  readonly link: string;
}
