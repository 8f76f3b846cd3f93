import { SAPOdataConnectorProfile } from './profile';
import { SAPOdataConnectorType } from './type';
import { Checks } from '../core/private/checks';
import { NUMBER, TEXT } from '../core/private/limits';
import { requireGiven } from '../core/private/required';
import { SourceBase } from '../core/vertices/source-base';

/**
 * What to read from SAP.
 */
export interface SAPOdataSourceProps {
  /** The connection. */
  readonly profile: SAPOdataConnectorProfile;

  /**
   * The path of the service and the entity set, such as `/sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder`.
   * @jsii suppress JSII5018
   */
  readonly object: string;

  /**
   * The most records in one page, 1 to 10000. SAP takes at most 3000 from plain OData services, and 10000 from those of
   * Operational Data Provisioning (ODP).
   * @default - SAP decides
   */
  readonly maxPageSize?: number;

  /**
   * The most processes that read at the same time, 1 to 10. Not for ODP.
   * @default - AppFlow's own choice: one
   */
  readonly maxParallelism?: number;
}

/** What the types of props demand. */
const REQUIRED = ['object', 'profile'];

/**
 * Reads from SAP by OData.
 *
 * @see https://docs.aws.amazon.com/appflow/latest/userguide/sapodata.html
 */
export class SAPOdataSource extends SourceBase {
  /**
   * @throws if the object or a number is one that AppFlow refuses
   */
  constructor(props: SAPOdataSourceProps) {
    requireGiven('SAPOdataSource', props, REQUIRED);
    const { object, maxPageSize, maxParallelism } = props;
    super(SAPOdataConnectorType.instance, {
      checks: new Checks('SAPOdataSource')
        .text('object', object, TEXT.entity)
        .number('maxPageSize', maxPageSize, NUMBER.sapPageSize)
        .number('maxParallelism', maxParallelism, NUMBER.sapParallelism),
      profile: props.profile,
      properties: {
        sapoData: {
          objectPath: object,
          paginationConfig: maxPageSize === undefined ? undefined : { maxPageSize },
          parallelismConfig: maxParallelism === undefined ? undefined : { maxParallelism },
        },
      },
    });
  }
}
