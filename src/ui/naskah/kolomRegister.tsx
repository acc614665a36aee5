import { Badge, Checkbox } from '@mantine/core';
import type { SuratId } from '../../domain/ids';
import type { BarisSurat } from '../../api/suratViews';
import type { Surat } from '../../domain/surat';
import { tanggalPanjang } from '../../domain/tampil';
import type { Kolom } from '../parts/TabelMaya';
import { AksiSurat, type TindakanSurat } from './AksiSurat';
import css from './Naskah.module.css';
import { teks } from './teks';

const r = teks.register;
/** Mantine's own orange is too pale for small text. */
const WARNA_TINJAU = { '--badge-color': 'var(--jingga)', '--badge-bg': 'var(--awas-lembut)' };
export const nomorTampil = (surat: Surat): string => surat.nomor || r.menyusul;

function Penerima({ surat }: { readonly surat: Surat }) {
  const [pertama, kedua] = surat.penerima;
  const sisa = surat.penerima.length - 2;
  return (
    <span className="satu-baris" style={{ display: 'block' }} title={surat.penerima.map((p) => p.nama).join('\n')}>
      {[pertama?.nama, kedua?.nama].filter(Boolean).join('; ')} {sisa > 0 && r.orang(sisa)}
    </span>
  );
}

export function kolomRegister(
  terpilih: ReadonlySet<SuratId>,
  pilih: (id: SuratId, ya: boolean) => void,
  tindakan: TindakanSurat,
): readonly Kolom<BarisSurat>[] {
  return [
    {
      kunci: 'pilih',
      judul: <span className={css.tersembunyi}>Pilih</span>,
      lebar: '20px',
      isi: (s, aktif) => (
        <Checkbox
          aria-label={r.pilih(nomorTampil(s))}
          tabIndex={aktif ? 0 : -1}
          checked={terpilih.has(s.id)}
          onChange={(e) => pilih(s.id, e.currentTarget.checked)}
        />
      ),
    },
    {
      kunci: 'nomor',
      judul: r.kolom.nomor,
      lebar: 'minmax(200px, 1.4fr)',
      utama: true,
      isi: (s) => (
        <span className={s.status === 'batal' ? css.batal : undefined}>
          <span className="angka" style={{ fontWeight: 600 }}>
            {s.nomor === '' ? <em className="redup">{r.menyusul}</em> : s.nomor}
          </span>
        </span>
      ),
    },
    {
      kunci: 'tanggal',
      judul: r.kolom.tanggal,
      lebar: '140px',
      isi: (s) => <span className="angka">{tanggalPanjang(s.tanggal)}</span>,
    },
    {
      kunci: 'perihal',
      judul: r.kolom.perihal,
      lebar: 'minmax(200px, 2fr)',
      isi: (s) => (
        <>
          <div className={css.duaBaris} title={s.perihal}>
            {s.perihal}
          </div>
          {s.perluDitinjau.length > 0 ? (
            <div className={css.tinjau} title={s.perluDitinjau.join('\n')}>
              {r.tinjau}: {s.perluDitinjau.join('; ')}
            </div>
          ) : (
            <div className="redup">{teks.jenis[s.jenis]}</div>
          )}
        </>
      ),
    },
    {
      kunci: 'penerima',
      judul: r.kolom.penerima,
      lebar: 'minmax(180px, 1.6fr)',
      isi: (s) => <Penerima surat={s} />,
    },
    {
      kunci: 'status',
      judul: r.kolom.status,
      lebar: '76px',
      isi: (s) =>
        s.perluDitinjau.length > 0 ? (
          <Badge tt="none" fw={600} style={WARNA_TINJAU} title={s.perluDitinjau.join('\n')}>
            {r.tinjauPendek}
          </Badge>
        ) : (
          <Badge variant="light" color={s.status === 'batal' ? 'merah' : 'hijau'} tt="none" fw={600}>
            {teks.status[s.status]}
          </Badge>
        ),
    },
    {
      kunci: 'aksi',
      judul: <span className={css.tersembunyi}>{r.kolom.aksi}</span>,
      lebar: '26px',
      isi: (s, aktif) => <AksiSurat surat={s} aktif={aktif} tindakan={tindakan} />,
    },
  ];
}
