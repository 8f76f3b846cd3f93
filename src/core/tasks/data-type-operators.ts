import { COMPARISONS, FilterOperator } from '../connectors/connector-facts';

const EQUALITY: readonly FilterOperator[] = ['EQUAL_TO', 'NOT_EQUAL_TO'];
const NUMBER = COMPARISONS.filter((operator) => operator !== 'BETWEEN');
const TIME = COMPARISONS.filter((operator) => operator !== 'NOT_EQUAL_TO');

/**
 * The operators with which a connector made with the Custom Connector SDK filters fields of a type, unless it says otherwise.
 *
 * @see https://github.com/awslabs/aws-appflow-custom-connector-python
 */
const OPERATORS: { readonly [dataType: string]: readonly FilterOperator[] } = {
  BigDecimal: NUMBER,
  BigInteger: NUMBER,
  Boolean: EQUALITY,
  ByteArray: [],
  Date: TIME,
  DateTime: TIME,
  Double: NUMBER,
  Float: NUMBER,
  Integer: NUMBER,
  List: ['CONTAINS'],
  Long: NUMBER,
  Map: ['CONTAINS'],
  Short: NUMBER,
  String: ['CONTAINS', ...EQUALITY],
  Struct: [],
};

/** The operators for a data type of the SDK; nothing for a type that it does not name. */
export function operatorsOfType(dataType: string): readonly string[] | undefined {
  return Object.entries(OPERATORS).find(([name]) => name.toLowerCase() === dataType.toLowerCase())?.[1];
}
