import { Modal, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useId, useState, type KeyboardEvent } from 'react';
import type { BarisTugas } from '../../api/views';
import type { PegawaiId } from '../../domain/ids';
import { memenuhi } from '../../domain/syarat';
import { jendelaTeks } from '../../domain/tampil';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { geserFokus } from '../parts/geserFokus';
import { useQuery } from '../parts/useQuery';
import gaya from '../pembagian/PindahkanKe.module.css';
import { teks } from '../text';
import { teksBeban } from './teks';
import { jamBulat } from '../parts/jamBulat';

interface Penerima {
  readonly pegawaiId: PegawaiId;
  readonly nama: string;
}
interface Props {
  readonly kepada: Penerima | null;
  onTutup(): void;
  onPilih(tugas: BarisTugas): void;
}
const BATAS = 100;

/** "Beri tugas…": the tasks of the person's bagian that are not divided yet, largest first. */
export const BeriTugas = ({ kepada, onTutup, onPilih }: Props) => (
  <Modal
    opened={kepada !== null}
    onClose={onTutup}
    title={kepada ? teksBeban.beriTugasKepada(kepada.nama) : ''}
    size={560}
    closeButtonProps={{ 'aria-label': teks.tutup }}
  >
    {kepada && <Isi kepada={kepada} onPilih={onPilih} />}
  </Modal>
);

function Isi({ kepada, onPilih }: { readonly kepada: Penerima; onPilih: Props['onPilih'] }) {
  const api = useApi();
  const daftarId = useId();
  const [cari, setCari] = useState('');
  const [sorot, setSorot] = useState(0);
  const [kueri] = useDebouncedValue(cari, 120);
  const { data, galat, muatUlang } = useQuery(async () => {
    const { pegawai } = await api.getPegawai({ id: kepada.pegawaiId });
    const { baris } = await api.listTugas({
      bagianId: pegawai.bagianId,
      subKegiatanId: null,
      sumber: null,
      keadaan: 'belum',
      cari: kueri,
      urut: 'menit',
      offset: 0,
      limit: BATAS,
    });
    const pilihan = baris.map((tugas) => {
      const cocok = memenuhi(tugas.syarat, pegawai);
      return { tugas, halangan: cocok.ya ? '' : cocok.teks };
    });
    // What this person may take comes first; the rest stays visible with its reason.
    return pilihan.sort((a, b) => Number(a.halangan !== '') - Number(b.halangan !== ''));
  }, [kepada.pegawaiId, kueri]);
  const pilihan = data ?? [];
  const kini = Math.min(sorot, pilihan.length - 1);
  const tombol = (e: KeyboardEvent): void => {
    if (e.key === 'Home' || e.key === 'End') return;
    const ke = geserFokus(e.key, kini, pilihan.length, 6);
    if (ke !== null) {
      e.preventDefault();
      setSorot(ke);
      document.getElementById(`${daftarId}-${ke}`)?.scrollIntoView({ block: 'nearest' });
    } else if (e.key === 'Enter') {
      e.preventDefault();
      const dipilih = pilihan[kini];
      if (dipilih) onPilih(dipilih.tugas);
    }
  };
  return (
    <div className={gaya.isi}>
      <TextInput
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls={daftarId}
        aria-activedescendant={pilihan.length > 0 ? `${daftarId}-${kini}` : undefined}
        aria-label={teksBeban.cariTugas}
        placeholder={teksBeban.cariTugas}
        value={cari}
        onChange={(e) => {
          setCari(e.currentTarget.value);
          setSorot(0);
        }}
        onKeyDown={tombol}
      />
      {galat && <Galat pesan={galat} onUlang={muatUlang} />}
      <div role="listbox" id={daftarId} aria-label={teksBeban.daftarTugas} className={gaya.daftar} tabIndex={-1}>
        {pilihan.map(({ tugas: t, halangan }, i) => (
          <div
            key={t.id}
            id={`${daftarId}-${i}`}
            role="option"
            aria-selected={i === kini}
            className={gaya.calon}
            onClick={() => onPilih(t)}
          >
            <div className={gaya.siapa}>
              <div className={gaya.nama}>{t.nama}</div>
              <div className={gaya.jabatan}>
                {[t.namaSubKegiatan, jendelaTeks(t.jendela), t.sisaTeks].filter((s) => s !== '').join(' · ')}
              </div>
              {halangan && <div className={gaya.halangan}>{halangan}</div>}
            </div>
            <b className={gaya.angka}>{t.menit === null ? teksBeban.normaKosong : jamBulat(t.menit)}</b>
          </div>
        ))}
      </div>
      {data && pilihan.length === 0 && <p className={gaya.kosong}>{teksBeban.tidakAdaTugas}</p>}
    </div>
  );
}
