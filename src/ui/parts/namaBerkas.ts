/** Last part of a path of either kind of system. */
export const namaBerkas = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
