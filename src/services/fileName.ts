import { namaAman } from '../domain/namaBerkasNaskah';

/** Last part of a path of any system (the services room knows no node:path). */
export const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

/** A name that Windows, Linux and macOS accept, at most 120 letters, without ending. */
export const safeFileName = (name: string): string => namaAman(name, 120);

/** Joins a folder and a name with the separator the folder already uses. */
export const joinPath = (folder: string, name: string): string => {
  const separator = folder.includes('\\') && !folder.includes('/') ? '\\' : '/';
  return folder.endsWith(separator) ? folder + name : folder + separator + name;
};
