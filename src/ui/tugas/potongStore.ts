import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../../api/api';
import type { HasilPecah } from '../../api/tugasViews';
import type { BarisTugas } from '../../api/views';
import {
  daftarUnit,
  pecahTugas,
  POLA_PECAH,
  type CaraPecah,
  type DasarPecah,
  type PotonganTugas,
  type RencanaPecah,
} from '../../domain/pecahTugas';
import { teksAlat } from './teksAlat';

/** The split as it is being described; the preview follows every key. */
export interface KeadaanPotong {
  readonly cara: CaraPecah['jenis'];
  readonly unit: string;
  readonly banyak: number | '';
  readonly dasar: DasarPecah;
  readonly pola: string;
  readonly porsi: 'bawa' | 'lepas';
  ubah(bagian: Partial<Omit<KeadaanPotong, 'ubah' | 'pecah'>>): void;
  pecah(tugas: BarisTugas): Promise<HasilPecah>;
}

export function createPotongStore(api: Api, tugas: BarisTugas): StoreApi<KeadaanPotong> {
  return createStore<KeadaanPotong>()((set, get) => ({
    cara: 'unit',
    unit: '',
    banyak: 2,
    dasar: 'volume',
    pola: POLA_PECAH,
    porsi: tugas.pembagian.length > 0 ? 'bawa' : 'lepas',
    ubah(bagian) {
      // One document cannot be shared out by months: its time can.
      const dasar = bagian.cara && bagian.dasar === undefined ? { dasar: dasarUntuk(tugas, bagian.cara) } : {};
      set({ ...dasar, ...bagian });
    },
    pecah: ({ id, versi }) => {
      const { cara, dasar, pola } = rencanaDari(get());
      return api.pecahTugas({
        tugasId: id,
        versi,
        rencana: { cara: cara.jenis === 'unit' ? { ...cara, nama: [...cara.nama] } : cara, dasar, pola },
        porsi: get().porsi,
      });
    },
  }));
}

const dasarUntuk = ({ volume }: BarisTugas, cara: CaraPecah['jenis']): DasarPecah =>
  volume <= 1 && cara !== 'unit' ? 'waktu' : 'volume';

export function rencanaDari({ cara, unit, banyak, dasar, pola }: KeadaanPotong): RencanaPecah {
  const rinci: CaraPecah =
    cara === 'unit'
      ? { jenis: 'unit', nama: daftarUnit(unit) }
      : cara === 'jumlah'
        ? { jenis: 'jumlah', banyak: banyak === '' ? 0 : banyak }
        : { jenis: cara };
  return { cara: rinci, dasar, pola: pola.trim() };
}

export interface PratinjauPotong {
  readonly potongan: readonly PotonganTugas[];
  /** Why it cannot be done yet, '' = it can. */
  readonly galat: string;
  /** Worth a look, '' = nothing. */
  readonly catatan: string;
}

/** The parts as the program will make them: the same rules on both sides of the wire. */
export function pratinjauPotong(keadaan: KeadaanPotong, tugas: BarisTugas, tahun: number): PratinjauPotong {
  const rencana = rencanaDari(keadaan);
  const kata = teksAlat.potong;
  const potongan = pecahTugas(tugas, rencana, tahun);
  const galat = !rencana.pola.includes('{bagian}') ? kata.polaGalat : potongan.length < 2 ? kata.kurang : '';
  const bakal = pecahTugas({ ...tugas, volume: 1, norma: null }, { ...rencana, dasar: 'waktu' }, tahun).length;
  const sedikit = rencana.dasar === 'volume' && bakal > potongan.length;
  return { potongan, galat, catatan: sedikit ? kata.sedikit(tugas.volume, bakal) : '' };
}
