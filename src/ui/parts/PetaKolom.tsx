import { Button, Select } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import type { PemetaanLembar, PetaKolom as Peta } from '../../api/dpaViews';
import { teks } from '../text';
import { IsianBilangan } from './IsianBilangan';
import { PetaCuplikan } from './PetaCuplikan';
import { aturJudul, bidangKurang, pasangKolom, tanpaKolom } from './petaIsian';
import css from './PetaKolom.module.css';

interface Props {
  readonly pemetaan: PemetaanLembar;
  readonly berkas: string;
  /** A read with a new mapping is under way. */
  readonly sedang?: boolean;
  /** Reads the file again with this mapping. No columns in it = guess again on its sheet and under its header rows. */
  onPakai(peta: Peta): void;
  onBatal(): void;
}

/** "data mulai baris": what the user counts starts at 1. */
const isianBaris = (label: string, nilai: number, ubah: (baris: number) => void) => (
  <IsianBilangan
    label={label}
    w={104}
    min={1}
    max={1000}
    value={nilai + 1}
    onChange={(v) => typeof v === 'number' && v >= 1 && ubah(Math.round(v) - 1)}
  />
);

/** Which column holds what: the head of the sheet as it is, the guess prefilled, everything to be changed by keys. */
export function PetaKolom({ pemetaan, berkas, sedang = false, onPakai, onBatal }: Props) {
  const { bidang, lembarAda, yakin, alasan, diingat } = pemetaan;
  const [peta, setPeta] = useState(pemetaan.peta);
  const kurang = bidangKurang(peta, bidang);
  const sebab = kurang.length > 0 ? `Belum ada kolom untuk: ${kurang.join(', ')}.` : '';
  const judulBerubah = peta.judulAwal !== pemetaan.peta.judulAwal || peta.judulAkhir !== pemetaan.peta.judulAkhir;
  return (
    <div className={css.peta}>
      <div className={css.kepala}>
        <p className={yakin ? css.catatan : css.awas}>
          {yakin ? <IconInfoCircle size={17} aria-hidden /> : <IconAlertTriangle size={17} aria-hidden />}
          <span>
            <strong className={css.berkas}>{berkas}</strong>{' '}
            {yakin
              ? diingat
                ? 'dibaca dengan pemetaan yang diingat dari impor sebelumnya.'
                : 'sudah dipahami. Ubah bila ada kolom yang salah dibaca.'
              : alasan || 'Susunan kolomnya belum dikenal.'}{' '}
            Pilih isi tiap kolom pada baris teratas tabel. Kode yang terpecah: pilih isi yang sama pada beberapa kolom.
          </span>
        </p>
        <div className={css.isian}>
          {lembarAda.length > 1 && (
            <Select
              label="Lembar"
              w={210}
              allowDeselect={false}
              searchable
              disabled={sedang}
              value={peta.lembar}
              data={[...new Set(lembarAda)]}
              onChange={(nilai) => nilai !== null && nilai !== peta.lembar && onPakai(tanpaKolom(peta, nilai))}
            />
          )}
          {isianBaris('Judul dari baris', peta.judulAwal, (b) =>
            setPeta(aturJudul(peta, b, Math.max(b, peta.judulAkhir), peta.awalData)),
          )}
          {isianBaris('sampai baris', peta.judulAkhir, (b) =>
            setPeta(aturJudul(peta, Math.min(b, peta.judulAwal), b, peta.awalData)),
          )}
          {isianBaris('Data mulai baris', peta.awalData, (b) =>
            setPeta(aturJudul(peta, peta.judulAwal, peta.judulAkhir, b)),
          )}
          {judulBerubah && (
            <Button variant="default" disabled={sedang} onClick={() => onPakai(tanpaKolom(peta))}>
              Tebak ulang kolomnya
            </Button>
          )}
        </div>
      </div>
      <PetaCuplikan
        pemetaan={pemetaan}
        peta={peta}
        onPasang={(indeks, kunci) => setPeta(pasangKolom(peta, indeks, kunci))}
        onJudul={(baris) => setPeta(aturJudul(peta, baris, baris))}
      />
      <div className={css.kaki}>
        <span className={sebab === '' ? 'redup' : css.kurang} role="status">
          {sebab || 'Diingat untuk tata letak ini; berkas berikutnya langsung dibaca demikian.'}
        </span>
        <Button variant="default" onClick={onBatal}>
          {teks.batal}
        </Button>
        <Button onClick={() => onPakai(peta)} loading={sedang} disabled={sebab !== ''} title={sebab || undefined}>
          Gunakan peta ini
        </Button>
      </div>
    </div>
  );
}
