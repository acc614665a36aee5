import { Button, Group, Radio } from '@mantine/core';
import { useState } from 'react';
import { angka } from '../../../domain/tampil';
import { useApi } from '../../api';
import { Progres } from '../../parts/Progres';
import { kabarBerhasil } from '../../parts/useAction';
import { useJob } from '../../parts/useJob';
import { teks as umum } from '../../text';
import { tersaring, type SaringRegister } from '../registerStore';
import { teksNomor as t } from '../teksRegister';
import css from './Register.module.css';

interface Props {
  readonly tahun: number;
  readonly saring: SaringRegister;
  readonly total: number;
  onTutup(): void;
}

/** The book as a file: the whole year, or what the filters leave of it. */
export function BukuRegister({ tahun, saring, total, onTutup }: Props) {
  const api = useApi();
  const { pekerjaan, mulai, batal } = useJob();
  const [format, setFormat] = useState<'xlsx' | 'pdf'>('xlsx');
  const [isi, setIsi] = useState<'semua' | 'saring'>('semua');
  const { urut: _, ...kueri } = saring;
  const simpan = async () => {
    const hasil = await mulai(t.menyusun, (jobId) =>
      api.exportRegister({ format, tahun, saring: isi === 'semua' ? null : kueri, path: null, jobId }),
    );
    if (!hasil) return;
    kabarBerhasil(api, t.bukuTersimpan(hasil.path, angka(hasil.baris)), false);
    onTutup();
  };
  return (
    <>
      <p className={css.arti}>{t.bukuArti}</p>
      <Radio.Group
        label={t.bukuFormat}
        value={format}
        onChange={(nilai) => setFormat(nilai === 'pdf' ? 'pdf' : 'xlsx')}
      >
        <Group mt={4} gap="lg">
          <Radio value="xlsx" label={t.format.xlsx} />
          <Radio value="pdf" label={t.format.pdf} />
        </Group>
      </Radio.Group>
      {tersaring(saring) && (
        <Radio.Group
          mt="sm"
          label={t.bukuIsi}
          value={isi}
          onChange={(nilai) => setIsi(nilai === 'saring' ? 'saring' : 'semua')}
        >
          <Group mt={4} gap="lg">
            <Radio value="semua" label={t.bukuSemua(tahun)} />
            <Radio value="saring" label={t.bukuSaring(angka(total))} />
          </Group>
        </Radio.Group>
      )}
      <Progres pekerjaan={pekerjaan} onBatal={batal} />
      <Group mt="md" gap="xs" justify="flex-end">
        <Button variant="default" onClick={onTutup}>
          {umum.batal}
        </Button>
        <Button data-autofocus loading={pekerjaan !== null} onClick={() => void simpan()}>
          {t.bukuSimpan}
        </Button>
      </Group>
    </>
  );
}
