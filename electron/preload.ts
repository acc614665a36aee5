import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { CALL_CHANNEL, DROP_CHANNEL, EVENT_CHANNEL } from './channels';

/** All the window gets: one call, one stream of events, and the path of a dropped file. */
contextBridge.exposeInMainWorld('bagihabis', {
  call: (name: unknown, input: unknown): Promise<unknown> => ipcRenderer.invoke(CALL_CHANNEL, String(name), input),
  onEvent: (listener: (event: unknown) => void): (() => void) => {
    const forward = (_event: unknown, value: unknown) => listener(value);
    ipcRenderer.on(EVENT_CHANNEL, forward);
    return () => void ipcRenderer.removeListener(EVENT_CHANNEL, forward);
  },
  // Told to the program first, which lets the window name only files it knows to be chosen. A file made by script has no path.
  pathFor: (file: File): string => {
    const path = webUtils.getPathForFile(file);
    if (path !== '') ipcRenderer.send(DROP_CHANNEL, path);
    return path;
  },
});
