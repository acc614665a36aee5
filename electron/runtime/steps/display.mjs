// A screen to draw on: the real one, or a virtual one on machines without.
import { hasDisplay } from './linuxLibraries.mjs';

export const SCREEN = '1600x1000x24';

/**
 * Wraps a command so that each of `count` workers has a virtual screen of its own: windows on one screen take the focus
 * from each other. BAGIHABIS_LAYAR names them, DISPLAY and the file of its key, separated by semicolons. null where a real display is used.
 */
export function onManyDisplays(count, command, args) {
  if (hasDisplay()) return null;
  const screen = ['xvfb-run', '-a', '-s', `-screen 0 ${SCREEN}`];
  const named = [
    'sh',
    '-c',
    'BAGIHABIS_LAYAR="${BAGIHABIS_LAYAR:+$BAGIHABIS_LAYAR;}$DISPLAY $XAUTHORITY" exec "$0" "$@"',
  ];
  const [first, ...rest] = Array.from({ length: count }, () => [...screen, ...named]).flat();
  return [first, [...rest, command, ...args]];
}

/** Wraps a command so that it has a display. Returns [command, args]. */
export function onDisplay(command, args) {
  return hasDisplay() ? [command, args] : ['xvfb-run', ['-a', '-s', `-screen 0 ${SCREEN}`, command, ...args]];
}
