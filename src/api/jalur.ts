import type { z } from 'zod';
import { contract, type ApiName } from './api';
import { path } from './inputs';

/**
 * Where the inputs of the wire name files or folders: every place whose schema is `inputs.path`. A new method is found by
 * itself, so whoever guards the wire (electron/pathGate.ts) cannot forget one.
 */
export interface Jalur {
  /** `readDpa.paths`: method and the nearest field name. */
  readonly bidang: string;
  readonly path: string;
}

interface Def {
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly in?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly items?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}
const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** All paths an input names, whether the rest of it is well formed or not. */
export function jalurMasukan(name: ApiName, input: unknown): readonly Jalur[] {
  const found: Jalur[] = [];
  const walk = (schema: z.ZodType, value: unknown, field: string): void => {
    if (schema === path) {
      if (typeof value === 'string') found.push({ bidang: `${name}.${field}`, path: value });
      return;
    }
    const { innerType, element, in: inner, valueType, options = [], items = [], shape = {} } = defOf(schema);
    for (const each of [innerType, inner, ...options]) if (each) walk(each, value, field);
    if (Array.isArray(value)) {
      for (const each of value as unknown[]) if (element) walk(element, each, field);
      for (const [at, each] of items.entries()) walk(each, value[at], field);
    }
    if (!isObject(value)) return;
    if (valueType) for (const [key, each] of Object.entries(value)) walk(valueType, each, key);
    for (const [key, each] of Object.entries(shape)) if (Object.hasOwn(value, key)) walk(each, value[key], key);
  };
  walk(contract[name].input, input, '');
  return found;
}

/** Every field of the contract that names a file or a folder, as `method.field`. */
export function bidangJalur(): readonly string[] {
  const found = new Set<string>();
  const walk = (name: string, schema: z.ZodType, field: string): void => {
    if (schema === path) found.add(`${name}.${field}`);
    const { innerType, element, in: inner, valueType, options = [], items = [], shape = {} } = defOf(schema);
    for (const each of [innerType, element, inner, valueType, ...options, ...items]) if (each) walk(name, each, field);
    for (const [key, each] of Object.entries(shape)) walk(name, each, key);
  };
  for (const [name, { input }] of Object.entries(contract)) walk(name, input, '');
  return [...found].sort();
}
