import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { SuntinganSurat } from '../../api/konsepInputs';
import type { JenisSurat } from '../../domain/surat';
import { angka } from '../../domain/tampil';
import { Laci } from '../parts/Laci';
import { teks as umum } from '../text';
import css from './Naskah.module.css';
import { teksBaru } from './teksBaru';

const t = teksBaru.teks;
type Bagian = keyof typeof t.bagian;
const PENUGASAN: readonly Bagian[] = ['menimbang', 'dasar', 'untuk', 'penutup', 'tembusan', 'catatanKaki'];
/** The parts each kind prints. */
const BAGIAN: Readonly<Record<JenisSurat, readonly Bagian[]>> = {
  petikan: ['menimbang', 'dasar', 'penutup', 'tembusan', 'catatanKaki'],
  keputusan: ['menimbang', 'dasar', 'untuk', 'tembusan', 'catatanKaki'],
  nota_dinas: ['paragraf', 'penutup', 'tembusan', 'catatanKaki'],
  surat_tugas: PENUGASAN,
  surat_perintah: PENUGASAN,
  disposisi: ['catatanKaki'],
  berita_acara: ['paragraf', 'penutup', 'catatanKaki'],
};

interface Props {
  readonly jenis: JenisSurat;
  /** As the letter would go out now. */
  readonly teks: Required<SuntinganSurat>;
  readonly suntingan: SuntinganSurat;
  readonly jumlah: number;
  onPakai(suntingan: SuntinganSurat): void;
  onTutup(): void;
}

const ketik = (isi: string | readonly string[]): string => (typeof isi === 'string' ? isi : isi.join('\n'));
const baca = (bagian: Bagian, isi: string): SuntinganSurat =>
  bagian === 'penutup' || bagian === 'catatanKaki'
    ? { [bagian]: isi.trim() }
    : {
        [bagian]: isi
          .split('\n')
          .map((b) => b.trim())
          .filter((b) => b !== ''),
      };

/** The words of the letter itself, part by part; what is not touched stays composed. */
export function SuntingTeks({ jenis, teks, suntingan, jumlah, onPakai, onTutup }: Props) {
  const [ubahan, setUbahan] = useState<Partial<Record<Bagian, string>>>({});
  const [dilepas, setDilepas] = useState<ReadonlySet<Bagian>>(new Set());
  const disunting = (bagian: Bagian): boolean =>
    ubahan[bagian] !== undefined || (suntingan[bagian] !== undefined && !dilepas.has(bagian));
  const pakai = () => {
    const lama = Object.fromEntries(Object.entries(suntingan).filter(([nama]) => !dilepas.has(nama as Bagian)));
    const baru = BAGIAN[jenis].flatMap((bagian) => {
      const isi = ubahan[bagian];
      return isi === undefined ? [] : [baca(bagian, isi)];
    });
    onPakai(Object.assign({}, lama, ...baru) as SuntinganSurat);
  };
  const kembalikan = (bagian: Bagian) => {
    const { [bagian]: _lama, ...lain } = ubahan;
    setUbahan(lain);
    setDilepas(new Set([...dilepas, bagian]));
  };
  return (
    <Laci terbuka judul={t.judul} lebar={560} onTutup={onTutup}>
      {(tutup) => (
        <form
          className={css.sunting}
          onSubmit={(e) => {
            e.preventDefault();
            pakai();
          }}
        >
          <p className="redup">
            {t.arti} {jumlah > 1 && t.banyak(angka(jumlah))}
          </p>
          {BAGIAN[jenis].map((bagian) => (
            <div key={bagian}>
              <Textarea
                label={t.bagian[bagian]}
                autosize
                minRows={bagian === 'catatanKaki' ? 1 : 2}
                maxRows={12}
                disabled={dilepas.has(bagian) && ubahan[bagian] === undefined}
                value={ubahan[bagian] ?? ketik(teks[bagian])}
                onChange={(e) => setUbahan({ ...ubahan, [bagian]: e.currentTarget.value })}
              />
              {disunting(bagian) && (
                <Button variant="subtle" size="compact-xs" onClick={() => kembalikan(bagian)}>
                  {t.kembalikan(t.bagian[bagian].toLowerCase())}
                </Button>
              )}
            </div>
          ))}
          <div className={css.tombol}>
            <Button type="submit">{t.pakai}</Button>
            <Button variant="subtle" color="gray" onClick={tutup}>
              {umum.batal}
            </Button>
          </div>
        </form>
      )}
    </Laci>
  );
}
