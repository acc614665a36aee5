// A screen to draw on: the real one, or a virtual one on machines without.
import { hasDisplay } from './linuxLibraries.mjs';

export const SCREEN = '1600x1000x24';

/** Wraps a command so that it has a display. Returns [command, args]. */
export function onDisplay(command, args) {
  return hasDisplay() ? [command, args] : ['xvfb-run', ['-a', '-s', `-screen 0 ${SCREEN}`, command, ...args]];
}
