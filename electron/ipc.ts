import { ipcMain, type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import type { Reply } from '../src/api/errors';
import type { AppEvent } from '../src/api/views';
import { CALL_CHANNEL, DROP_CHANNEL, EVENT_CHANNEL } from './channels';
import { isOwnAddress } from './guard';
import { writeLog } from './log';

type Dispatch = (name: string, input: unknown) => Promise<Reply>;

const REFUSED: Reply = { ok: false, error: { code: 'pemanggilDitolak', detail: {} } };

/** The wire of one window: calls in, events out. */
export class Wire {
  #window: BrowserWindow | null = null;
  #early: AppEvent[] = [];
  #listening = false;
  #pending = 0;
  #lastCall = 0;

  constructor(dispatch: Dispatch, dropped: (path: unknown) => void) {
    ipcMain.on(DROP_CHANNEL, (event, path: unknown) => {
      if (this.#isOurs(event)) dropped(path);
    });
    ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, input: unknown): Promise<Reply> => {
      if (!this.#isOurs(event) || typeof name !== 'string') {
        writeLog('warn', 'call refused', event.senderFrame?.url);
        return REFUSED;
      }
      this.#deliverEarly();
      this.#pending += 1;
      try {
        return await dispatch(name, input);
      } finally {
        this.#pending -= 1;
        this.#lastCall = Date.now();
      }
    });
  }

  attach(window: BrowserWindow): void {
    this.#window = window;
    this.#listening = false;
    window.webContents.on('did-start-loading', () => (this.#listening = false));
    window.on('closed', () => (this.#window = null));
  }

  /** Sends to the window; before its first call nobody listens there, so early events wait. */
  emit(event: AppEvent): void {
    if (!this.#listening) this.#early.push(event);
    else if (this.#window && !this.#window.isDestroyed()) this.#window.webContents.send(EVENT_CHANNEL, event);
  }

  /** Milliseconds since the last call ended; 0 while one runs or none came yet. */
  get quietFor(): number {
    return this.#pending > 0 || this.#lastCall === 0 ? 0 : Date.now() - this.#lastCall;
  }

  /** Only the top frame of our own window, showing our own page, may call. */
  #isOurs(event: IpcMainInvokeEvent | IpcMainEvent): boolean {
    const { senderFrame, sender } = event;
    if (!this.#window || this.#window.isDestroyed() || sender !== this.#window.webContents) return false;
    return senderFrame !== null && senderFrame === sender.mainFrame && isOwnAddress(senderFrame.url);
  }

  #deliverEarly(): void {
    this.#listening = true;
    for (const event of this.#early.splice(0)) this.emit(event);
  }
}
