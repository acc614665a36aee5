import { AppError } from '../api/errors';
import type { StatusBersama } from '../api/bersamaViews';
import type { Program, Service } from './program';

const SENDIRI: StatusBersama = {
  mode: 'sendiri',
  keadaan: 'tersambung',
  belumTerkirim: 0,
  terakhir: null,
  orang: [],
  salinanLain: [],
  jamDepan: [],
  potonganRusak: 0,
  utamaDiperbarui: null,
};

const status = (program: Program): StatusBersama => program.peserta?.status() ?? SENDIRI;

/** The open document in a folder that several people reach. */
export const bersamaService: Service<
  'getBersama' | 'startBersama' | 'syncBersama' | 'setSedangMengubah' | 'setDepan' | 'acceptJamDepan'
> = (program) => ({
  getBersama: () => Promise.resolve(status(program)),
  async startBersama() {
    if (program.dokumen.hanyaBaca) throw new AppError('hanyaBaca', { path: program.dokumen.path });
    return program.bagikan();
  },
  async syncBersama() {
    await program.peserta?.publish();
    return status(program);
  },
  setSedangMengubah({ baris }) {
    program.peserta?.setSedang(baris);
    return Promise.resolve(null);
  },
  setDepan({ depan }) {
    program.peserta?.setDepan(depan);
    return Promise.resolve(null);
  },
  async acceptJamDepan({ sesi }) {
    await program.peserta?.terimaJam(sesi);
    return status(program);
  },
});
