import { Button, Checkbox, Select } from '@mantine/core';
import { useState } from 'react';
import type { KelompokSalinan } from '../../api/tugasViews';
import type { BarisSubKegiatan } from '../../api/views';
import { kodeTampil } from '../../domain/kodeSubKegiatan';
import { angka } from '../../domain/tampil';
import css from './Alat.module.css';
import { namaSub } from './pilihanSub';
import { tujuanKelompok, type KeadaanSalin, type Tujuan } from './salinStore';
import { teks } from './teks';
import { teksAlat } from './teksAlat';

interface Props {
  readonly kelompok: KelompokSalinan;
  readonly keadaan: KeadaanSalin;
  readonly baris: readonly BarisSubKegiatan[];
}
const kata = teksAlat.salin;

/** The tasks of one line of last year: where they go, and each of them to be left out. */
export function KelompokSalin({ kelompok, keadaan, baris }: Props) {
  const { cara, kodeLama, namaLama, bagian, keterangan, tugas } = kelompok;
  const tujuan = tujuanKelompok(keadaan, kelompok);
  const judul = cara === 'luarDpa' ? teks.sumberPanjang.tusi : namaLama;
  return (
    <section className={`${css.kelompok} ${tujuan === '' ? css.perlu : ''}`}>
      <div className={css.kepala}>
        <div>
          {kodeLama !== '' && <span className={css.kode}>{kodeTampil(kodeLama)} </span>}
          <strong>{judul}</strong>
          <div className="redup">
            {[bagian, cara === 'luarDpa' ? kata.luarDpa : keterangan || (cara === 'kode' ? '' : kata.cara[cara])]
              .filter(Boolean)
              .join(' · ')}
          </div>
        </div>
        <TujuanKelompok kelompok={kelompok} keadaan={keadaan} baris={baris} judul={judul} />
      </div>
      <Rincian kelompok={kelompok} keadaan={keadaan} lewati={tujuan === 'lewati'} jumlah={tugas.length} />
    </section>
  );
}

/** Where the group goes, in words; a field only where one must choose or wants another place. */
function TujuanKelompok({ kelompok, keadaan, baris, judul }: Props & { readonly judul: string }) {
  const { nomor, kodeLama, namaLama } = kelompok;
  const tujuan = tujuanKelompok(keadaan, kelompok);
  const [memilih, setMemilih] = useState(tujuan === '');
  if (!memilih) {
    const ke = baris.find(({ id }) => id === tujuan);
    const sama = ke !== undefined && ke.kode === kodeLama && ke.nama === namaLama;
    const teksTujuan = ke
      ? sama
        ? kata.kodeNamaSama
        : namaSub(ke)
      : tujuan === 'lewati'
        ? kata.lewati
        : teks.sumberPanjang.tusi;
    return (
      <div className={css.tujuan}>
        <span>→ {teksTujuan}</span>
        <Button
          variant="subtle"
          size="compact-xs"
          flex="none"
          aria-label={kata.ubahTujuan(judul)}
          onClick={() => setMemilih(true)}
        >
          {teks.ubah}
        </Button>
      </div>
    );
  }
  const semua = pilihan(kelompok, baris);
  const label = semua.flatMap(({ items }) => items).find(({ value }) => value === tujuan)?.label;
  return (
    <Select
      aria-label={kata.tujuan(judul)}
      {...(label === undefined ? {} : { title: label })}
      placeholder={kata.pilihTujuan}
      searchable
      allowDeselect={false}
      nothingFoundMessage="Tidak ada sub kegiatan yang cocok"
      maxDropdownHeight={300}
      data={semua}
      value={tujuan === '' ? null : tujuan}
      onChange={(nilai) => nilai && keadaan.atur(nomor, nilai as Tujuan)}
    />
  );
}

interface Butir {
  readonly value: string;
  readonly label: string;
}
function pilihan(
  { calon, cara }: KelompokSalinan,
  baris: readonly BarisSubKegiatan[],
): { group: string; items: Butir[] }[] {
  const usul = calon.map(({ id, kode, nama, sebab }) => ({
    value: id,
    label: `${namaSub({ kode, nama })} (${sebab})`,
  }));
  const disebut = new Set(usul.map(({ value }) => value));
  const lain = baris.filter(({ id }) => !disebut.has(id)).map((sub) => ({ value: sub.id, label: namaSub(sub) }));
  return [
    { group: kata.kelompokUsul, items: cara === 'luarDpa' ? [] : usul },
    {
      group: kata.kelompokLain,
      items: [
        { value: 'tusi', label: cara === 'luarDpa' ? kata.luarDpa : kata.tusi },
        { value: 'lewati', label: kata.lewati },
      ],
    },
    { group: kata.kelompokSemua, items: lain },
  ].filter(({ items }) => items.length > 0);
}

interface PropsRincian {
  readonly kelompok: KelompokSalinan;
  readonly keadaan: KeadaanSalin;
  readonly lewati: boolean;
  readonly jumlah: number;
}
function Rincian({ kelompok, keadaan, lewati, jumlah }: PropsRincian) {
  const [terbuka, setTerbuka] = useState(false);
  const ada = kelompok.tugas.filter((t) => t.keadaan === 'ada').length;
  return (
    <details className={css.rincian} onToggle={(ev) => setTerbuka(ev.currentTarget.open)}>
      <summary>
        {kata.lihat(jumlah)}
        {ada > 0 && ` (${kata.ada(ada)})`}
      </summary>
      {terbuka && (
        <ul>
          {kelompok.tugas.map((t) => (
            <li key={t.nomor}>
              <Checkbox
                size="xs"
                label={t.nama}
                disabled={lewati || t.keadaan === 'ada'}
                checked={!lewati && t.keadaan === 'baru' && !keadaan.tanpa.has(t.nomor)}
                onChange={(ev) => keadaan.pakai(t.nomor, ev.currentTarget.checked)}
              />
              <span className="redup angka">
                {angka(t.volume)} {t.satuan}
                {t.norma === null ? `, ${teks.normaKosong}` : ` × ${angka(t.norma)} menit`}
              </span>
              <span className="redup">
                {t.waktuLama === t.waktuBaru ? t.waktuBaru : `${t.waktuLama} → ${t.waktuBaru}`}
              </span>
              {keadaan.pembagian && t.pegawaiLama > 0 && (
                <span className="redup">{kata.pegawai(t.pegawaiTetap, t.pegawaiLama)}</span>
              )}
              {t.keadaan === 'ada' && <span>{kata.sudahAda}</span>}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
