export { type S3Catalog } from './catalog';
export * from './destination';
export * from './source';
