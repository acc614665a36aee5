import { createContext, useContext } from 'react';
import type { Api } from '../api/api';
import type { Reply } from '../api/errors';
import type { AppEvent } from '../api/views';

/** What the preload puts on the window: nothing else of the program is reachable. */
export interface Bridge {
  call(name: string, input: unknown): Promise<Reply>;
  /** Answers the function that stops listening. */
  onEvent(listen: (event: AppEvent) => void): () => void;
  /** Path of a file dropped on the window. */
  pathFor(file: File): string;
}

declare global {
  interface Window {
    readonly bagihabis: Bridge;
  }
}

export const ApiContext = createContext<Api | null>(null);

export function useApi(): Api {
  const api = useContext(ApiContext);
  if (api === null) throw new Error('useApi outside of ApiContext');
  return api;
}
