/** The only names on the wire between window and program. */
export const CALL_CHANNEL = 'bagihabis:call';
export const EVENT_CHANNEL = 'bagihabis:event';
/** From the preload alone: a file was dropped there, by its true path. */
export const DROP_CHANNEL = 'bagihabis:drop';
