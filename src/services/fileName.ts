/** Last part of a path of any system (the services room knows no node:path). */
export const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** A name that Windows, Linux and macOS accept: forbidden signs become a dash, blanks are single, at most 120 letters. */
export const safeFileName = (name: string): string =>
  name
    // eslint-disable-next-line no-control-regex -- control characters are forbidden on Windows
    .replace(/[<>:"/\\|?*\u0000-\u001f]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120)
    .replace(/[. ]+$/, '');

/** Joins a folder and a name with the separator the folder already uses. */
export const joinPath = (folder: string, name: string): string => {
  const separator = folder.includes('\\') && !folder.includes('/') ? '\\' : '/';
  return folder.endsWith(separator) ? folder + name : folder + separator + name;
};
