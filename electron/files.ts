import { dialog, type BrowserWindow, type FileFilter } from 'electron';
import path from 'node:path';
import type { FilterBerkas, Host } from '../src/services/host';

const filters = (types: readonly FilterBerkas[]): FileFilter[] =>
  types.map(({ name, extensions }) => ({ name, extensions: [...extensions] }));

/** Dialogs over one window. Every answer is a full path, or null when the user cancelled. */
export function fileDialogs(
  window: () => BrowserWindow | null,
): Pick<Host, 'pickOpen' | 'pickOpenMany' | 'pickSave' | 'pickFolder'> {
  const openMany = async (options: Electron.OpenDialogOptions): Promise<readonly string[] | null> => {
    const owner = window();
    const answer = await (owner ? dialog.showOpenDialog(owner, options) : dialog.showOpenDialog(options));
    return answer.canceled || answer.filePaths.length === 0 ? null : answer.filePaths;
  };
  const open = async (options: Electron.OpenDialogOptions): Promise<string | null> =>
    (await openMany(options))?.[0] ?? null;
  return {
    pickOpen: (asked) =>
      open({ title: asked.title, buttonLabel: 'Buka', filters: filters(asked.filters), properties: ['openFile'] }),

    pickOpenMany: (asked) =>
      openMany({
        title: asked.title,
        buttonLabel: 'Buka',
        filters: filters(asked.filters),
        properties: ['openFile', 'multiSelections'],
      }),

    pickFolder: ({ title }) =>
      open({ title, buttonLabel: 'Pilih folder', properties: ['openDirectory', 'createDirectory'] }),

    async pickSave({ title, defaultPath, filters: types }) {
      const options: Electron.SaveDialogOptions = {
        title,
        defaultPath,
        buttonLabel: 'Simpan',
        filters: filters(types),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      };
      const owner = window();
      const answer = await (owner ? dialog.showSaveDialog(owner, options) : dialog.showSaveDialog(options));
      if (answer.canceled || !answer.filePath) return null;
      const ending = types[0]?.extensions[0];
      // GTK does not add the ending of the chosen filter by itself.
      return ending && path.extname(answer.filePath) === '' ? `${answer.filePath}.${ending}` : answer.filePath;
    },
  };
}
