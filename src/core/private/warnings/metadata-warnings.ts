import { WarningKind } from './kind';
import { api, guide } from '../links';

/** Warnings about what contradicts the recorded metadata of an application, or is not in them. */
export const METADATA_WARNINGS = {
  objectNotDescribed: {
    cause: 'the metadata of the profile do not describe it, so its fields are not checked',
    cure: 'record it with the command, or correct the name',
    link: api('DescribeConnectorEntity'),
  },
  describedForOtherVersion: {
    cause: 'the fields may differ between versions, so they are not checked',
    cure: 'record the object with --api-version, or use the version that was recorded',
    link: api('DescribeConnectorEntity'),
  },
  notAsDescribed: {
    cause: 'AppFlow will probably refuse it, unless the files are older than the application',
    cure: 'correct it, or record the files anew',
    link: api('DescribeConnectorEntity'),
  },
  fieldSpelledDifferently: {
    cause: 'whether AppFlow tells capitals from small letters here is not documented',
    cure: 'spell the field as the application does',
    link: api('DescribeConnectorEntity'),
  },
  fieldDeprecated: {
    cause: 'the application calls the field deprecated',
    cure: 'use the field that took its place',
    link: api('ConnectorEntityField'),
  },
  valueNotListed: {
    cause: 'the application does not list this value, so it will probably find nothing or be refused',
    cure: 'choose a value that is listed, or record the files anew',
    link: api('FieldTypeDetails'),
  },
  formatNamesNoField: {
    cause: 'the format of a concatenation names a field that the source does not have',
    cure: 'name a field of the source between the braces',
    link: api('DescribeConnectorEntity'),
  },
  timestampFieldWithoutTime: {
    cause: 'AppFlow tells what changed by a field with a time, and the data type of this one names none',
    cure: 'choose a field with a date or a time',
    link: guide('flow-triggers'),
  },
  requiredFieldNotMapped: {
    cause: 'the application takes no new record without it, and no mapping writes it',
    cure: 'map a field to it',
    link: api('DestinationFieldProperties'),
  },
  settingNotDescribed: {
    cause: 'the connector does not say that it takes such a setting',
    cure: 'correct the key, or leave it out',
    link: api('ConnectorRuntimeSetting'),
  },
  notListedByConnector: {
    cause: 'the connector does not list it among what it supports',
    cure: 'choose what it lists, or record the files anew',
    link: api('ConnectorConfiguration'),
  },
} as const satisfies Record<string, WarningKind>;
