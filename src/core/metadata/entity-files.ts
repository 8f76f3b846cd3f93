/** The file of the connector itself. */
export const CONNECTOR_FILE = 'connector.json';

/** The file of an object. An object that is called `connector` must not take the file of the connector. */
export function fileOfEntity(name: string): string {
  const escaped = encodeURIComponent(name).replace(/[*!'()~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${escaped === 'connector' ? '%63onnector' : escaped.replace(/^\./, '%2E')}.json`;
}

/** The object that a file describes. */
export function entityOfFile(file: string): string {
  const name = file.replace(/\.json$/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // made by hand
  }
}
