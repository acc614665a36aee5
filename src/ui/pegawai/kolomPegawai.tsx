import { IconAlertCircle } from '@tabler/icons-react';
import type { BarisPegawai } from '../../api/views';
import { nipTampil } from '../../domain/nip';
import { SEBUTAN_KELUAR, type AlasanBeban } from '../../domain/pegawai';
import { angka, desimalRingkas, menitKeJam, rasio, tanggalPanjang } from '../../domain/tampil';
import { TandaBaris } from '../bersama/TandaBaris';
import { Rasio } from '../parts/Angka';
import { BarBeban } from '../parts/BarBeban';
import type { Kolom } from '../parts/TabelMaya';
import { AksiPegawai } from './AksiPegawai';
import css from './Pegawai.module.css';
import { teks } from './teks';

function Nama({ pegawai }: { readonly pegawai: BarisPegawai }) {
  return (
    <>
      <div className="satu-baris" style={{ fontWeight: 600 }} title={pegawai.nama}>
        {pegawai.nama}
      </div>
      <div className={`redup ${css.nip}`}>
        <TandaBaris tabel="pegawai" id={pegawai.id} />
        <span className="angka">{pegawai.nip === '' ? teks.tanpaNip : nipTampil(pegawai.nip)}</span>
        {pegawai.temuanNip.length > 0 && (
          <span className={css.awas} title={pegawai.temuanNip.join('\n')}>
            <IconAlertCircle size={13} aria-hidden /> {teks.periksaNip}
          </span>
        )}
      </div>
    </>
  );
}

function Beban({ pegawai }: { readonly pegawai: BarisPegawai }) {
  if (pegawai.status === 'keluar' && pegawai.keluar !== null) {
    const sebab = pegawai.sebabKeluar ? SEBUTAN_KELUAR[pegawai.sebabKeluar] : '';
    return <span className="redup">{teks.keluar.sejak(tanggalPanjang(pegawai.keluar), sebab)}</span>;
  }
  if (pegawai.status !== 'aktif') return <span className="redup">{teks.status[pegawai.status]}</span>;
  const alasan = pegawai.alasanRendah ?? pegawai.alasanMelebihi;
  return (
    <div className={css.beban}>
      <BarBeban beban={pegawai.beban} kapasitas={pegawai.kapasitas} />
      <span className="redup">
        {pegawai.jumlahTugas === 0
          ? teks.belumAdaTugas
          : `${menitKeJam(pegawai.beban)} dari ${menitKeJam(pegawai.kapasitas)}`}
        {alasan && <Alasan pegawai={pegawai} alasan={alasan} />}
      </span>
    </div>
  );
}

function Alasan({ pegawai, alasan }: { readonly pegawai: BarisPegawai; readonly alasan: AlasanBeban }) {
  const { batas } = alasan;
  const lewat = batas !== undefined && pegawai.beban * 100 > batas * pegawai.kapasitas;
  const isi =
    batas === undefined
      ? teks.alasanDiterima
      : lewat
        ? teks.lewatBatas(rasio(batas))
        : teks.diterimaSampai(rasio(batas));
  return (
    <span title={alasan.alasan} className={lewat ? css.lewat : undefined}>
      {' · '}
      {isi}
    </span>
  );
}

const { kolom } = teks;
export const KOLOM_PEGAWAI: readonly Kolom<BarisPegawai>[] = [
  { kunci: 'nama', judul: kolom.nama, lebar: 'minmax(210px, 1.6fr)', utama: true, isi: (p) => <Nama pegawai={p} /> },
  {
    kunci: 'jabatan',
    judul: kolom.jabatan,
    lebar: 'minmax(150px, 1.5fr)',
    isi: (p) => (
      <>
        <div className="satu-baris" title={p.jabatan}>
          {p.jabatan || '–'}
        </div>
        <div className="redup satu-baris">{p.jenisJabatan}</div>
      </>
    ),
  },
  { kunci: 'jenis', judul: kolom.jenis, lebar: 'minmax(64px, 0.6fr)', isi: (p) => p.jenisPegawai },
  { kunci: 'golongan', judul: kolom.golongan, lebar: '46px', isi: (p) => <span className="angka">{p.golongan}</span> },
  { kunci: 'kelas', judul: kolom.kelas, lebar: '44px', kanan: true, isi: (p) => p.kelas ?? '–' },
  { kunci: 'fte', judul: kolom.fte, lebar: '40px', kanan: true, isi: (p) => desimalRingkas(p.fte / 1000, 2) },
  { kunci: 'beban', judul: kolom.beban, lebar: 'minmax(170px, 1.2fr)', isi: (p) => <Beban pegawai={p} /> },
  {
    kunci: 'rasio',
    judul: kolom.rasio,
    lebar: '84px',
    kanan: true,
    isi: (p) => (p.status === 'aktif' ? <Rasio nilai={p.rasio} /> : <span className="redup">–</span>),
  },
  { kunci: 'tugas', judul: kolom.tugas, lebar: '50px', kanan: true, isi: (p) => angka(p.jumlahTugas) },
  {
    kunci: 'aksi',
    judul: <span className={css.tersembunyi}>{kolom.aksi}</span>,
    lebar: '26px',
    isi: (p, aktif) => <AksiPegawai pegawai={p} aktif={aktif} />,
  },
];
