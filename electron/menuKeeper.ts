import type { BrowserWindow } from 'electron';
import type { Reply } from '../src/api/errors';
import type { AppEvent, BerkasTerbaru, Sesi } from '../src/api/views';
import { setMenu } from './menu';

/** Keeps the menu bar in step with the open file: undo names, recent files, what is enabled. */
export class MenuKeeper {
  #sesi: Sesi | null = null;
  #recent: readonly BerkasTerbaru[] = [];

  constructor(
    private readonly parts: {
      readonly emit: (event: AppEvent) => void;
      readonly call: (name: string, input: unknown) => Promise<Reply>;
      readonly window: () => BrowserWindow | null;
    },
  ) {}

  /** Reads the session and the recent files again. */
  async refresh(): Promise<void> {
    const [sesi, recent] = await Promise.all([
      this.parts.call('getSesi', undefined),
      this.parts.call('listRecent', undefined),
    ]);
    if (sesi.ok) this.#sesi = sesi.value as Sesi;
    if (recent.ok) this.#recent = recent.value as readonly BerkasTerbaru[];
    this.#draw();
  }

  notice(event: AppEvent): void {
    if (event.type === 'changed' && (event.sebab === 'buka' || event.sebab === 'tutup')) void this.refresh();
    else if (event.type === 'changed' || event.type === 'saved') {
      this.#sesi = event.sesi;
      this.#draw();
    }
  }

  #draw(): void {
    const { emit, window } = this.parts;
    setMenu(
      {
        urungkan: this.#sesi?.urungkan?.label ?? null,
        ulangi: this.#sesi?.ulangi?.label ?? null,
        terbaru: this.#recent.filter((each) => each.ada),
        adaBerkas: (this.#sesi?.berkas ?? null) !== null,
      },
      {
        send: (perintah) => emit({ type: 'menu', perintah }),
        openRecent: (path) => emit({ type: 'buka', path }),
        window,
      },
    );
  }
}
