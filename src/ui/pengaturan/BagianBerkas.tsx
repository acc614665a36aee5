import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { namaBerkasNaskah, periksaPolaBerkas, TOKEN_NAMA_BERKAS } from '../../domain/namaBerkasNaskah';
import css from './Pengaturan.module.css';
import type { PropsTab } from './PengaturanScreen';

const t = {
  judul: 'Nama berkas naskah',
  pola: 'Pola nama berkas',
  penanda: `Penanda: ${TOKEN_NAMA_BERKAS.map((satu) => `{${satu}}`).join(' ')}`,
  contoh: 'Contoh',
} as const;

const CONTOH = {
  nomor: '800.1.11.1/007/ORG/I/2026',
  nama: 'Sri Wahyuni, S.Sos.',
  nip: '198609262015051001',
  jenis: 'Surat Tugas',
  tanggal: '2026-01-05',
  urut: 7,
  jumlah: 112,
  bagian: 'Bagian Organisasi',
} as const;

/** What the PDFs of letters are called, with a live example; what is wrong with the pattern stands there before it is saved. */
export function BagianBerkas({ pengaturan, simpan }: PropsTab) {
  const { pola } = pengaturan.berkasNaskah;
  const [draf, setDraf] = useState<{ readonly dari: string; readonly teks: string } | null>(null);
  const teks = draf?.dari === pola ? draf.teks : pola;
  const temuan = periksaPolaBerkas(teks);
  const kirim = async () => {
    const baru = teks.trim();
    if (baru === pola || temuan.length > 0) return;
    if (await simpan({ berkasNaskah: { pola: baru } })) setDraf(null);
  };
  return (
    <section className={css.kotak}>
      <h2>{t.judul}</h2>
      <TextInput
        label={t.pola}
        description={t.penanda}
        maxLength={200}
        value={teks}
        error={temuan.length > 0 && temuan.join('; ')}
        onChange={(e) => setDraf({ dari: pola, teks: e.currentTarget.value })}
        onBlur={() => void kirim()}
        onKeyDown={(e) => {
          if (e.key === 'Enter') void kirim();
          if (e.key === 'Escape') setDraf(null);
        }}
      />
      <p className={css.hasil} role="status">
        {t.contoh}: <strong>{namaBerkasNaskah(teks, CONTOH, '.pdf')}</strong>
      </p>
    </section>
  );
}
