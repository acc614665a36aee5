import { Button } from '@mantine/core';
import { IconFileText, IconUser } from '@tabler/icons-react';
import type { HasilAlihkan } from '../../api/alihViews';
import type { PegawaiId } from '../../domain/ids';
import { tanggalPanjang } from '../../domain/tampil';
import { useLayar } from '../stores/layarStore';
import { teks as umum } from '../text';
import css from './Alihkan.module.css';
import type { IsiAlih } from './IsianAlih';
import { alasanSerah, teks } from './teks';

interface Props {
  readonly hasil: HasilAlihkan;
  readonly dariId: PegawaiId;
  readonly nama: string;
  readonly isi: IsiAlih;
  onTutup(): void;
}

/** It is done: the papers that follow, one click each. */
export function HasilAlih({ hasil, dariId, nama, isi, onTutup }: Props) {
  const buka = useLayar((s) => s.buka);
  const alasan = alasanSerah(isi.sebab, isi.keterangan);
  return (
    <div className={css.form} role="status">
      <p>
        <strong>{hasil.tugas > 0 ? teks.hasil(hasil.tugas, tanggalPanjang(isi.tanggal)) : teks.dicatat(nama)}</strong>
        {hasil.kembali > 0 && <> {teks.hasilKembali(hasil.kembali)}</>}
      </p>
      <div className={css.papir}>
        {hasil.penerima.map(({ pegawaiId, nama: penerima, tugasIds }) => (
          <Button
            key={pegawaiId}
            variant="default"
            justify="flex-start"
            leftSection={<IconFileText size={15} aria-hidden />}
            onClick={() => {
              onTutup();
              buka('naskah', {
                beritaAcara: { dariId, kepadaId: pegawaiId, tugasIds, alasan, terhitung: isi.tanggal },
              });
            }}
          >
            {teks.beritaAcara(penerima, tugasIds.length)}
          </Button>
        ))}
        {isi.sebab !== 'cuti' && (
          <Button
            variant="default"
            justify="flex-start"
            leftSection={<IconUser size={15} aria-hidden />}
            onClick={() => {
              onTutup();
              buka('pegawai', { pegawaiId: dariId });
            }}
          >
            {teks.dataPegawai}
          </Button>
        )}
        {hasil.kembali > 0 && (
          <Button
            variant="default"
            justify="flex-start"
            onClick={() => {
              onTutup();
              buka('pembagian');
            }}
          >
            {teks.keSisa}
          </Button>
        )}
      </div>
      <div className={css.kaki}>
        <Button onClick={onTutup}>{umum.tutup}</Button>
      </div>
    </div>
  );
}
