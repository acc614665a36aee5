import { Checkbox } from '@mantine/core';
import type { BarisTugas } from '../../api/views';
import type { TugasId } from '../../domain/ids';
import { sebutSyarat } from '../../domain/syarat';
import { angka, jendelaTeks, menitKeJam } from '../../domain/tampil';
import { TandaBaris } from '../bersama/TandaBaris';
import type { Kolom } from '../parts/TabelMaya';
import { AksiTugas } from './AksiTugas';
import { KeadaanTugas } from './KeadaanTugas';
import { teks } from './teks';
import css from './Tugas.module.css';

function Volume({ tugas }: { readonly tugas: BarisTugas }) {
  // Hours with one decimal would not multiply up to the time beside them: 30 × 7,9 jam is not 236,5 jam.
  const utuh = tugas.norma !== null && tugas.norma % 6 === 0;
  const norma =
    tugas.norma === null ? teks.normaKosong : utuh ? menitKeJam(tugas.norma) : `${angka(tugas.norma)} menit`;
  return (
    <>
      <div className="redup">
        <span className="angka">{angka(tugas.volume)}</span> {tugas.satuan} × {norma}
      </div>
      {tugas.menit !== null && (
        <strong className="angka" title={`${angka(tugas.menit)} menit`}>
          {menitKeJam(tugas.menit)}
        </strong>
      )}
    </>
  );
}

function Pembagian({ tugas }: { readonly tugas: BarisTugas }) {
  if (tugas.pembagian.length === 0) return <span className="redup">{teks.belumDibagi}</span>;
  const sepintas = tugas.pembagian.slice(0, 2).map((p) => p.nama.split(',')[0]);
  const sisa = tugas.pembagian.length - sepintas.length;
  return (
    <span className="dua-baris" title={tugas.pembagian.map((p) => `${p.nama}: ${menitKeJam(p.menit)}`).join('\n')}>
      {sepintas.join(', ')} {sisa > 0 && teks.lagi(sisa)}
    </span>
  );
}

export function kolomTugas(
  terpilih: ReadonlySet<TugasId>,
  pilih: (id: TugasId, ya: boolean) => void,
): readonly Kolom<BarisTugas>[] {
  const { kolom } = teks;
  return [
    {
      kunci: 'pilih',
      judul: <span className={css.tersembunyi}>{kolom.pilih}</span>,
      lebar: '20px',
      isi: (t, aktif) => (
        <Checkbox
          aria-label={teks.pilihTugas(t.nama)}
          tabIndex={aktif ? 0 : -1}
          checked={terpilih.has(t.id)}
          onChange={(e) => pilih(t.id, e.currentTarget.checked)}
        />
      ),
    },
    {
      kunci: 'tugas',
      judul: kolom.tugas,
      lebar: 'minmax(220px, 2.6fr)',
      utama: true,
      isi: (t) => (
        <>
          <div className="dua-baris">{t.nama}</div>
          <div className="redup satu-baris">
            <TandaBaris tabel="tugas" id={t.id} /> {t.keluaran}
          </div>
        </>
      ),
    },
    { kunci: 'volume', judul: kolom.volume, lebar: 'minmax(170px, 1.3fr)', isi: (t) => <Volume tugas={t} /> },
    {
      kunci: 'waktu',
      judul: kolom.waktu,
      lebar: 'minmax(90px, 0.8fr)',
      isi: (t) => <span className="dua-baris">{jendelaTeks(t.jendela)}</span>,
    },
    { kunci: 'sifat', judul: kolom.sifat, lebar: '66px', isi: (t) => <span className="redup">{t.sifat}</span> },
    {
      kunci: 'syarat',
      judul: kolom.syarat,
      lebar: 'minmax(90px, 0.9fr)',
      isi: (t) => (
        <span className="redup dua-baris" title={sebutSyarat(t.syarat)}>
          {sebutSyarat(t.syarat)}
        </span>
      ),
    },
    { kunci: 'pembagian', judul: kolom.pembagian, lebar: 'minmax(110px, 1.2fr)', isi: (t) => <Pembagian tugas={t} /> },
    { kunci: 'keadaan', judul: kolom.keadaan, lebar: '128px', isi: (t) => <KeadaanTugas tugas={t} /> },
    {
      kunci: 'aksi',
      judul: <span className={css.tersembunyi}>{kolom.aksi}</span>,
      lebar: '26px',
      isi: (t, aktif) => <AksiTugas tugas={t} aktif={aktif} />,
    },
  ];
}
