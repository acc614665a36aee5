import type { PegawaiId, TugasId } from '../domain/ids';
import type { Kantor } from '../domain/kantor';
import { normalNama } from '../domain/mirip';
import { parseNip } from '../domain/nip';
import type { BarisRealisasiTerbaca } from '../importers/realisasiTabel';
import { bolehMencatat } from './tulisRealisasi';
import type { CapaianKantor } from './capaianKantor';
import { KenalPegawai } from './kenalPegawai';

/** Who and what a row speaks of, or why that cannot be told (Indonesian, without its place). */
export type Dikenali =
  { readonly tugasId: TugasId; readonly pegawaiId: PegawaiId } | { readonly kode: string; readonly galat: string };

/**
 * Rows of forms and lists met with the office:
 * K1 the key of a form decides, as long as task and person are still there;
 * K2 else the NIP, else the one person of that name (titles aside) whose NIP is not another one;
 * K3 the task is the one of that name the person has a part of, else it is said that there is none.
 */
export class PengenalRealisasi {
  readonly #pegawai: KenalPegawai;

  constructor(
    private readonly kantor: Kantor,
    private readonly capaian: CapaianKantor,
  ) {
    this.#pegawai = new KenalPegawai([...kantor.pegawai.values()]);
  }

  kenali(baris: BarisRealisasiTerbaca): Dikenali {
    const { kunci } = baris;
    if (kunci && this.kantor.tugas.has(kunci.tugasId) && this.kantor.pegawai.has(kunci.pegawaiId))
      return this.berhak(kunci.tugasId, kunci.pegawaiId, baris);
    if (kunci && baris.tugas === '')
      return { kode: 'realisasi_tugas', galat: 'tugas atau pegawai pada baris ini sudah tidak ada dalam berkas.' };
    const pegawaiId = this.orang(baris);
    if (typeof pegawaiId !== 'string') return pegawaiId;
    const nama = normalNama(baris.tugas);
    const senama = (id: TugasId): boolean => normalNama(this.kantor.tugas.get(id)?.nama ?? '') === nama;
    const miliknya = (this.capaian.pegawai.get(pegawaiId) ?? []).filter((c) => senama(c.tugasId));
    const [satu] = miliknya;
    if (satu && miliknya.length === 1) return { tugasId: satu.tugasId, pegawaiId };
    const siapa = this.kantor.pegawai.get(pegawaiId)?.nama ?? '';
    if (miliknya.length > 1)
      return {
        kode: 'realisasi_tugas_kembar',
        galat: `${siapa} memegang ${miliknya.length} tugas bernama “${baris.tugas}”; pakai formulir dari BagiHabis agar dapat dibedakan.`,
      };
    const ada = [...this.kantor.tugas.keys()].some(senama);
    return ada
      ? { kode: 'realisasi_bukan_pelaksana', galat: `${siapa} bukan pelaksana tugas “${baris.tugas}”.` }
      : { kode: 'realisasi_tugas', galat: `tugas “${baris.tugas}” tidak ada dalam berkas ini.` };
  }

  private orang({ nip, pegawai }: BarisRealisasiTerbaca): PegawaiId | Extract<Dikenali, { galat: string }> {
    const kenal = this.#pegawai.kenali({ nip, nama: pegawai });
    if ('orang' in kenal) return kenal.orang.id;
    const { sebab, senama } = kenal;
    if (sebab === 'nipLain')
      return {
        kode: 'realisasi_nip',
        galat: `NIP ${parseNip(nip).nip} bukan NIP ${pegawai} dalam berkas ini (${senama.map((satu) => satu.nip).join(', ')}); periksa apakah daftar ini milik kantor lain.`,
      };
    if (sebab === 'kembar')
      return {
        kode: 'realisasi_pegawai_kembar',
        galat: `ada ${senama.length} pegawai bernama “${pegawai}”; tambahkan kolom NIP.`,
      };
    return { kode: 'realisasi_pegawai', galat: `pegawai “${pegawai || nip}” tidak ada dalam berkas ini.` };
  }

  private berhak(tugasId: TugasId, pegawaiId: PegawaiId, { tugas }: BarisRealisasiTerbaca): Dikenali {
    if (bolehMencatat(this.capaian, tugasId, pegawaiId)) return { tugasId, pegawaiId };
    const siapa = this.kantor.pegawai.get(pegawaiId)?.nama ?? '';
    return {
      kode: 'realisasi_bukan_pelaksana',
      galat: `${siapa} sudah tidak memegang tugas “${tugas}”; terbitkan formulir baru.`,
    };
  }
}
