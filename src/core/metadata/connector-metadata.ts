import * as path from 'path';
import { Token } from 'aws-cdk-lib';
import { ConnectorDescription, EntityDescription, parseConnector, parseEntity } from './description';
import { CONNECTOR_FILE, entityOfFile, fileOfEntity } from './entity-files';
import { listing, parsedOnce } from './parsed-files';
import { similarName } from './similar';
import { Field } from '../field';
import { Checks, shown } from '../private/checks';
import { api } from '../private/links';

/**
 * What a contradiction between an app and its metadata leads to.
 */
export enum MetadataMismatch {
  /** The app does not synthesize. */
  ERROR = 'ERROR',

  /** A warning, which can be acknowledged. For files that may be older than the application, or know less than it. */
  WARNING = 'WARNING',
}

/**
 * How metadata are used.
 */
export interface ConnectorMetadataOptions {
  /**
   * What a contradiction between the app and the files leads to.
   * @default MetadataMismatch.ERROR
   */
  readonly onMismatch?: MetadataMismatch;
}

/**
 * What an application told AppFlow about itself in your account.
 *
 * That is its connector, its objects and their fields, recorded in files that belong into version control. So the same app
 * gives the same template everywhere, without an AWS account.
 *
 * `npx @cdklabs/cdk-appflow describe` writes the files. They are the answers of `aws appflow describe-connector`
 * (`connector.json`) and `aws appflow describe-connector-entity` (one for each object, such as `Account.json`, where a slash in
 * the name is written as `%2F`).
 *
 * @see https://docs.aws.amazon.com/appflow/1.0/APIReference/API_DescribeConnectorEntity.html
 */
export class ConnectorMetadata {
  /**
   * The files of a folder. It may be empty or not exist yet; then nothing is known, and a warning says so.
   *
   * @param folder the folder, relative to where the app runs
   * @param options how the files are used
   * @throws if the folder is known only at deployment
   */
  public static fromFolder(folder: string, options?: ConnectorMetadataOptions): ConnectorMetadata {
    new Checks('ConnectorMetadata')
      .require(
        typeof folder === 'string' && folder !== '' && !Token.isUnresolved(folder),
        'folder',
        'not known at synth; give the path of a folder',
        api('DescribeConnectorEntity'),
      )
      .end();
    return new ConnectorMetadata(folder, options?.onMismatch ?? MetadataMismatch.ERROR);
  }

  /** The folder of the files. */
  public readonly folder: string;

  private readonly entities = new Map<string, EntityDescription | undefined>();
  private connector?: { readonly description?: ConnectorDescription };
  private files?: ReadonlySet<string>;

  private constructor(
    folder: string,
    /** @internal */
    public readonly _onMismatch: MetadataMismatch,
  ) {
    this.folder = folder;
  }

  /** The names of the objects that are described, in alphabetical order. */
  public get entityNames(): string[] {
    return [...this.fileNames].filter((file) => file !== CONNECTOR_FILE).map(entityOfFile).sort();
  }

  /**
   * The fields of an object, with their data types.
   *
   * @param entity the object, as the application names it
   * @throws if the object is not described
   */
  public fieldsOf(entity: string): Field[] {
    const description = this._entity(entity);
    new Checks('ConnectorMetadata')
      .require(
        description !== undefined,
        'entity',
        `${this.folder} does not describe ${shown(entity)}${this._suggestion(entity) || '.'} To record it, run ${this._command(entity)}`,
        api('DescribeConnectorEntity'),
      )
      .end();
    return [...description!.fields.values()].map(({ identifier: name, dataType }) => ({ name, dataType }));
  }

  /**
   * What is known of an object.
   *
   * @internal
   */
  public _entity(name: string): EntityDescription | undefined {
    if (!this.entities.has(name)) {
      this.entities.set(name, this.readEntity(name));
    }
    return this.entities.get(name);
  }

  /**
   * What is known of the connector.
   *
   * @internal
   */
  public get _connector(): ConnectorDescription | undefined {
    this.connector ??= { description: this.read(CONNECTOR_FILE, parseConnector, this._command()) };
    return this.connector.description;
  }

  /**
   * The file of an object, or of the connector.
   *
   * @internal
   */
  public _fileOf(entity?: string): string {
    return path.posix.join(this.folder, entity === undefined ? CONNECTOR_FILE : fileOfEntity(entity));
  }

  /**
   * The command that records an object, or the connector.
   *
   * @internal
   */
  public _command(entity?: string): string {
    const argument = (text: string) => (/^[\w./-]+$/.test(text) ? text : `'${text}'`);
    const object = entity === undefined ? '' : ` --entity ${argument(entity)}`;
    return `npx @cdklabs/cdk-appflow describe ${argument(this.folder)}${object}`;
  }

  /**
   * The object that was probably meant.
   *
   * @internal
   */
  public _suggestion(entity: string): string {
    const similar = similarName(entity, this.entityNames.filter((name) => name !== entity));
    return similar ? `; did you mean ${shown(similar)}?` : '';
  }

  private readEntity(name: string): EntityDescription | undefined {
    const description = this.read(fileOfEntity(name), parseEntity, this._command(name));
    if (description?.name !== undefined && description.name !== name) {
      this.refuse(fileOfEntity(name), `describes ${shown(description.name)}, not ${shown(name)}`, this._command(name));
    }
    return description?.fields.size === 0 ? undefined : description; // some tools write an empty list for what they do not know
  }

  private read<T>(file: string, parseFile: (text: string) => T, command: string): T | undefined {
    // Looked up in the listing: some file systems find a file under another spelling, others do not.
    if (!this.fileNames.has(file)) {
      return undefined;
    }
    try {
      return parsedOnce(path.resolve(this.folder, file), parseFile);
    } catch (error) {
      this.refuse(file, (error as Error).message, command);
      return undefined;
    }
  }

  private refuse(file: string, problem: string, command: string): void {
    new Checks('ConnectorMetadata')
      .fault(path.posix.join(this.folder, file), `${problem}. To record it anew, run ${command}`, api('DescribeConnectorEntity'))
      .end();
  }

  private get fileNames(): ReadonlySet<string> {
    this.files ??= new Set(this.listed().filter((file) => file.endsWith('.json')));
    return this.files;
  }

  private listed(): string[] {
    try {
      return listing(this.folder);
    } catch (error) {
      new Checks('ConnectorMetadata').fault('folder', (error as Error).message, api('DescribeConnectorEntity')).end();
      return [];
    }
  }
}
