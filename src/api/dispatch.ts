import { z } from 'zod';
import { contract, type Api, type ApiName } from './api';
import { AppError, type Reply } from './errors';

const isName = (name: string): name is ApiName => Object.hasOwn(contract, name);

/** null where the checker itself gives up: a typed array in the place of a list cannot be frozen, says V8. */
function check(name: ApiName, input: unknown) {
  try {
    return contract[name].input.safeParse(input);
  } catch {
    return null;
  }
}

/**
 * The one door: checks the name and the input, calls, and turns every outcome into data. Unexpected errors go to
 * `onBug` with their stack and travel as `takTerduga`.
 */
export function createDispatch(api: Api, onBug: (name: string, error: unknown) => void) {
  useIndonesianMessages();
  return async (name: string, input: unknown): Promise<Reply> => {
    if (!isName(name))
      return { ok: false, error: { code: 'masukanTidakSah', detail: { bidang: name, sebab: 'tidak dikenal' } } };
    const checked = check(name, input);
    if (!checked?.success) {
      const issue = checked?.error.issues[0];
      const detail = { bidang: issue?.path.join('.') || name, sebab: issue?.message ?? 'bentuk tidak dikenal' };
      return { ok: false, error: { code: 'masukanTidakSah', detail } };
    }
    try {
      const method = api[name] as (input: unknown) => Promise<unknown>;
      return { ok: true, value: await method(checked.data) };
    } catch (error) {
      if (error instanceof AppError) return { ok: false, error: { code: error.code, detail: error.detail } };
      onBug(name, error);
      return { ok: false, error: { code: 'takTerduga', detail: {} } };
    }
  };
}
export type Dispatch = ReturnType<typeof createDispatch>;

/** The same interface on the far side of a wire: replies become values or AppErrors again. */
export function createClient(call: (name: string, input: unknown) => Promise<Reply>): Api {
  const methods = Object.keys(contract).map((name) => [
    name,
    async (input: unknown): Promise<unknown> => {
      const reply = await call(name, input);
      if (reply.ok) return reply.value;
      throw new AppError(reply.error.code, reply.error.detail);
    },
  ]);
  return Object.fromEntries(methods) as Api;
}

/** Indonesian messages for what zod refuses, so that no English leaks into a form. */
export const useIndonesianMessages = (): void => void z.config(z.locales.id());
