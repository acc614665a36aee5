/** The only two names on the wire between window and program. */
export const CALL_CHANNEL = 'bagihabis:call';
export const EVENT_CHANNEL = 'bagihabis:event';
