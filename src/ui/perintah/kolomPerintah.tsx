import { hariDari } from '../../domain/hari';
import type { BarisPerintah } from '../../api/perintahViews';
import { namaTanpaGelar } from '../../domain/nama';
import { tanggalPanjang } from '../../domain/tampil';
import type { Kolom } from '../parts/TabelMaya';
import { MenuPerintah } from './MenuPerintah';
import css from './Perintah.module.css';
import { teks } from './teks';

function Tenggat({ perintah: p, hari }: { readonly perintah: BarisPerintah; readonly hari: string }) {
  const kapan = p.tanggalAcara ?? p.tenggat;
  if (kapan === null) return <span className="redup">{teks.tanpaTenggat}</span>;
  const lagi = hariDari(kapan) - hariDari(hari);
  return (
    <>
      <div className="angka">{tanggalPanjang(kapan)}</div>
      <div className="redup">
        {[p.jenis === 'rapat' && p.waktu !== '' && teks.pukul(p.waktu), p.selesai === null && teks.hariLagi(lagi)]
          .filter(Boolean)
          .join(' · ')}
      </div>
    </>
  );
}

function Pelaksana({ perintah: p }: { readonly perintah: BarisPerintah }) {
  const [satu, dua] = p.pelaksana;
  if (satu === undefined) return <span className="redup">{teks.tanpaPelaksana}</span>;
  const lebih = p.pelaksana.length - 2;
  return (
    <span className="dua-baris" title={p.pelaksana.map(({ nama }) => nama).join('\n')}>
      {[satu, dua].flatMap((orang) => (orang ? [namaTanpaGelar(orang.nama)] : [])).join(', ')}{' '}
      {lebih > 0 && teks.lagi(lebih)}
    </span>
  );
}

/** `hari` = today: due dates are told as days to go. */
export const kolomPerintah = (hari: string): readonly Kolom<BarisPerintah>[] => [
  {
    kunci: 'perihal',
    judul: teks.kolom.perihal,
    lebar: 'minmax(220px, 2.4fr)',
    utama: true,
    isi: (p) => (
      <>
        <div className="dua-baris">{p.perihal}</div>
        <div className="redup satu-baris">
          {[p.dari, p.nomorSurat, p.tempat, p.namaBagian].filter(Boolean).join(' · ')}
        </div>
      </>
    ),
  },
  {
    kunci: 'tenggat',
    judul: teks.kolom.tenggat,
    lebar: 'minmax(130px, 1fr)',
    isi: (p) => <Tenggat perintah={p} hari={hari} />,
  },
  {
    kunci: 'pelaksana',
    judul: teks.kolom.pelaksana,
    lebar: 'minmax(130px, 1.3fr)',
    isi: (p) => <Pelaksana perintah={p} />,
  },
  {
    kunci: 'keadaan',
    judul: teks.kolom.keadaan,
    lebar: 'minmax(120px, 1fr)',
    isi: (p) => (
      <span className={css.keadaan} style={{ color: `var(--${teks.nada[p.keadaan]})` }}>
        {teks.keadaan(p)}
      </span>
    ),
  },
  {
    kunci: 'aksi',
    judul: <span className="tersembunyi">{teks.kolom.aksi}</span>,
    lebar: '26px',
    isi: (p, aktif) => <MenuPerintah perintah={p} aktif={aktif} />,
  },
];
