// A screen to draw on: the real one, or a virtual one on machines without.
import { hasDisplay } from './linuxLibraries.mjs';

export const SCREEN = '1600x1000x24';

/**
 * Wraps a command so that it has two virtual screens, one for each of two workers: windows on one screen take the focus from
 * each other. The first is DISPLAY of the inner wrapping, the second is named by BAGIHABIS_LAYAR_KEDUA with the
 * file of its key. null where a real
 * display is used.
 */
export function onTwoDisplays(command, args) {
  if (hasDisplay()) return null;
  const screen = ['-a', '-s', `-screen 0 ${SCREEN}`];
  const second = ['sh', '-c', 'BAGIHABIS_LAYAR_KEDUA="$DISPLAY $XAUTHORITY" exec "$0" "$@"'];
  return ['xvfb-run', [...screen, ...second, 'xvfb-run', ...screen, command, ...args]];
}

/** Wraps a command so that it has a display. Returns [command, args]. */
export function onDisplay(command, args) {
  return hasDisplay() ? [command, args] : ['xvfb-run', ['-a', '-s', `-screen 0 ${SCREEN}`, command, ...args]];
}
