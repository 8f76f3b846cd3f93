import { WarningKind } from './kind';
import { api, guide } from '../links';

/** Warnings about mappings, transforms, filters and validations. */
export const TASK_WARNINGS = {
  destinationFieldMappedTwice: {
    cause: 'two mappings write this destination field, and which one wins is not documented',
    cure: 'keep one of them',
    link: api('Task'),
  },
  idFieldNotMapped: {
    cause: 'the destination finds the record to change by this field, and no mapping writes it',
    cure: 'map a field of the source to it, or name a field that is mapped',
    link: api('SalesforceDestinationProperties'),
  },
  transformOfUnmappedField: {
    cause: 'a transform changes a field that no mapping transfers, so it has no effect',
    cure: 'map the field, or leave the transform out',
    link: api('Task'),
  },
  manyFilters: {
    cause: 'the console accepts at most 10 filters; the limit of the service is not published',
    cure: 'use fewer filters',
    link: guide('create-flow-console'),
  },
  filterIncomplete: {
    cause: 'every filter that is known to work says the data type of its field and what to compare with',
    cure: 'use the methods of FilterCondition, or add the properties to the task',
    link: api('Task'),
  },
  manyCriteria: {
    cause: 'the console accepts at most 10 values in one filter; the limit of the service is not published',
    cure: 'compare with fewer values',
    link: guide('create-flow-console'),
  },
  operatorNotUsual: {
    cause: 'as far as AWS documents, this source does not filter a field of this data type with this operator',
    cure: 'choose one of those operators, or ask aws appflow describe-connector-entity what the connector supports',
    link: guide('custom-connector-sdk'),
  },
  comparisonOfOtherType: {
    cause: 'AppFlow compares by the data type of the field, and what is compared is of another kind',
    cure: 'use the methods of FilterCondition for that data type, or give the data type of the field as the source spells it',
    link: guide('create-flow-console'),
  },
  dataTypeNotKnown: {
    cause: 'the source has no such data type, and has one with nearly the same name',
    cure: 'give the data type of the field as the source spells it',
    link: guide('create-flow-console'),
  },
  filterValueWithComma: {
    cause: 'the console takes the comma in this value as the end of one value and the beginning of the next, and splits it when somebody saves the flow there',
    cure: 'compare with several values by FilterCondition.stringEqualsAny or stringContainsAny, if that is meant',
    link: guide('create-flow-console'),
  },
  filterNotEqualToSeveral: {
    cause: 'what AppFlow does with NOT_EQUAL_TO and several values is not documented',
    cure: 'add a filter for each value: all filters of a flow have to hold',
    link: guide('create-flow-console'),
  },
  filtersExcludeEachOther: {
    cause: 'all filters of a flow have to hold, and no value equals both, so no record is transferred',
    cure: 'use one filter with FilterCondition.stringEqualsAny, numberEqualsAny or timestampEqualsAny',
    link: guide('create-flow-console'),
  },
  starIsNoWildcard: {
    cause: 'this names one field that is called *, and not all fields',
    cure: 'use Mapping.mapAll()',
    link: api('Task'),
  },
  validationActionNotKnown: {
    cause: 'AppFlow is known to take DropRecord, and perhaps DropDataset',
    cure: 'use ValidationAction.ignoreRecord() or ValidationAction.terminateFlow()',
    link: api('Task'),
  },
  taskNotDocumented: {
    cause: 'AppFlow names this kind of task, but neither its form nor its effect is documented',
    cure: 'try the flow before you rely on it',
    link: api('Task'),
  },
  formulaNotConfirmed: {
    cause: 'AWS documents neither the tasks nor the format by which AppFlow calculates',
    cure: 'try the flow before you rely on it',
    link: api('Task'),
  },
} as const satisfies Record<string, WarningKind>;
