import { Checkbox, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useId, useState, type KeyboardEvent } from 'react';
import type { CalonPerintah } from '../../api/perintahViews';
import type { PegawaiId, TugasId } from '../../domain/ids';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { geserFokus } from '../parts/geserFokus';
import { useQuery } from '../parts/useQuery';
import { teks as umum } from '../text';
import { BarisCalon } from './BarisCalon';
import { ChipPelaksana } from './ChipPelaksana';
import { rentangDraf, type DrafPerintah } from './drafPerintah';
import css from './Form.module.css';
import { teksForm as t } from './teksForm';

interface Props {
  readonly draf: DrafPerintah;
  readonly id: TugasId | null;
  /** Names of the chosen, also of those the list does not show now. */
  readonly nama: ReadonlyMap<PegawaiId, string>;
  readonly galat: string | undefined;
  /** Not offered (a head who is represented). */
  readonly kecuali: PegawaiId | null;
  onPilih(calon: CalonPerintah): void;
  onLepas(id: PegawaiId): void;
}

/** At most so many names are listed: typing narrows faster than scrolling. */
const BATAS = 40;

/**
 * Who does it: the best first, with what the days of the order leave them. Arrows move, Enter takes; Enter again with nothing
 * typed leaves the key to the form, which saves.
 */
export function PilihCalon({ draf, id, nama, galat, kecuali, onPilih, onLepas }: Props) {
  const api = useApi();
  const daftarId = useId();
  const [cari, setCari] = useState('');
  const [semuaBagian, setSemuaBagian] = useState(false);
  const [sorot, setSorot] = useState(0);
  const rentang = rentangDraf(draf);
  const menit = draf.jam === '' ? 0 : Math.round(draf.jam * 60);
  const { jenis, bagianId, waktu } = draf;
  const [kueri] = useDebouncedValue(cari, 120);
  const [mulai] = useDebouncedValue(rentang?.mulai ?? '', 120);
  const [akhir] = useDebouncedValue(rentang?.akhir ?? '', 120);
  const terpilih = draf.pegawaiIds;
  const adaHari = mulai !== '' && akhir !== '' && akhir >= mulai;
  const minta = { jenis, kecualiId: id, bagianId, mulai, akhir, waktu, menit };
  const dasar = [jenis, id, bagianId, mulai, akhir, waktu, menit];
  const {
    data,
    galat: galatBaca,
    muatUlang,
  } = useQuery(adaHari ? () => api.listCalonPerintah({ ...minta, semuaBagian, cari: kueri }) : null, [
    ...dasar,
    semuaBagian,
    kueri,
  ]);
  // What the list shows now need not hold the chosen ones.
  const { data: milik } = useQuery(
    adaHari && terpilih.length > 0
      ? () => api.listCalonPerintah({ ...minta, semuaBagian: true, cari: '', pegawaiIds: [...terpilih] })
      : null,
    [...dasar, terpilih.join()],
  );
  const calon = (data ?? []).filter((c) => c.pegawaiId !== kecuali);
  // Nobody works then: one word about the day says more than the same word at every name.
  const libur = calon.length > 0 && calon.every((c) => c.diketahui && c.kapasitasJendela === 0 && c.absen === '');
  const lain = calon.some((c) => !c.diketahui);
  const tampak = calon.slice(0, BATAS);
  const kini = Math.min(sorot, tampak.length - 1);
  const ambil = (satu: CalonPerintah): void => {
    if (draf.pegawaiIds.includes(satu.pegawaiId)) onLepas(satu.pegawaiId);
    else onPilih(satu);
    setCari('');
    setSorot(0);
  };
  const tombol = (e: KeyboardEvent): void => {
    if (e.key === 'Backspace' && cari === '') {
      const akhir = draf.pegawaiIds.at(-1);
      if (akhir !== undefined) onLepas(akhir);
      return;
    }
    if (e.key === 'Home' || e.key === 'End') return;
    const ke = geserFokus(e.key, kini, tampak.length, 6);
    if (ke !== null) {
      e.preventDefault();
      setSorot(ke);
      document.getElementById(`${daftarId}-${ke}`)?.scrollIntoView({ block: 'nearest' });
    } else if (e.key === 'Enter' && !e.ctrlKey) {
      const dipilih = tampak[kini];
      // Nothing typed and nothing looked for: the next step is to save.
      if (draf.pegawaiIds.length > 0 && cari === '' && kini <= 0) return;
      e.preventDefault();
      if (dipilih) ambil(dipilih);
    }
  };
  return (
    <div className={css.calon}>
      <TextInput
        label={jenis === 'rapat' ? t.siapaHadir : t.untuk}
        role="combobox"
        aria-expanded
        aria-controls={daftarId}
        aria-activedescendant={tampak.length > 0 ? `${daftarId}-${kini}` : undefined}
        placeholder={t.cariOrang}
        error={galat}
        value={cari}
        onChange={(e) => {
          setCari(e.currentTarget.value);
          setSorot(0);
        }}
        onKeyDown={tombol}
      />
      {terpilih.length > 0 && (
        <ChipPelaksana terpilih={terpilih} nama={nama} calon={milik ?? []} libur={libur} onLepas={onLepas} />
      )}
      <div className={css.alatCalon}>
        <span className="redup">{rentang === null ? t.isiWaktu : t.urutan[jenis]}</span>
        <Checkbox
          label={umum.semuaBagian}
          checked={semuaBagian || bagianId === null}
          disabled={bagianId === null}
          onChange={(e) => setSemuaBagian(e.currentTarget.checked)}
        />
      </div>
      {(libur || lain) && (
        <div className={css.libur} role="note">
          {lain ? t.tahunLain(mulai.slice(0, 4)) : t.libur}
        </div>
      )}
      {galatBaca !== '' && <Galat pesan={galatBaca} onUlang={muatUlang} />}
      <div role="listbox" id={daftarId} aria-label={t.saran} aria-multiselectable className={css.daftar} tabIndex={-1}>
        {tampak.map((c, i) => (
          <BarisCalon
            key={c.pegawaiId}
            calon={c}
            menit={menit}
            rapat={jenis === 'rapat'}
            libur={libur}
            id={`${daftarId}-${i}`}
            disorot={i === kini}
            dipilih={draf.pegawaiIds.includes(c.pegawaiId)}
            onPilih={() => ambil(c)}
          />
        ))}
      </div>
      {data && tampak.length === 0 && <p className="redup">{t.tidakAda}</p>}
      {calon.length > BATAS && <p className="redup">{t.lebih(calon.length - BATAS)}</p>}
    </div>
  );
}
