import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { BarisSurat } from '../../../api/suratViews';
import { SEBUTAN_JENIS } from '../../../domain/surat';
import { tanggalPanjang } from '../../../domain/tampil';
import { useApi } from '../../api';
import { Galat } from '../../parts/Galat';
import { useAction } from '../../parts/useAction';
import { useQuery } from '../../parts/useQuery';
import { teks as umum } from '../../text';
import { teksNomor as t } from '../teksRegister';
import css from './Register.module.css';
import { pasangkan } from './tempelNomor';

interface Props {
  /** null = letters of every year. */
  readonly tahun: number | null;
  onTutup(): void;
}
/** As many as one paste may bring. */
const TERBANYAK = 1000;

/** A column of numbers from TU or SRIKANDI for the letters that wait for one; all or none are written. */
export function IsiNomorBanyak({ tahun, onTutup }: Props) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const [tempelan, setTempelan] = useState('');
  const [ditolak, setDitolak] = useState<ReadonlyMap<string, string>>(new Map());
  const { data, galat, muatUlang } = useQuery(
    () => api.listSurat({ cari: '', jenis: null, nomor: 'menyusul', tahun, offset: 0, limit: TERBANYAK }),
    [tahun],
    ['surat'],
  );
  if (galat) return <Galat pesan={galat} onUlang={muatUlang} />;
  // Oldest first, as they lie on the desk of TU.
  const surat: readonly BarisSurat[] = data ? data.baris.toReversed() : [];
  const { pasangan, lebih } = pasangkan(
    surat.map(({ id }) => id),
    tempelan,
  );
  const terisi = pasangan.filter(({ nomor }) => nomor !== '');

  const simpan = async () => {
    const hasil = await jalankan(() => api.setNomorBanyak({ nomor: terisi }), {
      berhasil: ({ tersimpan }) => (tersimpan > 0 ? t.tersimpan(tersimpan) : null),
      urungkan: false,
    });
    if (!hasil) return;
    setDitolak(new Map(hasil.galat.map(({ id, pesan }) => [id, pesan])));
    if (hasil.galat.length === 0) onTutup();
  };
  return (
    <>
      <p className={css.arti}>{t.isiBanyakArti}</p>
      <div className={css.dua}>
        <Textarea
          data-autofocus
          label={t.tempel}
          minRows={8}
          maxRows={18}
          autosize
          value={tempelan}
          error={lebih > 0 && t.lebih(lebih)}
          onChange={(e) => {
            setTempelan(e.currentTarget.value);
            setDitolak(new Map());
          }}
        />
        <div className={css.gulir} tabIndex={0} role="group" aria-label={t.naskahKe}>
          <table className="tabel">
            <thead>
              <tr>
                <th scope="col">{t.naskahKe}</th>
                <th scope="col">{t.nomorBaru}</th>
              </tr>
            </thead>
            <tbody>
              {surat.map((satu, i) => (
                <tr key={satu.id}>
                  <td>
                    {satu.penerima[0]?.nama ?? satu.perihal}
                    <div className="redup">
                      {SEBUTAN_JENIS[satu.jenis]}, {tanggalPanjang(satu.tanggal)}
                    </div>
                  </td>
                  <td className="angka">
                    {pasangan[i]?.nomor || '–'}
                    {ditolak.has(satu.id) && <div className={css.galat}>{ditolak.get(satu.id)}</div>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      {ditolak.size > 0 && (
        <p className={css.galat} role="alert">
          {t.ditolak}
        </p>
      )}
      <Group mt="md" gap="xs" justify="flex-end">
        <Button variant="default" onClick={onTutup}>
          {umum.batal}
        </Button>
        <Button loading={sedang} disabled={terisi.length === 0 || lebih > 0} onClick={() => void simpan()}>
          {t.simpanBanyak(terisi.length)}
        </Button>
      </Group>
    </>
  );
}
