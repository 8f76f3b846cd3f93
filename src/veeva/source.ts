import { VeevaConnectorProfile } from './profile';
import { VeevaConnectorType } from './type';
import { Checks } from '../core/private/checks';
import { TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { SourceBase } from '../core/vertices/source-base';

/**
 * Which documents to read, and what of them. They go to Amazon S3 only, at most once an hour.
 */
export interface VeevaDocuments {
  /**
   * The type of the documents: letters, digits, white space and `_ -`
   * @default - AppFlow's own choice
   */
  readonly documentType?: string;

  /**
   * Whether the files are transferred that the documents were made from.
   * @default false
   */
  readonly includeSourceFiles?: boolean;

  /**
   * Whether the renditions of the documents are transferred.
   * @default false
   */
  readonly includeRenditions?: boolean;

  /**
   * Whether all versions of the documents are transferred, not only the latest.
   * @default false
   */
  readonly includeAllVersions?: boolean;
}

/**
 * What to read from Veeva.
 */
export interface VeevaSourceProps {
  /** The connection. */
  readonly profile: VeevaConnectorProfile;

  /**
   * What to read, as AppFlow names it.
   * @jsii suppress JSII5018
   */
  readonly object: string;

  /**
   * Which documents to read, if the object stands for documents.
   * @default - the object has no documents
   */
  readonly documents?: VeevaDocuments;
}

/** What the types of props demand. */
const REQUIRED = ['object', 'profile'];

/**
 * Reads from Veeva.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/veeva.html
 */
export class VeevaSource extends SourceBase {
  /**
   * @throws if the object or the type of documents is one that AppFlow refuses
   */
  constructor(props: VeevaSourceProps) {
    requireGiven('VeevaSource', props, REQUIRED);
    const { profile, object, documents } = props;
    super(documents ? VeevaConnectorType.documents : VeevaConnectorType.instance, {
      checks: new Checks('VeevaSource')
        .text('object', object, TEXT.entity)
        .text('documents.documentType', documents?.documentType, TEXT.documentType),
      profile,
      properties: { veeva: { object, ...documents } },
    });
  }
}
