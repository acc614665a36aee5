import { useMemo, useRef, useState } from 'react';
import type { BarisPapan, Calon, KartuPapan } from '../../api/views';
import type { TugasId } from '../../domain/ids';
import type { CaraBagi } from '../../domain/pembagian';
import { useAction } from '../parts/useAction';
import { useKembaliFokus } from '../parts/useKembaliFokus';
import type { TanyaMengapa } from '../usulan/Mengapa';
import { useUsulanStore } from '../usulan/useUsulan';
import type { AksiPapan, SasaranPindah } from './aksiPapan';
import { kartuDibawa, perluPersetujuan, type Bawaan } from './dampak';
import type { MenuTerbuka } from './MenuPapan';
import type { Niat } from './niat';
import { usePembagianStore } from './pembagianStore';
import { pesanTetap } from './pesanTetap';
import type { Tujuan } from './seretStore';
import { teksPapan } from './teks';

type Penerima = Pick<BarisPapan, 'pegawaiId' | 'nama' | 'bagianId'>;
interface Menunggu {
  readonly nama: string;
  jalan(persetujuan: string): void;
}

const sebut = (nama: string, banyak: number): string => (banyak > 1 ? teksPapan.banyakTugas(banyak) : `"${nama}"`);

/** Everything the board can do, whichever way it was asked (drag, keys, menu), and the dialogues that are open for it. */
export function useAksi() {
  const store = usePembagianStore();
  const { jalankan } = useAction();
  const [rincian, setRincian] = useState<TugasId | null>(null);
  const [pindah, setPindah] = useState<SasaranPindah | null>(null);
  const [menunggu, setMenunggu] = useState<Menunggu | null>(null);
  const [menu, setMenu] = useState<MenuTerbuka | null>(null);
  const [tanya, setTanya] = useState<TanyaMengapa | null>(null);
  const usulan = useUsulanStore();
  const asal = useRef<Element | null>(null);
  useKembaliFokus(asal, rincian !== null || pindah !== null || menunggu !== null || menu !== null || tanya !== null);

  const kerja = useMemo(() => {
    const lakukan = (niat: Niat, pesan: string): void =>
      void jalankan(() => store.getState().jalankan(niat), { berhasil: pesanTetap(pesan) });

    /** Asks for the consent first where the person is of another bagian. */
    const denganPersetujuan = (
      kartu: readonly KartuPapan[],
      ke: Penerima,
      jalan: (persetujuan: string) => void,
    ): void => {
      if (perluPersetujuan(kartu, ke)) setMenunggu({ nama: ke.nama, jalan });
      else jalan('');
    };
    const beri = (tugasIds: readonly TugasId[], nama: string, ke: Penerima, cara: CaraBagi): void => {
      const kartu = tugasIds.flatMap((id) => store.getState().kartu(id) ?? []);
      denganPersetujuan(kartu, ke, (persetujuan) =>
        lakukan(
          { jenis: 'beri', tugasIds, pegawaiId: ke.pegawaiId, cara, persetujuan },
          teksPapan.dibagikan(sebut(nama, tugasIds.length), ke.nama),
        ),
      );
    };
    const geser = (sasaran: Extract<SasaranPindah | Bawaan, { jenis: 'segmen' }>, ke: Penerima): void => {
      if (ke.pegawaiId === sasaran.dari) return;
      const kartu = store.getState().kartu(sasaran.tugasId);
      denganPersetujuan(kartu ? [kartu] : [], ke, (persetujuan) =>
        lakukan(
          { jenis: 'pindah', penugasanIds: [sasaran.penugasanId], pegawaiId: ke.pegawaiId, persetujuan },
          teksPapan.dipindahkan(`"${sasaran.nama}"`, ke.nama),
        ),
      );
    };
    const aksi: AksiPapan = {
      menu(sasaran, di) {
        const kotak = di.getBoundingClientRect();
        asal.current = di.closest('[data-kartu]') ?? di;
        setMenu({
          sasaran,
          di: { x: Math.round(kotak.left + Math.min(kotak.width, 40)), y: Math.round(kotak.bottom) },
        });
      },
      pindahkan(sasaran) {
        asal.current ??= document.activeElement;
        if (sasaran.jenis === 'segmen') void store.getState().kenali(sasaran.tugasId);
        setPindah(sasaran);
      },
      rincian(tugasId) {
        asal.current ??= document.activeElement;
        setRincian(tugasId);
      },
      mengapa(tugasId, nama) {
        asal.current ??= document.activeElement;
        // With a proposal on the board the question is about that, else about what is there.
        const { tampak, usang, hasil } = usulan.getState();
        setTanya({ tugasId, nama, usulanId: tampak === 'papan' && !usang ? (hasil?.usulanId ?? null) : null });
      },
      lepas: (penugasanId, nama) =>
        lakukan({ jenis: 'lepas', penugasanIds: [penugasanId] }, teksPapan.dikembalikan(`"${nama}"`)),
      kunci: (penugasanId, terkunci) =>
        lakukan(
          { jenis: 'kunci', penugasanIds: [penugasanId], terkunci },
          terkunci ? 'Penugasan dikunci' : 'Kunci dibuka',
        ),
    };
    return {
      aksi,
      /** The drop: cards are given (what is left of them, or evenly with Ctrl), a part is moved, shared or brought back. */
      lepaskan(bawaan: Bawaan, tujuan: Tujuan, bagiRata: boolean): void {
        if (tujuan === 'sisa') {
          if (bawaan.jenis === 'segmen') aksi.lepas(bawaan.penugasanId, bawaan.nama);
          return;
        }
        const ke = store.getState().papan?.pegawai.find((p) => p.pegawaiId === tujuan);
        if (!ke) return;
        if (bawaan.jenis === 'kartu') beri(bawaan.tugasIds, bawaan.nama, ke, bagiRata ? 'rata' : 'sisa');
        else if (bagiRata) beri([bawaan.tugasId], bawaan.nama, ke, 'rata');
        else geser(bawaan, ke);
      },
      /** The choice in "Pindahkan ke…"; a person outside of the shown board is known by the bagian's name only. */
      pilihCalon(sasaran: SasaranPindah, calon: Calon, cara: CaraBagi): void {
        const { papan, kartuDikenal } = store.getState();
        const ids = sasaran.jenis === 'kartu' ? sasaran.tugasIds : [sasaran.tugasId];
        const dibawa: Bawaan = { jenis: 'kartu', tugasIds: ids, nama: sasaran.nama, menit: 0 };
        const kartu = kartuDibawa(dibawa, papan?.tugas ?? [], kartuDikenal());
        const sama = kartu.find((k) => k.namaBagian === calon.namaBagian)?.bagianId ?? null;
        const ke = papan?.pegawai.find((p) => p.pegawaiId === calon.pegawaiId) ?? { ...calon, bagianId: sama };
        setPindah(null);
        if (sasaran.jenis === 'kartu') beri(ids, sasaran.nama, ke, cara);
        else geser(sasaran, ke);
      },
    };
  }, [jalankan, store, usulan]);

  return { ...kerja, rincian, setRincian, pindah, setPindah, menunggu, setMenunggu, menu, setMenu, tanya, setTanya };
}
