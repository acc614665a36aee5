import { Checkbox, Modal, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useId, useState, type KeyboardEvent } from 'react';
import type { Calon } from '../../api/views';
import { rasio } from '../../domain/beban';
import type { PegawaiId, TugasId } from '../../domain/ids';
import type { CaraBagi } from '../../domain/pembagian';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { geserFokus } from '../parts/geserFokus';
import { useQuery } from '../parts/useQuery';
import { teks } from '../text';
import { BarisCalon } from './BarisCalon';
import gaya from './PindahkanKe.module.css';
import { teksPindah } from './teksPindah';

export interface PermintaanPindah {
  /** The task whose requirements decide who is offered (the first of several). */
  readonly tugasId: TugasId;
  readonly nama: string;
  /** Number of tasks that go along. */
  readonly jumlah: number;
  /** A share moves as it is; a card may also be given whole or evenly. */
  readonly denganCara: boolean;
  /** Who has it now and is not offered. */
  readonly kecuali: PegawaiId | null;
  /** For a time, in the place of the holder. */
  readonly mewakili?: boolean;
  /** Minutes a person would take on, where they are not those of the task or of the share that moves. */
  readonly menit?: ((pegawaiId: PegawaiId) => number) | undefined;
}
interface Props {
  readonly permintaan: PermintaanPindah | null;
  onTutup(): void;
  onPilih(calon: Calon, cara: CaraBagi): void;
}

/** At most so many names are listed: typing narrows faster than scrolling. */
const BATAS = 60;

/** "Pindahkan ke…": a list to type into, with everybody's free hours and what stands against it. */
export const PindahkanKe = ({ permintaan, onTutup, onPilih }: Props) => (
  <Modal
    opened={permintaan !== null}
    onClose={onTutup}
    title={teksPindah.judul}
    size={560}
    closeButtonProps={{ 'aria-label': teks.tutup }}
  >
    {permintaan && <Isi permintaan={permintaan} onPilih={onPilih} />}
  </Modal>
);

function Isi({ permintaan, onPilih }: { readonly permintaan: PermintaanPindah; onPilih: Props['onPilih'] }) {
  const api = useApi();
  const daftarId = useId();
  const [cari, setCari] = useState('');
  const [semuaBagian, setSemuaBagian] = useState(false);
  const [cara, setCara] = useState<CaraBagi>('sisa');
  const [sorot, setSorot] = useState(0);
  const [kueri] = useDebouncedValue(cari, 120);
  const { tugasId, kecuali, menit, mewakili = false } = permintaan;
  const { data, galat, muatUlang } = useQuery(
    () => api.listCalon({ tugasId, cari: kueri, semuaBagian, dari: kecuali, mewakili }),
    [tugasId, kueri, semuaBagian, kecuali, mewakili],
  );
  const calon = (data ?? []).filter((c) => c.pegawaiId !== kecuali);
  const tampak = calon.slice(0, BATAS);
  const kini = Math.min(sorot, tampak.length - 1);
  const tombol = (e: KeyboardEvent): void => {
    if (e.key === 'Home' || e.key === 'End') return;
    const ke = geserFokus(e.key, kini, tampak.length, 6);
    if (ke !== null) {
      e.preventDefault();
      setSorot(ke);
      document.getElementById(`${daftarId}-${ke}`)?.scrollIntoView({ block: 'nearest' });
    } else if (e.key === 'Enter') {
      e.preventDefault();
      const dipilih = tampak[kini];
      if (dipilih) onPilih(dipilih, cara);
    }
  };
  return (
    <div className={gaya.isi}>
      <p className={gaya.apa}>
        <b>{permintaan.nama}</b>
        {permintaan.jumlah > 1 && <span className="redup"> {teksPindah.danLain(permintaan.jumlah - 1)}</span>}
      </p>
      <TextInput
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls={daftarId}
        aria-activedescendant={tampak.length > 0 ? `${daftarId}-${kini}` : undefined}
        aria-label={teksPindah.cari}
        placeholder={teksPindah.cari}
        value={cari}
        onChange={(e) => {
          setCari(e.currentTarget.value);
          setSorot(0);
        }}
        onKeyDown={tombol}
      />
      <div className={gaya.pilihan}>
        {permintaan.denganCara && (
          <SegmentedControl
            aria-label={teksPindah.cara}
            value={cara}
            onChange={(nilai) => setCara(nilai)}
            data={[
              { value: 'sisa', label: teksPindah.sisa },
              { value: 'rata', label: teksPindah.rata },
              { value: 'seluruhnya', label: teksPindah.seluruhnya },
            ]}
          />
        )}
        <Checkbox
          label={teks.semuaBagian}
          checked={semuaBagian}
          onChange={(e) => setSemuaBagian(e.currentTarget.checked)}
        />
      </div>
      {galat && <Galat pesan={galat} onUlang={muatUlang} />}
      <div role="listbox" id={daftarId} aria-label={teksPindah.daftar} className={gaya.daftar} tabIndex={-1}>
        {tampak.map((c, i) => (
          <BarisCalon
            key={c.pegawaiId}
            calon={c}
            sesudah={menit ? rasio(c.kapasitas - c.sisaMenit + menit(c.pegawaiId), c.kapasitas) : c.rasioSesudah}
            id={`${daftarId}-${i}`}
            disorot={i === kini}
            onPilih={() => onPilih(c, cara)}
          />
        ))}
      </div>
      {data && tampak.length === 0 && <p className={gaya.kosong}>{teksPindah.kosong}</p>}
      {calon.length > BATAS && <p className={gaya.kosong}>{teksPindah.lebih(calon.length - BATAS)}</p>}
    </div>
  );
}
