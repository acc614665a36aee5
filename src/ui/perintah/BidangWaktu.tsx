import { SegmentedControl, TextInput } from '@mantine/core';
import { KEHADIRAN_RAPAT } from '../../domain/perintah';
import { tanggalPanjang } from '../../domain/tampil';
import { IsianBilangan } from '../parts/IsianBilangan';
import { IsianTanggal } from '../parts/IsianTanggal';
import { hariIni } from '../parts/waktu';
import type { DrafPerintah, GalatPerintah } from './drafPerintah';
import css from './Form.module.css';
import { teksForm as t } from './teksForm';

export interface PropsBidang {
  readonly draf: DrafPerintah;
  readonly galat: GalatPerintah;
  ubah(bagian: Partial<DrafPerintah>): void;
}

/** Until when, or when and where; and how long it takes. */
export function BidangWaktu({
  draf,
  galat,
  ubah,
  onKehadiran,
}: PropsBidang & { onKehadiran(nilai: DrafPerintah['kehadiran']): void }) {
  const jam = (
    <IsianBilangan
      label={t.jam}
      size="xs"
      min={0}
      max={10_000}
      step={0.5}
      decimalScale={2}
      suffix=" jam"
      value={draf.jam}
      onChange={(nilai) => ubah({ jam: typeof nilai === 'number' ? nilai : '' })}
    />
  );
  const cepat = hariIni();
  const sampai = draf.jenis === 'tugas' ? draf.tenggat : draf.tanggalAcara;
  const lewat = sampai !== '' && sampai < cepat && (
    <div className={css.libur} role="note">
      {t.sudahLewat(tanggalPanjang(sampai))}
    </div>
  );
  if (draf.jenis === 'tugas')
    return (
      <div>
        <div className={css.sebaris}>
          <IsianTanggal
            label={t.tenggat}
            nilai={draf.tenggat}
            galat={galat.tenggat}
            cepat={cepat}
            onUbah={(tenggat) => ubah({ tenggat })}
          />
          {jam}
        </div>
        {lewat}
      </div>
    );
  return (
    <>
      <div className={css.sebaris}>
        <IsianTanggal
          label={t.acara}
          nilai={draf.tanggalAcara}
          galat={galat.tanggalAcara}
          wajib
          cepat={cepat}
          onUbah={(tanggalAcara) => ubah({ tanggalAcara })}
        />
        <TextInput
          label={t.pukul}
          maxLength={60}
          value={draf.waktu}
          onChange={(e) => ubah({ waktu: e.currentTarget.value })}
        />
        {jam}
      </div>
      {lewat}
      <TextInput
        label={t.tempat}
        maxLength={300}
        value={draf.tempat}
        onChange={(e) => ubah({ tempat: e.currentTarget.value })}
      />
      <div>
        <div className={css.label} id="kehadiran-rapat">
          {t.kehadiran}
        </div>
        <SegmentedControl
          aria-labelledby="kehadiran-rapat"
          data={KEHADIRAN_RAPAT.map((value) => ({ value, label: t.pilihanKehadiran[value] }))}
          value={draf.kehadiran}
          onChange={(nilai) => onKehadiran(nilai)}
        />
      </div>
    </>
  );
}
