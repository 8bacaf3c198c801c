import { z } from 'zod';

/** The names of the fields that `schema` has at `path`; none where it has no fields of its own there. */
export function listFields(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const inner = unwrap(schema);
  const [step, ...rest] = path;
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => listFields(option, path));
  if (inner instanceof z.ZodObject) {
    if (step === undefined) return Object.keys(inner.shape);
    const field = inner.shape[String(step)] as z.core.$ZodType | undefined;
    return field ? listFields(field, rest) : [];
  }
  if (step === undefined) return [];
  if (inner instanceof z.ZodArray) return listFields(inner.element, rest);
  return inner instanceof z.ZodRecord ? listFields(inner.valueType, rest) : [];
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return unwrap(schema.unwrap());
  return schema instanceof z.ZodPipe ? unwrap(schema.out) : schema;
}
