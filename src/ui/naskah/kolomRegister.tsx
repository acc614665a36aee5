import { Badge, Checkbox } from '@mantine/core';
import type { BarisSurat } from '../../api/suratViews';
import type { SuratId } from '../../domain/ids';
import { SEBUTAN_JENIS, type StatusSurat, type Surat } from '../../domain/surat';
import { tanggalPanjang } from '../../domain/tampil';
import { tanpaNomor } from '../../domain/tanpaNomor';
import type { Kolom } from '../parts/TabelMaya';
import { AksiSurat, type TindakanSurat } from './AksiSurat';
import css from './Naskah.module.css';
import { teksRegister as r } from './teksRegister';

/** Mantine's own orange is too pale for small text. */
const WARNA_TINJAU = { '--badge-color': 'var(--jingga)', '--badge-bg': 'var(--awas-lembut)' };
const WARNA_STATUS: Readonly<Record<StatusSurat, string>> = {
  konsep: 'gray',
  dicadangkan: 'blue',
  terbit: 'hijau',
  diganti: 'gray',
  dicabut: 'merah',
  batal: 'merah',
};

/** How a line is called: its number, or that it waits for one. */
export const nomorTampil = (surat: Pick<Surat, 'nomor' | 'status' | 'urut'>): string =>
  surat.nomor || (surat.status === 'konsep' ? r.konsepTanpaNomor : tanpaNomor(surat) ? r.tanpaNomor : r.menyusul);

function Penerima({ surat }: { readonly surat: Surat }) {
  const [pertama, kedua] = surat.penerima;
  const sisa = surat.penerima.length - 2;
  return (
    <span className="satu-baris" style={{ display: 'block' }} title={surat.penerima.map((p) => p.nama).join('\n')}>
      {[pertama?.nama, kedua?.nama].filter(Boolean).join('; ')} {sisa > 0 && r.orang(sisa)}
    </span>
  );
}

function Perihal({ surat }: { readonly surat: BarisSurat }) {
  const bawah =
    surat.perluDitinjau.length > 0
      ? `${r.perbarui}: ${surat.perluDitinjau.join('; ')}`
      : [surat.perihal === '' ? '' : SEBUTAN_JENIS[surat.jenis], surat.status === 'dicadangkan' ? '' : surat.keterangan]
          .filter(Boolean)
          .join(' · ');
  return (
    <>
      <div className="satu-baris" title={surat.perihal || surat.keterangan}>
        {surat.status === 'dicadangkan' ? r.untuk(surat.keterangan) : surat.perihal || SEBUTAN_JENIS[surat.jenis]}
      </div>
      <div
        className={surat.perluDitinjau.length > 0 ? css.tinjau : 'redup satu-baris'}
        title={surat.perluDitinjau.length > 0 ? surat.perluDitinjau.join('\n') : bawah}
      >
        {surat.status === 'dicadangkan' ? SEBUTAN_JENIS[surat.jenis] : bawah}
      </div>
    </>
  );
}

const Status = ({ surat }: { readonly surat: BarisSurat }) =>
  surat.perluDitinjau.length > 0 ? (
    <Badge tt="none" fw={600} style={WARNA_TINJAU} title={surat.perluDitinjau.join('\n')}>
      {r.perbaruiPendek}
    </Badge>
  ) : (
    <Badge variant="light" color={WARNA_STATUS[surat.status]} tt="none" fw={600} title={surat.keterangan}>
      {r.status[surat.status]}
    </Badge>
  );

export function kolomRegister(
  terpilih: Pick<ReadonlySet<SuratId>, 'has'>,
  pilih: (baris: BarisSurat, ya: boolean) => void,
  tindakan: TindakanSurat,
): readonly Kolom<BarisSurat>[] {
  return [
    {
      kunci: 'pilih',
      judul: <span className={css.tersembunyi}>Pilih</span>,
      lebar: '20px',
      isi: (s, aktif) =>
        s.adaIsi && (
          <Checkbox
            aria-label={r.pilih(nomorTampil(s))}
            tabIndex={aktif ? 0 : -1}
            checked={terpilih.has(s.id)}
            onChange={(e) => pilih(s, e.currentTarget.checked)}
          />
        ),
    },
    {
      kunci: 'urut',
      judul: r.kolom.urut,
      lebar: '44px',
      kanan: true,
      isi: (s) => <span className="angka">{s.urut || '–'}</span>,
    },
    {
      kunci: 'nomor',
      judul: r.kolom.nomor,
      lebar: 'minmax(200px, 1.3fr)',
      utama: true,
      isi: (s) => (
        <span className={s.status === 'batal' ? css.batal : undefined}>
          <span className="angka" style={{ fontWeight: 600 }}>
            {s.nomor === '' ? <em className="redup">{nomorTampil(s)}</em> : s.nomor}
          </span>
        </span>
      ),
    },
    {
      kunci: 'tanggal',
      judul: r.kolom.tanggal,
      lebar: '128px',
      isi: (s) => <span className="angka">{tanggalPanjang(s.tanggal)}</span>,
    },
    { kunci: 'perihal', judul: r.kolom.perihal, lebar: 'minmax(200px, 2fr)', isi: (s) => <Perihal surat={s} /> },
    {
      kunci: 'penerima',
      judul: r.kolom.penerima,
      lebar: 'minmax(160px, 1.4fr)',
      isi: (s) => <Penerima surat={s} />,
    },
    { kunci: 'status', judul: r.kolom.status, lebar: '96px', isi: (s) => <Status surat={s} /> },
    {
      kunci: 'aksi',
      judul: <span className={css.tersembunyi}>{r.kolom.aksi}</span>,
      lebar: '26px',
      isi: (s, aktif) => <AksiSurat surat={s} aktif={aktif} tindakan={tindakan} />,
    },
  ];
}
