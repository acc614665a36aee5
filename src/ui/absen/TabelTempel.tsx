import { Checkbox, Select } from '@mantine/core';
import { memo } from 'react';
import type { BarisPratinjauAbsen } from '../../api/absenViews';
import type { PegawaiId } from '../../domain/ids';
import { JENIS_KETIDAKHADIRAN, SEBUTAN_KETIDAKHADIRAN, type JenisKetidakhadiran } from '../../domain/pegawai';
import { rentangTanggal } from '../../domain/tampil';
import { IsianTanggal } from '../parts/IsianTanggal';
import { PilihPegawai } from '../pegawai/PilihPegawai';
import css from './Absen.module.css';
import { TemuanBaris } from './AkibatAbsen';
import { absenDari, temuanKini, type BarisDipilih } from './barisTempel';
import { teks } from './teks';

const t = teks.daftarTempel;

interface Props {
  readonly baris: readonly BarisDipilih[];
  readonly bawaan: JenisKetidakhadiran;
  /** What the office says about the lines that can be written, by row. */
  readonly periksa: ReadonlyMap<number, BarisPratinjauAbsen>;
  onUbah(nomor: number, isi: Partial<BarisDipilih>): void;
}

/** The read lines: fine ones as text, doubtful ones with the field to mend. */
export const TabelTempel = ({ baris, bawaan, periksa, onUbah }: Props) => (
  <div className={css.gulirTinggi} tabIndex={0} role="group" aria-label={t.tabel}>
    <table className="tabel">
      <thead>
        <tr>
          <th scope="col">{t.kolom.ambil}</th>
          <th scope="col" className="kanan">
            {t.kolom.nomor}
          </th>
          <th scope="col">{t.kolom.pegawai}</th>
          <th scope="col">{t.kolom.jenis}</th>
          <th scope="col">{t.kolom.waktu}</th>
          <th scope="col">{t.kolom.temuan}</th>
        </tr>
      </thead>
      <tbody>
        {baris.map((b) => (
          <Satu key={b.nomor} b={b} bawaan={bawaan} periksa={periksa.get(b.nomor)} onUbah={onUbah} />
        ))}
      </tbody>
    </table>
  </div>
);

/** Drawn anew only when it changes itself: a list has up to two thousand. */
const Satu = memo(function Satu({
  b,
  bawaan,
  periksa,
  onUbah,
}: Pick<Props, 'bawaan' | 'onUbah'> & {
  readonly b: BarisDipilih;
  readonly periksa: BarisPratinjauAbsen | undefined;
}) {
  const ubah = (isi: Partial<BarisDipilih>) => onUbah(b.nomor, isi);
  const absen = absenDari(b, bawaan);
  return (
    <tr>
      <td>
        <Checkbox
          size="xs"
          aria-label={t.ambil(b.nomor)}
          checked={b.ambil}
          onChange={(ev) => ubah({ ambil: ev.currentTarget.checked })}
        />
      </td>
      <td className="kanan angka">{b.nomor}</td>
      <td>
        <Orang b={b} ubah={ubah} />
      </td>
      <td>
        {b.jenis === null && absen === null && b.temuan.some(({ kode }) => kode === 'jenis') ? (
          <Select
            size="xs"
            w={150}
            aria-label={t.pilihJenis(b.nomor)}
            placeholder={t.pilih}
            data={JENIS_KETIDAKHADIRAN.map((value) => ({ value, label: SEBUTAN_KETIDAKHADIRAN[value] }))}
            value={b.jenis}
            onChange={(jenis) => ubah({ jenis })}
          />
        ) : (
          <>
            {SEBUTAN_KETIDAKHADIRAN[b.jenis ?? bawaan]}
            {b.persen !== null && b.persen < 100 && <div className="redup">{teks.bagianHari(b.persen)}</div>}
          </>
        )}
      </td>
      <td>
        <Waktu b={b} ubah={ubah} />
      </td>
      <td>
        <ul className={css.temuan}>
          {temuanKini(b).map(({ tingkat, kode, pesan }, i) => (
            <li
              key={`${kode}-${i}`}
              className={tingkat === 'galat' ? css.galat : tingkat === 'peringatan' ? css.awas : 'redup'}
            >
              {pesan.replace(/^(?:Lembar “[^”]*” )?[Bb]aris \d+(?: kolom \w+)?: /, '')}
            </li>
          ))}
        </ul>
        <TemuanBaris baris={periksa} />
      </td>
    </tr>
  );
});

type Ubah = (isi: Partial<BarisDipilih>) => void;

function Orang({ b, ubah }: { readonly b: BarisDipilih; readonly ubah: Ubah }) {
  if (b.pegawaiId !== null && b.calon.length === 0)
    return (
      <>
        {b.nama}
        <div className="redup">{b.namaBagian}</div>
      </>
    );
  if (b.calon.length === 0)
    return (
      <>
        <div className="redup">{b.orang}</div>
        <PilihPegawai
          label={t.pilihPegawai(b.nomor)}
          nilai={[]}
          onUbah={([pegawaiId]: PegawaiId[]) => ubah({ pegawaiId: pegawaiId ?? null })}
        />
      </>
    );
  const keterangan = (id: string): string => b.calon.find(({ pegawaiId }) => pegawaiId === id)?.keterangan ?? '';
  return (
    <>
      <div className="redup">{b.orang}</div>
      <Select
        size="xs"
        w={230}
        aria-label={t.pilihPegawai(b.nomor)}
        placeholder={t.pilih}
        data={b.calon.map(({ pegawaiId, nama }) => ({ value: pegawaiId, label: nama }))}
        renderOption={({ option }) => (
          <div>
            <div>{option.label}</div>
            <div className="redup">{keterangan(option.value)}</div>
          </div>
        )}
        value={b.pegawaiId}
        onChange={(pegawaiId) => ubah({ pegawaiId })}
      />
      {b.pegawaiId !== null && <div className="redup">{keterangan(b.pegawaiId)}</div>}
    </>
  );
}

function Waktu({ b, ubah }: { readonly b: BarisDipilih; readonly ubah: Ubah }) {
  const { mulai, akhir } = b;
  if (
    mulai !== null &&
    akhir !== null &&
    mulai <= akhir &&
    !b.temuan.some((x) => x.tingkat === 'galat' && x.kode === 'tanggal')
  )
    return <span className="angka">{rentangTanggal(mulai, akhir)}</span>;
  return (
    <span className={css.sel}>
      <IsianTanggal label={t.mulai(b.nomor)} nilai={mulai ?? ''} onUbah={(nilai) => ubah({ mulai: nilai || null })} />
      <IsianTanggal
        label={t.akhir(b.nomor)}
        nilai={akhir ?? ''}
        min={mulai ?? undefined}
        onUbah={(nilai) => ubah({ akhir: nilai || null })}
      />
    </span>
  );
}
