import { Construct } from 'constructs';
import { Assembly, AssemblyJson } from './assembly';

/** A class of the library, as a reader that knows none by name sees it. */
export type AnyClass = (new (...parameters: unknown[]) => object) & { readonly [factory: string]: (...parameters: unknown[]) => object };

/** What is read backwards: the exports of the library, and what jsii knows about them. */
export class Library {
  public readonly assembly: Assembly;

  constructor(private readonly exports: object, assembly: AssemblyJson) {
    this.assembly = new Assembly(assembly);
  }

  /** A class of the library, or an enum, by its full name. */
  public class(fqn: string): AnyClass {
    return (this.exports as { readonly [name: string]: AnyClass })[this.assembly.shortName(fqn)]!;
  }

  public enum(fqn: string): { readonly [member: string]: string } {
    return this.class(fqn) as unknown as { readonly [member: string]: string };
  }

  /** Calls a static method, or the constructor. */
  public call(fqn: string, method: string | undefined, parameters: readonly unknown[]): object {
    const type = this.class(fqn);
    return method === undefined ? new type(...parameters) : type[method]!(...parameters);
  }

  /** A profile that exists already, as an instance of its class. */
  public importedProfile(fqn: string, scope: Construct, id: string, name: string): object {
    return this.call(fqn, PROFILE_BY_NAME, [scope, id, name]);
  }
}

/** How every profile class finds a profile that exists. */
export const PROFILE_BY_NAME = 'fromConnectorProfileName';
