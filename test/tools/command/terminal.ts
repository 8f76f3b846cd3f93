import { Terminal } from '../../../src/tools/command/command';

/** A terminal that remembers what was written to it. */
export class FakeTerminal implements Terminal {
  private readonly written: { readonly to: 'result' | 'report' | 'progress'; readonly line: string }[] = [];

  public get results(): string {
    return this.textOf('result');
  }

  public get reports(): string {
    return this.textOf('report');
  }

  public result(line: string): void {
    this.written.push({ to: 'result', line });
  }

  public report(line: string): void {
    this.written.push({ to: 'report', line });
  }

  public progress(line: string): void {
    this.written.push({ to: 'progress', line });
  }

  private textOf(kind: string): string {
    return this.written.filter(({ to }) => to === kind).map(({ line }) => line).join('\n');
  }
}
