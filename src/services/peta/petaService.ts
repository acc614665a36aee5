import { AppError } from '../../api/errors';
import type { Program, Service } from '../program';
import { bukaBanding } from './bukaBanding';
import { cobaPindah } from './cobaPindah';
import { petaKantor } from './petaKantor';
import { selPeta } from './selPeta';

/** Reading the map of loads: pages, repainted rows, cells, and the plan it is compared with. */
export const petaService: Service<
  | 'listPeta'
  | 'getPetaBaris'
  | 'getSelPeta'
  | 'getPetaCoba'
  | 'openBandingPeta'
  | 'closeBandingPeta'
  | 'exportPeta'
  | 'getPdfPeta'
> = (program) => ({
  async listPeta(kueri) {
    await petaKantor(program.cache).siapkan(kueri);
    return program.turn(() => {
      const page = petaKantor(program.cache).halaman(kueri);
      behind(program);
      return Promise.resolve(page);
    });
  },
  async getPetaBaris({ ids, ...kueri }) {
    await petaKantor(program.cache).siapkan(kueri);
    return program.turn(() => Promise.resolve(petaKantor(program.cache).ulang(kueri, ids)));
  },
  getSelPeta({ pegawaiId, per, kolom, bandingId = null }) {
    const peta = petaKantor(program.cache);
    const other = bandingId === null ? null : peta.bandingOf(bandingId);
    const id = other ? other.padanan(pegawaiId) : pegawaiId;
    // Whoever has the same id in the other plan may be somebody else.
    if (id === undefined) throw new AppError('tidakDitemukan', { apa: 'Pegawai' });
    return Promise.resolve(selPeta(other?.ringkasan.sumber ?? program.cache, id, per, kolom));
  },
  getPetaCoba: ({ penugasanId, ke, per }) => cobaPindah(program, penugasanId, ke, per),
  openBandingPeta: (input) => bukaBanding(program, input),
  closeBandingPeta() {
    petaKantor(program.cache).banding = null;
    return Promise.resolve(null);
  },
  // Drawing and writing sheets is loaded when it is needed, not with the window.
  exportPeta: async (input) => (await import('./eksporPeta')).eksporPeta(program, input),
  getPdfPeta: async (input) => (await import('./eksporPeta')).pdfPeta(program, input),
});

/** Counts the rest between other calls and says when the totals are there. */
function behind(program: Program): void {
  const { ringkasan } = petaKantor(program.cache);
  if (ringkasan.lengkap || ringkasan.berjalan) return;
  ringkasan.bangun().then(
    () => program.host.emit({ type: 'petaSiap' }),
    (error: unknown) => program.host.log.error('summing up the map failed', error),
  );
}
