import { AWS } from './catalog/aws';
import { CUSTOM_CONNECTORS } from './catalog/custom-connectors';
import { Application } from './catalog/entry';
import { KEYED } from './catalog/keyed';
import { NATIVE } from './catalog/native';
import { OAUTH } from './catalog/oauth';

/**
 * All applications, with every way to sign in and every role: what the conformance tests walk through.
 *
 * The props of an application, over all its cases, name every property that its structs have.
 */
export const CATALOG: readonly Application[] = [...AWS, ...CUSTOM_CONNECTORS, ...KEYED, ...NATIVE, ...OAUTH];
