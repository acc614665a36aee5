import type { BrowserWindow, PrinterInfo } from 'electron';
import type { KeadaanPencetak, Pencetak } from '../src/api/cetakViews';
import { cupsDefault, cupsNames, cupsPrinter, hasCups } from './cups';
import { writeLog } from './log';

/** CUPS: `printer-state` 3 idle, 4 printing, 5 stopped. */
const CUPS_STATE: Readonly<Record<string, KeadaanPencetak>> = { 3: 'siap', 4: 'sibuk', 5: 'berhenti' };

const known = async (window: BrowserWindow | null): Promise<readonly PrinterInfo[]> =>
  (await window?.webContents.getPrintersAsync()) ?? [];

const option = ({ options }: PrinterInfo, key: string): string => {
  const value: unknown = (options as unknown as Readonly<Record<string, unknown>>)[key];
  return typeof value === 'string' ? value : '';
};

/** Names under which printers can be reached at this moment. */
export async function printerNames(window: BrowserWindow | null): Promise<readonly string[]> {
  return hasCups() ? cupsNames() : (await known(window)).map(({ name }) => name);
}

/** The printers of this PC, the default one first, with what their drivers say. */
export async function listPrinters(window: BrowserWindow | null): Promise<readonly Pencetak[]> {
  const printers = await known(window).catch((error: unknown) => {
    writeLog('warn', 'the list of printers cannot be read', error);
    return [];
  });
  const standard = await defaultName(printers);
  const all = await Promise.all(printers.map((printer) => describe(printer, standard)));
  return all.toSorted((a, b) => Number(b.bawaan) - Number(a.bawaan) || a.sebutan.localeCompare(b.sebutan, 'id'));
}

async function describe(printer: PrinterInfo, standard: string | null): Promise<Pencetak> {
  const driver = hasCups() ? await cupsPrinter(printer.name) : null;
  const place = option(printer, 'printer-location');
  const model = option(printer, 'printer-make-and-model') || option(printer, 'system_driverinfo').split(';')[0];
  return {
    nama: printer.name,
    sebutan: printer.displayName || printer.name,
    keterangan: [place, model].filter(Boolean).join(' · '),
    bawaan: printer.name === standard,
    keadaan: state(printer),
    dupleks: driver === null ? 'tidakDiketahui' : driver.dupleks ? 'ada' : 'tidak',
    kertas: driver?.kertas ?? null,
  };
}

function state(printer: PrinterInfo): KeadaanPencetak {
  if (option(printer, 'printer-is-accepting-jobs') === 'false') return 'berhenti';
  return CUPS_STATE[option(printer, 'printer-state')] ?? 'tidakDiketahui';
}

/** Chromium told which printer is the default until 2025; CUPS is asked itself. */
async function defaultName(printers: readonly PrinterInfo[]): Promise<string | null> {
  if (hasCups()) return cupsDefault();
  const marked = printers.find((printer) => (printer as { readonly isDefault?: boolean }).isDefault === true);
  return marked?.name ?? null;
}
