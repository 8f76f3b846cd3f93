/**
 * A field of a source or of a destination.
 */
export interface Field {
  /** The name, as the application spells it. */
  readonly name: string;

  /**
   * The type, as the application spells it: `string`, `datetime`, `character varying`, `Integer`, ...
   * @default - AppFlow takes the type from the application
   */
  readonly dataType?: string;
}

/** The name of a field that may be given by its name alone. */
export function nameOf(field: string | Field): string {
  return typeof field === 'string' ? field : field.name;
}
