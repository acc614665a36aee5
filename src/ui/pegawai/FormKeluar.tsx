import { Button, Checkbox, Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { BarisPegawai } from '../../api/views';
import { tambahHari } from '../../domain/hari';
import { SEBAB_KELUAR, type SebabKeluar } from '../../domain/pegawai';
import { volumeSatuan } from '../../domain/teksMinggu';
import { alihkanDialog } from '../alihkan/alihkanDialog';
import { teks as teksAlih } from '../alihkan/teks';
import { useApi } from '../api';
import { IsianTanggal } from '../parts/IsianTanggal';
import { useAction } from '../parts/useAction';
import { useQuery } from '../parts/useQuery';
import { useLayar } from '../stores/layarStore';
import { teks as umum } from '../text';
import css from './Pegawai.module.css';
import { usePegawai } from './pegawaiContext';
import { teks } from './teks';
import { PILIHAN_SEBAB } from './teksTinjau';

/** Begun units that are told by name. */
const DISEBUT = 3;

/** "Tandai keluar": the last day of work, the reason, and what happens to the tasks. */
export function FormKeluar() {
  const daftar = usePegawai((s) => s.keluar);
  const tanya = usePegawai((s) => s.tanyaKeluar);
  const nama = daftar?.map((p) => p.nama).join(', ') ?? '';
  return (
    <Modal
      opened={daftar !== null}
      onClose={() => tanya(null)}
      title={<strong>{teks.keluar.judul(nama)}</strong>}
      size={560}
      centered
      closeButtonProps={{ 'aria-label': umum.tutup }}
    >
      {daftar && <Isian daftar={daftar} nama={nama} onSelesai={() => tanya(null)} />}
    </Modal>
  );
}

interface Props {
  readonly daftar: readonly BarisPegawai[];
  readonly nama: string;
  onSelesai(): void;
}

function Isian({ daftar, nama, onSelesai }: Props) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  // null until somebody says otherwise: then what is known already stands there.
  const [tanggalKetik, setTanggal] = useState<string | null>(null);
  const [sebabPilih, setSebab] = useState<SebabKeluar | null>(null);
  const [lepaskan, setLepaskan] = useState(true);
  const [galat, setGalat] = useState('');
  const k = teks.keluar;
  const buka = useLayar((s) => s.buka);
  const satu = daftar.length === 1 ? daftar[0] : undefined;
  const ids = daftar.map((p) => p.id);
  const { data: bahan } = useQuery(() => api.getBahanKeluar({ ids }), [ids.join(' ')]);
  const tanggal = tanggalKetik ?? bahan?.tanggal ?? '';
  const sebab = sebabPilih ?? bahan?.sebab ?? 'pensiun';
  const memegang = daftar.reduce((n, p) => n + p.jumlahTugas, 0);
  const tugas = bahan?.tugas ?? memegang;
  const dimulai = bahan?.dimulai ?? [];
  const kirim = async (): Promise<void> => {
    if (tanggal === '') {
      setGalat(k.isiTanggal);
      return;
    }
    const hasil = await jalankan(() => api.endPegawai({ ids, tanggal, sebab, lepaskanTugas: lepaskan }), {
      berhasil: (h) => k.selesai(nama, h.tugasLepas, lepaskan ? dimulai.length : 0),
    });
    if (hasil) onSelesai();
  };
  return (
    <form
      noValidate
      onSubmit={(ev) => {
        ev.preventDefault();
        void kirim();
      }}
    >
      <div className={css.baris}>
        <IsianTanggal
          label={k.hariTerakhir}
          nilai={tanggal}
          wajib
          galat={galat || undefined}
          onUbah={(t) => {
            setTanggal(t);
            setGalat('');
          }}
        />
        <NativeSelect
          size="xs"
          label={k.sebab}
          value={sebab}
          data={PILIHAN_SEBAB}
          onChange={(ev) => setSebab(SEBAB_KELUAR.find((s) => s === ev.currentTarget.value) ?? sebab)}
        />
      </div>
      {bahan?.dasar && tanggal === bahan.tanggal && <p className="redup">{k.dasar[bahan.dasar]}</p>}
      <p>{tugas === 0 && memegang > 0 ? k.dialihkan : k.dengan(tugas)}</p>
      {tugas > 0 && (
        <Checkbox
          label={k.lepaskan}
          description={lepaskan ? undefined : k.tanpaLepas}
          checked={lepaskan}
          onChange={(ev) => setLepaskan(ev.currentTarget.checked)}
        />
      )}
      {lepaskan && dimulai.length > 0 && (
        <p className={css.awas} role="status">
          {k.dimulai(
            dimulai.slice(0, DISEBUT).map((d) => `${volumeSatuan(d.volume, d.satuan)} (${d.nama})`),
            dimulai.length - DISEBUT,
          )}
        </p>
      )}
      <p className="redup">{k.catatan}</p>
      <div className={css.kaki}>
        <Button type="submit" loading={sedang}>
          {k.simpan}
        </Button>
        {satu !== undefined && tugas > 0 && (
          <Button
            variant="default"
            onClick={() => {
              onSelesai();
              alihkanDialog.getState().alihkan({
                pegawaiId: satu.id,
                sebab: sebab === 'pensiun' ? 'pensiun' : sebab === 'pindah' ? 'mutasi' : 'lain',
                ...(tanggal !== '' && { tanggal: tambahHari(tanggal, 1) }),
              });
            }}
          >
            {teksAlih.aksi}
          </Button>
        )}
        {satu !== undefined && tugas > 0 && (
          <Button
            variant="default"
            onClick={() => {
              onSelesai();
              buka('naskah', { serahTerima: satu.id });
            }}
          >
            {teks.serahTerima}
          </Button>
        )}
        <Button variant="subtle" color="gray" onClick={onSelesai}>
          {umum.batal}
        </Button>
      </div>
    </form>
  );
}
