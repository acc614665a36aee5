/** Virtual screens the npm scripts made, one for each worker; none on a real display. */
export const screens: readonly Record<string, string>[] = (process.env['BAGIHABIS_LAYAR'] ?? '')
  .split(';')
  .filter(Boolean)
  .map((screen) => {
    const [display = '', key] = screen.split(' ');
    return { DISPLAY: display, ...(key && { XAUTHORITY: key }) };
  });
