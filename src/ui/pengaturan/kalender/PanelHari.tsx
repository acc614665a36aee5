import { Button, Checkbox, Select, Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent, type Ref } from 'react';
import { JENIS_LIBUR, SEBUTAN_LIBUR, type HariLibur, type JenisLibur } from '../../../domain/kalender';
import { NAMA_HARI, rentangTanggal, tanggalPanjang } from '../../../domain/tampil';
import { pekanIndeks, tanggalIndeks, type RentangHari } from './hariTahun';
import css from './Kalender.module.css';
import { teks } from './teks';

export interface IsianHari {
  readonly jenis: JenisLibur;
  readonly keterangan: string;
  readonly sumber: string;
}
interface Props {
  readonly tahun: number;
  readonly pilihan: RentangHari;
  /** Holidays inside the chosen days, in order. */
  readonly libur: readonly (HariLibur & { readonly id: string })[];
  readonly hariDitandai: number;
  readonly lewati: boolean;
  readonly adaBukanKerja: boolean;
  readonly sedang: boolean;
  /** Chosen by the pointer: scroll here. Keys stay on the days until Enter. */
  readonly perlihatkan: boolean;
  readonly isianRef: Ref<HTMLTextAreaElement>;
  onLewati(lewati: boolean): void;
  onSimpan(isian: IsianHari): void;
  onHapus(): void;
  onBatal(): void;
}

/** Wraps long names, but is one line of text: Enter saves. */
function kirimEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
const sebaris = (teks: string): string => teks.replace(/\s+/g, ' ').trim();

/** What the chosen days become. Mounted anew for every choice, so it begins with what the first of them is. */
export function PanelHari({
  tahun,
  pilihan,
  libur,
  hariDitandai,
  lewati,
  adaBukanKerja,
  sedang,
  perlihatkan,
  isianRef,
  onLewati,
  onSimpan,
  onHapus,
  onBatal,
}: Props) {
  const pertama = libur[0];
  const bingkai = useRef<HTMLFormElement>(null);
  // Beside the months it is in sight anyway; on a narrow window it stands over them.
  useEffect(() => {
    if (perlihatkan) bingkai.current?.scrollIntoView({ block: 'nearest' });
  }, [perlihatkan]);
  const [jenis, setJenis] = useState<JenisLibur>(pertama?.jenis ?? 'libur_daerah');
  const [keterangan, setKeterangan] = useState(pertama?.keterangan ?? '');
  const [sumber, setSumber] = useState(pertama && pertama.id !== '' ? pertama.sumber : '');
  const p = teks.panel;
  const [awal, akhir] = [tanggalIndeks(tahun, pilihan.awal), tanggalIndeks(tahun, pilihan.akhir)];
  const satu = pilihan.awal === pilihan.akhir;
  const tersimpan = libur.filter(({ id }) => id !== '');
  const sama =
    satu &&
    tersimpan[0]?.jenis === jenis &&
    tersimpan[0].keterangan === keterangan.trim() &&
    tersimpan[0].sumber === sumber.trim();
  const simpan = (event: FormEvent) => {
    event.preventDefault();
    if (keterangan.trim() !== '' && !sama)
      onSimpan({ jenis, keterangan: sebaris(keterangan), sumber: sebaris(sumber) });
  };
  return (
    <form
      ref={bingkai}
      className={css.panel}
      aria-label={satu ? tanggalPanjang(awal) : rentangTanggal(awal, akhir)}
      onSubmit={simpan}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onBatal();
      }}
    >
      <h3>
        {satu
          ? `${NAMA_HARI[pekanIndeks(tahun, pilihan.awal) - 1] ?? ''}, ${tanggalPanjang(awal)}`
          : rentangTanggal(awal, akhir)}
      </h3>
      {libur.length > 0 && !satu && (
        <ul>
          {libur.slice(0, 6).map((hari) => (
            <li key={hari.tanggal}>
              {tanggalPanjang(hari.tanggal)}: {hari.keterangan}
            </li>
          ))}
        </ul>
      )}
      {satu && pertama?.id === '' && <p className="redup">{p.tetap}</p>}
      <Select
        label={p.jenis}
        allowDeselect={false}
        value={jenis}
        data={JENIS_LIBUR.map((nilai) => ({ value: nilai, label: SEBUTAN_LIBUR[nilai] }))}
        onChange={(nilai) => nilai && setJenis(nilai)}
      />
      <Textarea
        ref={isianRef}
        autosize
        onKeyDown={kirimEnter}
        label={p.keterangan}
        placeholder={p.contoh}
        maxLength={200}
        value={keterangan}
        onChange={(e) => setKeterangan(e.currentTarget.value)}
      />
      <Textarea
        label={p.dasar}
        autosize
        onKeyDown={kirimEnter}
        maxLength={300}
        value={sumber}
        onChange={(e) => setSumber(e.currentTarget.value)}
      />
      {adaBukanKerja && !satu && (
        <Checkbox label={p.lewati} checked={lewati} onChange={(e) => onLewati(e.currentTarget.checked)} />
      )}
      <div className={css.tombol}>
        <Button type="submit" loading={sedang} disabled={keterangan.trim() === '' || sama}>
          {satu && tersimpan.length > 0 ? p.ubah : p.simpan(hariDitandai)}
        </Button>
        {tersimpan.length > 0 && (
          <Button variant="default" disabled={sedang} onClick={onHapus}>
            {p.hapus(tersimpan.length)}
          </Button>
        )}
        <Button variant="subtle" color="gray" onClick={onBatal}>
          {p.batal}
        </Button>
      </div>
    </form>
  );
}
