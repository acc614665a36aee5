import fc from 'fast-check';
import type { z } from 'zod';
import { path } from '../../src/api/inputs';
import { BENDA_JAHAT, TEKS_JAHAT } from './nilaiJahat';

interface Check {
  readonly check: string;
  readonly value?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}
interface Def {
  readonly type: string;
  readonly format?: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly in?: z.ZodType;
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly items?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly values?: readonly unknown[];
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
}

/** Where values come from that mean something in the open document. */
export interface Kolam {
  /** Ids of rows, and of what earlier answers offered. */
  readonly ids: readonly string[];
  /** Ids of the rows of one table. */
  readonly perTabel: ReadonlyMap<string, readonly string[]>;
  /** Paths nobody chose. */
  readonly jalur: readonly string[];
}

const limits = ({ checks = [] }: Def) => {
  const of = (name: string) => checks.map(({ _zod }) => _zod.def).find(({ check }) => check === name);
  return {
    min: of('greater_than')?.value,
    max: of('less_than')?.value,
    shortest: of('min_length')?.minimum ?? 0,
    longest: of('max_length')?.maximum ?? 60,
  };
};

/** One in ten leaves is hostile, so that most calls get past the door and some fail deep inside an input. */
const HOSTILE = 1;
const HONEST = 9;

/** Inputs of a method, by the very schema that checks them: mostly what the window would send, now and then what it never would. */
export function masukanZod(schema: z.ZodType, kolam: Kolam, nama: string): fc.Arbitrary<unknown> {
  const pick = <T>(values: readonly T[]): fc.Arbitrary<T> =>
    values.length === 0 ? fc.constant(undefined as T) : fc.nat().map((n) => values[n % values.length] as T);
  const anyId = pick(kolam.ids);
  /** `tugasIds` and, in `saveTugas`, `id` are mostly ids of tasks. */
  const idFor = (field: string): fc.Arbitrary<string> => {
    const ids = idsByName(kolam, field) ?? idsByName(kolam, nama);
    return ids ? fc.oneof({ weight: 5, arbitrary: pick(ids) }, anyId) : anyId;
  };
  const hostileText = pick(TEKS_JAHAT);
  const leaf = (honest: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    fc.oneof(
      { weight: HONEST * 2, arbitrary: honest },
      { weight: HOSTILE, arbitrary: hostileText },
      { weight: HOSTILE, arbitrary: pick(BENDA_JAHAT) },
    );

  const build = (given: z.ZodType, field: string): fc.Arbitrary<unknown> => {
    const id = idFor(field);
    if (given === path) return fc.oneof({ weight: 4, arbitrary: pick(kolam.jalur) }, hostileText);
    const def = given.def as unknown as Def;
    const { min, max, shortest, longest } = limits(def);
    switch (def.type) {
      case 'string': {
        if (def.format === 'date') return leaf(fc.integer({ min: 0, max: 400 }).map(tanggal));
        const plain = fc.string({ minLength: shortest, maxLength: Math.min(longest, shortest + 30), unit: 'binary' });
        const words = pick(['Bagian Umum', 'a', 'Rapat', '1', '2026', 'x'.repeat(Math.max(1, Math.min(longest, 300)))]);
        return leaf(fc.oneof(plain, words, hostileText, id));
      }
      case 'number': {
        const low = Math.ceil(Math.max(min ?? -5, Number.MIN_SAFE_INTEGER));
        const high = Math.max(low, Math.floor(Math.min(max ?? low + 500, low + 500)));
        return leaf(fc.oneof(fc.integer({ min: low, max: high }), pick([low, high, max ?? high])));
      }
      case 'boolean':
        return leaf(fc.boolean());
      case 'enum':
        return leaf(pick(Object.values(def.entries ?? {})));
      case 'literal':
        return leaf(pick(def.values ?? []));
      case 'undefined':
        return fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, pick(BENDA_JAHAT));
      case 'custom':
        return leaf(id);
      case 'nullable':
        return fc.oneof({ weight: 2, arbitrary: inner(def, field) }, fc.constant(null));
      case 'optional':
      case 'default':
        return fc.oneof({ weight: 2, arbitrary: inner(def, field) }, fc.constant(undefined));
      case 'array': {
        const some = fc.array(inner(def, field), { minLength: shortest, maxLength: Math.min(longest, shortest + 3) });
        const many = fc.integer({ min: 0, max: 40 }).chain((n) => fc.array(id, { minLength: n, maxLength: n }));
        return fc.oneof({ weight: 12, arbitrary: some }, many, pick(BENDA_JAHAT));
      }
      case 'tuple':
        return fc.tuple(...(def.items ?? []).map((each) => build(each, field)));
      case 'record':
        return fc.dictionary(fc.oneof(id, hostileText).map(String), inner(def, field), { maxKeys: 3 });
      case 'union':
        return fc.oneof(...(def.options ?? []).map((each) => build(each, field)));
      case 'object':
        return fc.record(
          Object.fromEntries(Object.entries(def.shape ?? {}).map(([key, each]) => [key, build(each, key)])),
        );
      default:
        return def.innerType || def.in ? inner(def, field) : fc.oneof(id, pick(BENDA_JAHAT));
    }
  };
  const inner = ({ innerType, element, in: piped, valueType }: Def, field: string): fc.Arbitrary<unknown> => {
    const schemaInside = innerType ?? element ?? piped ?? valueType;
    return schemaInside ? build(schemaInside, field) : fc.constant(null);
  };
  return fc.oneof({ weight: 19, arbitrary: build(schema, '') }, pick(BENDA_JAHAT));
}

const tanggal = (hari: number): string => new Date(Date.UTC(2026, 0, 1 + hari)).toISOString().slice(0, 10);

/** Ids of the table whose name lies in `name`; the longest such name counts (`sub_kegiatan`, not `kegiatan`). */
function idsByName({ perTabel }: Kolam, name: string): readonly string[] | null {
  const plain = name.toLowerCase();
  const found = [...perTabel.keys()]
    .filter((table) => plain.includes(table.replaceAll('_', '')))
    .sort((a, b) => b.length - a.length)[0];
  const ids = found === undefined ? [] : (perTabel.get(found) ?? []);
  return ids.length > 0 ? ids : null;
}
