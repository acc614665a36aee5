import { Checkbox } from '@mantine/core';
import { useStore } from 'zustand';
import type { BarisPratinjauTugas, PratinjauTugas } from '../../api/tugasViews';
import { angka, menitKeJam } from '../../domain/tampil';
import { PratinjauImpor, type KolomImpor } from '../parts/PratinjauImpor';
import type { ImporTugas as Impor } from './imporTugasStore';
import { teks } from './teks';
import { teksAlat } from './teksAlat';
import css from './Tugas.module.css';

const { imporan } = teks;
const kata = teksAlat.impor;

/** A value of the list; where the office has another one, that stands before it. */
function Nilai({ baris, nama, isi }: { baris: BarisPratinjauTugas; nama: string; isi: string }) {
  const beda = baris.beda.find((b) => b.nama === nama);
  return beda ? (
    <>
      <s className="redup">{beda.lama}</s> <strong>{isi}</strong>
    </>
  ) : (
    isi
  );
}

/** Differences that have no column of their own. */
const LAIN = new Set(['Keluaran', 'Dasar norma', 'Jenis', 'Sifat', 'Dasar', 'Petunjuk', 'Satuan']);
const bedaLain = ({ beda }: BarisPratinjauTugas) => beda.filter(({ nama }) => LAIN.has(nama));

const KOLOM: readonly KolomImpor<BarisPratinjauTugas>[] = [
  {
    judul: imporan.kolom.tugas,
    isi: (b) => (
      <>
        {b.tugas}
        {bedaLain(b).map(({ nama, lama, baru }) => (
          <div key={nama} className={css.beda}>
            {nama}: <s className="redup">{lama}</s> {baru}
          </div>
        ))}
      </>
    ),
  },
  { judul: imporan.kolom.bagian, isi: (b) => b.bagian },
  { judul: imporan.kolom.sub, isi: (b) => b.namaSubKegiatan || teks.sumberPanjang[b.sumber as 'tusi'] },
  {
    judul: imporan.kolom.volume,
    isi: (b) => (
      <>
        <Nilai baris={b} nama="Volume" isi={angka(b.volume)} /> {b.satuan}
      </>
    ),
  },
  {
    judul: imporan.kolom.norma,
    kanan: true,
    isi: (b) => <Nilai baris={b} nama="Norma" isi={b.norma === null ? '–' : angka(b.norma)} />,
  },
  { judul: imporan.kolom.waktu, isi: (b) => <Nilai baris={b} nama="Masa" isi={b.waktu} /> },
  { judul: imporan.kolom.syarat, isi: (b) => <Nilai baris={b} nama="Syarat" isi={b.syarat} /> },
];

interface Props {
  readonly impor: Impor;
  readonly judul?: string;
  readonly lagi?: { readonly teks: string; onKlik(): void };
}
const banyak = (p: PratinjauTugas, keadaan: BarisPratinjauTugas['keadaan']): number =>
  p.baris.filter((b) => b.keadaan === keadaan).length;

/** Tasks of a file or of the clipboard before they are written; what is there already shows what would change. */
export function ImporTugas({ impor, judul = imporan.judul, lagi }: Props) {
  const { ya: perbarui, atur } = useStore(impor.perbarui);
  return (
    <PratinjauImpor
      judul={judul}
      store={impor.store}
      kolom={KOLOM}
      {...(lagi ? { lagi } : {})}
      ringkasan={(p) => (
        <>
          <span className="angka">{menitKeJam(p.menit)}</span>
          {p.bagianBaru.length > 0 && <span>{kata.bagianBaru(p.bagianBaru)}</span>}
        </>
      )}
      ditulis={(b) => b.keadaan === 'baru' || (perbarui && b.keadaan === 'diperbarui')}
      pilihan={(p) =>
        banyak(p, 'diperbarui') > 0 && (
          <Checkbox
            label={kata.perbarui(banyak(p, 'diperbarui'))}
            checked={perbarui}
            onChange={(ev) => atur(ev.currentTarget.checked)}
          />
        )
      }
      aksi={(p) => kata.aksi(angka(banyak(p, 'baru')), angka(perbarui ? banyak(p, 'diperbarui') : 0))}
      berhasil={(hasil) => kata.berhasil(hasil.baru, hasil.diperbarui, hasil.sama)}
    />
  );
}
