import { Button } from '@mantine/core';
import { IconFileSpreadsheet, IconFileText, IconFileTypePdf } from '@tabler/icons-react';
import { useStore } from 'zustand';
import { useApi } from '../api';
import { bukaCetak } from '../parts/cetak/cetakStore';
import { Kosong } from '../parts/Kosong';
import { PratinjauPdf } from '../parts/pdf/PratinjauPdf';
import { Progres } from '../parts/Progres';
import { kabarBerhasil } from '../parts/useAction';
import { useJob } from '../parts/useJob';
import css from './Dokumen.module.css';
import type { DokumenStore } from './dokumenStore';
import { FormDokumen } from './FormDokumen';
import { teks } from './teks';

/** Left which paper and for whom, right the real pages. */
export function BuatDokumen({ store }: { readonly store: DokumenStore }) {
  const api = useApi();
  const { draf, pratinjau, siapkan, lengkapi, simpan } = useStore(store);
  const { pekerjaan, mulai, batal } = useJob();
  const sibuk = pekerjaan !== null;
  const tulis = (format: 'xlsx' | 'pdf') => async (): Promise<void> => {
    const path = await mulai(teks.menyimpan, (jobId) => simpan(format, jobId));
    if (path) kabarBerhasil(api, teks.tersimpan(path), false);
  };
  const cetak = async (): Promise<void> => {
    const naskah = await mulai(teks.menyiapkan, lengkapi);
    if (naskah) bukaCetak({ judul: naskah.judul, pdf: naskah.pdf });
  };
  return (
    <div className={css.dua}>
      <form
        className={css.isian}
        onSubmit={(e) => {
          e.preventDefault();
          void mulai(teks.menyiapkan, siapkan);
        }}
      >
        <FormDokumen store={store} />
        <div className={css.tombol}>
          <Button
            type="submit"
            fullWidth
            variant={pratinjau === null ? 'filled' : 'light'}
            disabled={sibuk}
            leftSection={<IconFileText size={15} aria-hidden />}
          >
            {teks.siapkan}
          </Button>
          <Button
            variant="default"
            disabled={sibuk}
            leftSection={<IconFileSpreadsheet size={15} aria-hidden />}
            onClick={() => void tulis('xlsx')()}
          >
            {teks.simpanXlsx}
          </Button>
          <Button
            variant="default"
            disabled={sibuk}
            leftSection={<IconFileTypePdf size={15} aria-hidden />}
            onClick={() => void tulis('pdf')()}
          >
            {teks.simpanPdf}
          </Button>
        </div>
      </form>
      <div className={css.kanan}>
        <Progres pekerjaan={pekerjaan} onBatal={batal} />
        {pratinjau && pratinjau.dari !== draf && <p className={css.awas}>{teks.basi}</p>}
        {pratinjau && (
          <PratinjauPdf
            pdf={pratinjau.pdf}
            keterangan={
              pratinjau.tampil < pratinjau.jumlah
                ? teks.sebagian(pratinjau.tampil, pratinjau.jumlah)
                : teks.lengkap(pratinjau.jumlah)
            }
            onCetak={() => void cetak()}
          />
        )}
        {!pratinjau && !sibuk && (
          <Kosong ikon={IconFileText} judul={teks.kosong.judul}>
            {teks.kosong.isi}
          </Kosong>
        )}
      </div>
    </div>
  );
}
