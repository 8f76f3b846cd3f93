import { TemplateJson } from '../support/service-model';
import { asRecord } from '../support/service-model/intrinsics';
import { ResourceModel, ValueType } from '../support/service-model/model';

/** A value of an AppFlow resource, and where the model knows it. */
export interface Place {
  readonly resourceType: string;
  readonly path: string;
  readonly value: unknown;
}

/** All places of a template that the model knows, whole objects and lists among them. */
export function placesIn(template: TemplateJson): Place[] {
  return Object.values(template.Resources ?? {}).flatMap(({ Type, Properties }) => {
    const model = ResourceModel.of(Type);
    return model ? members(Type, model, '', Properties ?? {}) : [];
  });
}

function members(resourceType: string, model: ResourceModel, parent: string, value: object): Place[] {
  return Object.entries(value).flatMap(([name, child]: [string, unknown]) =>
    below(resourceType, model, parent ? `${parent}.${name}` : name, child));
}

function below(resourceType: string, model: ResourceModel, path: string, value: unknown): Place[] {
  const own = { resourceType, path, value };
  const type: ValueType | undefined = model.constraint(path)?.type;
  if (type === 'array' && Array.isArray(value)) {
    return [own, ...value.flatMap((item: unknown) => below(resourceType, model, `${path}[]`, item))];
  }
  if (type === 'map') {
    return [own, ...Object.values(asRecord(value)).flatMap((child) => below(resourceType, model, `${path}{}`, child))];
  }
  return type === 'object' ? [own, ...members(resourceType, model, path, asRecord(value))] : type ? [own] : [];
}
