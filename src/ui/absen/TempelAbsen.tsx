import { Button, Checkbox } from '@mantine/core';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { TempelanAbsen } from '../../api/absenViews';
import type { JenisKetidakhadiran } from '../../domain/pegawai';
import { useApi } from '../api';
import { FormTempel } from '../parts/FormTempel';
import { kabarGalat } from '../parts/useAction';
import { teks as umum } from '../text';
import css from './Absen.module.css';
import { AkibatAbsen } from './AkibatAbsen';
import { absenDari, temuanKini, type BarisDipilih } from './barisTempel';
import { PilihJenis } from './PilihJenis';
import { TabelTempel } from './TabelTempel';
import { teks } from './teks';
import { usePratinjauAbsen } from './usePratinjauAbsen';
import { useSimpanAbsen } from './useSimpanAbsen';

const t = teks.daftarTempel;

interface Props {
  /** From the clipboard; '' = to be pasted into the field. */
  readonly awal: string;
  /** Whether closing now would lose something. */
  onKotor(kotor: boolean): void;
  onTutup(): void;
  onSelesai(): void;
}

/** A list of absences from a spreadsheet: paste or choose a file, look at what was understood, then write all of it at once. */
export function TempelAbsen({ awal, onKotor, onTutup, onSelesai }: Props) {
  const api = useApi();
  const [isi, setIsi] = useState(awal);
  const [baris, setBaris] = useState<readonly BarisDipilih[] | null>(null);
  useEffect(() => onKotor(baris !== null), [baris, onKotor]);
  const terima = useCallback(({ baris: terbaca }: TempelanAbsen) => {
    setBaris(terbaca.map((b) => ({ ...b, ambil: true })));
  }, []);
  useEffect(() => {
    if (awal !== '') api.readAbsen({ teks: awal }).then(terima, kabarGalat);
  }, [api, awal, terima]);
  const baca = () => void api.readAbsen({ teks: isi }).then(terima, kabarGalat);
  const dariBerkas = async () => {
    try {
      const path = await api.pickSource({ jenis: 'pegawai' });
      if (path !== null) terima(await api.readAbsen({ path, jobId: crypto.randomUUID() }));
    } catch (error) {
      kabarGalat(error);
    }
  };
  if (baris !== null)
    return (
      <TinjauTempel
        baris={baris}
        setBaris={setBaris}
        onLagi={() => setBaris(null)}
        onTutup={onTutup}
        onSelesai={onSelesai}
      />
    );
  return (
    <FormTempel kata={t} isi={isi} baris={[10, 18]} onUbah={setIsi} onBaca={baca}>
      <div className={css.kaki}>
        <Button type="submit" disabled={isi.trim() === ''}>
          {t.baca}
        </Button>
        <Button variant="default" onClick={() => void dariBerkas()}>
          {t.berkas}
        </Button>
        <Button variant="subtle" color="gray" onClick={onTutup}>
          {umum.batal}
        </Button>
      </div>
    </FormTempel>
  );
}

interface PropsTinjau extends Pick<Props, 'onTutup' | 'onSelesai'> {
  readonly baris: readonly BarisDipilih[];
  setBaris(ubah: (lama: readonly BarisDipilih[] | null) => readonly BarisDipilih[] | null): void;
  onLagi(): void;
}

function TinjauTempel({ baris, setBaris, onLagi, onTutup, onSelesai }: PropsTinjau) {
  const [bawaan, setBawaan] = useState<JenisKetidakhadiran>('cuti_tahunan');
  const [hanyaSalah, setHanyaSalah] = useState(false);
  const dipilih = useMemo(() => baris.filter(({ ambil }) => ambil), [baris]);
  const siap = useMemo(
    () => dipilih.flatMap((b) => ((absen) => (absen ? [{ nomor: b.nomor, absen }] : []))(absenDari(b, bawaan))),
    [dipilih, bawaan],
  );
  const absen = useMemo(() => siap.map((satu) => satu.absen), [siap]);
  const timbang = usePratinjauAbsen(absen);
  const { simpan: tulis, sedang } = useSimpanAbsen(timbang);
  const periksa = new Map(
    siap.flatMap(({ nomor }, i) => {
      const satu = timbang.memuat ? undefined : timbang.data?.baris[i];
      return satu ? [[nomor, satu] as const] : [];
    }),
  );
  const ditolak = (nomor: number): boolean => periksa.get(nomor)?.temuan.some(({ menolak }) => menolak) ?? false;
  const salah = new Set(
    dipilih
      .filter(({ nomor }) => ditolak(nomor) || !siap.some((satu) => satu.nomor === nomor))
      .map(({ nomor }) => nomor),
  );
  const sudahAda = siap.filter(({ nomor }) => periksa.get(nomor)?.temuan.some(({ kode }) => kode === 'sama')).length;
  const tampil = hanyaSalah
    ? baris.filter(
        (b) => salah.has(b.nomor) || temuanKini(b).length > 0 || (periksa.get(b.nomor)?.temuan.length ?? 0) > 0,
      )
    : baris;
  const tanpaJenis = baris.some((b) => b.jenis === null && !b.temuan.some(({ kode }) => kode === 'jenis'));
  const simpan = async () => {
    if (siap.length === sudahAda || salah.size > 0 || sedang) return;
    if (await tulis(absen, timbang.memuat ? [] : timbang.tindakan)) onSelesai();
  };
  const ubah = useCallback(
    (nomor: number, isi: Partial<BarisDipilih>) =>
      setBaris((lama) => lama?.map((b) => (b.nomor === nomor ? { ...b, ...isi } : b)) ?? null),
    [setBaris],
  );
  return (
    <form
      onSubmit={(ev) => {
        ev.preventDefault();
        void simpan();
      }}
    >
      <div className="bilah">
        <b role="status">{t.terbaca(baris.length, salah.size)}</b>
        <Checkbox
          size="xs"
          label={t.hanyaSalah}
          checked={hanyaSalah}
          onChange={(ev) => setHanyaSalah(ev.currentTarget.checked)}
        />
        {salah.size > 0 && (
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() =>
              setBaris((lama) => lama?.map((b) => (salah.has(b.nomor) ? { ...b, ambil: false } : b)) ?? null)
            }
          >
            {t.lewatiSalah(salah.size)}
          </Button>
        )}
        {tanpaJenis && <PilihJenis label={t.jenisBawaan} nilai={bawaan} onUbah={setBawaan} />}
      </div>
      <TabelTempel baris={tampil} bawaan={bawaan} periksa={periksa} onUbah={ubah} />
      <AkibatAbsen timbang={timbang} />
      <div className={css.kaki}>
        <Button type="submit" loading={sedang} disabled={siap.length === sudahAda || salah.size > 0}>
          {timbang.tindakan.length > 0
            ? teks.form.simpanDengan(t.simpan(siap.length - sudahAda), timbang.tindakan.length)
            : t.simpan(siap.length - sudahAda)}
        </Button>
        <Button variant="default" onClick={onLagi}>
          {t.lagi}
        </Button>
        <Button variant="subtle" color="gray" onClick={onTutup}>
          {umum.batal}
        </Button>
        {baris.length > dipilih.length && (
          <span className="redup">{teks.form.lewati(baris.length - dipilih.length)}</span>
        )}
      </div>
    </form>
  );
}
