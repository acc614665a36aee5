import type { z } from 'zod';

/** One method of the contract: how its input is checked, and (type only) what it answers. */
export interface Method<Input extends z.ZodType, Output> {
  readonly input: Input;
  readonly output?: Output;
}

/** `returns<Sesi>()(z.undefined())`: the output type is said, the input type follows from the schema. */
export const returns =
  <Output>() =>
  <Input extends z.ZodType>(input: Input): Method<Input, Output> => ({ input });

export type ApiOf<C extends Record<string, Method<z.ZodType, unknown>>> = {
  readonly [K in keyof C]: C[K] extends Method<infer I, infer O>
    ? undefined extends z.output<I>
      ? () => Promise<O>
      : (input: z.output<I>) => Promise<O>
    : never;
};
