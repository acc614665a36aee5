import { _electron } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { acakDokumen } from '../fixtures/dpa-pdf/acakCetak';
import { buatCetakHtml } from '../fixtures/dpa-pdf/cetakHtml';
import { GAYA } from '../fixtures/dpa-pdf/dataCetak';
import { appCommand, newFolder, root } from '../e2e/start';

/** About 200 pages as SIPD prints them: many kegiatan, each with accounts and items, printed by Chromium. */
export async function cetakPanjang(folder: string): Promise<string> {
  const html = path.join(folder, 'cetak.html');
  const pdf = path.join(folder, 'DPA 200 halaman.pdf');
  const dokumen = acakDokumen(11, { kegiatan: 26, sub: 4, rekening: 8, item: 8 });
  fs.writeFileSync(html, buatCetakHtml(dokumen, { ...GAYA, tahun: 2026 }));
  const profile = newFolder();
  const { command, args, env } = appCommand(profile, []);
  const bare = path.join(import.meta.dirname, 'bare');
  const app = await _electron.launch({
    executablePath: command,
    args: args.map((word) => (word === root ? bare : word)),
    env: { ...env, XDG_CONFIG_HOME: profile },
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const bytes = await app.evaluate(async ({ BrowserWindow }, file) => {
      const window = new BrowserWindow({ show: false });
      await window.loadFile(file);
      return (await window.webContents.printToPDF({ preferCSSPageSize: true })).toString('base64');
    }, html);
    fs.writeFileSync(pdf, Buffer.from(bytes, 'base64'));
  } finally {
    await app.close();
    fs.rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
  return pdf;
}
