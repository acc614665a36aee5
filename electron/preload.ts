import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { CALL_CHANNEL, EVENT_CHANNEL } from './channels';

/** All the window gets: one call, one stream of events, and the path of a dropped file. */
contextBridge.exposeInMainWorld('bagihabis', {
  call: (name: unknown, input: unknown): Promise<unknown> => ipcRenderer.invoke(CALL_CHANNEL, String(name), input),
  onEvent: (listener: (event: unknown) => void): (() => void) => {
    const forward = (_event: unknown, value: unknown) => listener(value);
    ipcRenderer.on(EVENT_CHANNEL, forward);
    return () => void ipcRenderer.removeListener(EVENT_CHANNEL, forward);
  },
  pathFor: (file: File): string => webUtils.getPathForFile(file),
});
