/** The page of AWS that says what AppFlow accepts, at the end of a fault. */
const LINKED = /\S\. See https:\/\/docs\.aws\.amazon\.com\/\S+\/(?:API_[A-Z]\w+|[A-Za-z][\w-]+)\.html$/;

/** The faults of a message that do not end with a link to what AppFlow accepts. */
export function faultsWithoutLink(message: string): string[] {
  return message.trim().split('\n  - ').slice(message.includes('\n  - ') ? 1 : 0).filter((fault) => !LINKED.test(fault));
}

/** Fails unless `make` is refused with a message that contains `problem`, and a link for each fault. */
export function expectRefusal(make: () => unknown, problem: string): void {
  const message = messageOf(make);

  expect(message).toContain(problem);
  expect(faultsWithoutLink(message)).toEqual([]);
}

function messageOf(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('nothing was thrown');
}
