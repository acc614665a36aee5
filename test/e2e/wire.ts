import type { Page } from '@playwright/test';
import type { Api } from '../../src/api/api';
import type { Reply } from '../../src/api/errors';

/** One call of the program through the window's own wire; a refusal is thrown with its code. */
export async function call<Name extends keyof Api>(
  page: Page,
  name: Name,
  ...input: Parameters<Api[Name]>
): Promise<Awaited<ReturnType<Api[Name]>>> {
  const [wish] = input as readonly unknown[];
  const reply: Reply = await page.evaluate(([n, i]) => window.bagihabis.call(n, i), [name, wish] as const);
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
  return reply.value as Awaited<ReturnType<Api[Name]>>;
}
