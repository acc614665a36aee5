import { Select, TextInput } from '@mantine/core';
import { menitPerSatuanNorma } from '../../domain/normaWaktu';
import { angka, menitKeJam } from '../../domain/tampil';
import { SATUAN_NORMA } from '../../domain/tugas';
import { IsianBilangan } from '../parts/IsianBilangan';
import { useSesi } from '../stores/sesiStore';
import { menitDraf, type DrafTugas, type GalatDraf } from './draf';
import { teks } from './teks';
import css from './Tugas.module.css';

interface Props {
  readonly draf: DrafTugas;
  readonly galat: GalatDraf;
  ubah(bagian: Partial<DrafTugas>): void;
}
const bilangan = (nilai: number | string): number | '' => (typeof nilai === 'number' ? nilai : '');

/** volume × norma = time: the three numbers a task stands on. */
export function IsianNorma({ draf, galat, ubah }: Props) {
  const pengaturan = useSesi((s) => s.pengaturan);
  const menit = pengaturan && menitDraf(draf, pengaturan);
  const e = teks.editor;
  const layanan = draf.jenis === 'layanan';
  return (
    <>
      <div className={css.baris}>
        <TextInput
          label={e.satuan}
          placeholder={e.contohSatuan}
          value={draf.satuan}
          onChange={(ev) => ubah({ satuan: ev.currentTarget.value })}
        />
        <IsianBilangan
          label={layanan ? e.mingguSetahun : e.volume}
          min={0}
          value={draf.volume}
          error={galat.volume}
          onChange={(nilai) => ubah({ volume: bilangan(nilai), perKejadian: '' })}
        />
        <IsianBilangan
          label={layanan ? e.normaMinggu : e.norma}
          min={0}
          decimalScale={2}
          value={draf.norma}
          error={galat.norma}
          onChange={(nilai) => ubah({ norma: bilangan(nilai) })}
        />
        <Select
          label={e.satuanNorma}
          allowDeselect={false}
          data={SATUAN_NORMA.map((s) => ({ value: s, label: e.satuanWaktu[s] }))}
          value={draf.satuanNorma}
          onChange={(nilai) => ubah({ satuanNorma: nilai ?? 'menit' })}
          description={
            draf.satuanNorma === 'hari' && pengaturan
              ? e.hari(angka(menitPerSatuanNorma('hari', pengaturan)))
              : undefined
          }
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
        <Select
          label={e.asalNorma}
          allowDeselect={false}
          data={Object.entries(e.asalNormaIsi).map(([value, label]) => ({ value, label }))}
          value={draf.asalNorma}
          onChange={(nilai) => ubah({ asalNorma: nilai === 'abk' ? 'abk' : 'perkiraan' })}
        />
      </div>
      <p className="redup" style={{ margin: '6px 0 0' }} aria-live="polite">
        {menit === null
          ? `${e.jumlah}: ${teks.normaKosong}`
          : `${e.jumlah}: ${menitKeJam(menit)} (${angka(menit)} menit)`}
      </p>
    </>
  );
}
