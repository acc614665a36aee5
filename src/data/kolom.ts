/** Kinds of columns a document table may have; see schema.ts. */

export type Kind = 'text' | 'text?' | 'int' | 'int?';
export interface Column {
  readonly kind: Kind;
  /** Document table whose live row this column names. */
  readonly ref?: string;
  readonly since?: number;
}
export const text = { kind: 'text' } as const;
export const textNull = { kind: 'text?' } as const;
export const int = { kind: 'int' } as const;
export const intNull = { kind: 'int?' } as const;
export const ref = <T extends string>(table: T) => ({ kind: 'text', ref: table }) as const;
export const refNull = <T extends string>(table: T) => ({ kind: 'text?', ref: table }) as const;
/** Columns of a later schema version are nullable: rows written before it have no value. */
export const textSince = <N extends number>(since: N) => ({ kind: 'text?', since }) as const;
export const intSince = <N extends number>(since: N) => ({ kind: 'int?', since }) as const;
