import { Modal, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { tampakRapat } from '../../domain/perintah';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { Konfirmasi } from '../parts/Konfirmasi';
import { useBagianTerpilih } from '../parts/PilihBagian';
import { useQuery } from '../parts/useQuery';
import { hariIni } from '../parts/waktu';
import { useSesi } from '../stores/sesiStore';
import { teks as umum } from '../text';
import { drafBaru, drafDari, gantiJenis, gantiKehadiran } from './drafPerintah';
import { FormPerintah } from './FormPerintah';
import { usePerintahDialog, type KeadaanPerintahDialog } from './perintahDialog';
import { ISIAN_TUNGGU } from './tampungKetikan';
import { teksForm as t } from './teksForm';

/** "Tugas baru" from anywhere (Ctrl+N), and the same form for an order that is there. */
export function DialogPerintah() {
  const minta = usePerintahDialog((s) => s.minta);
  const tutup = usePerintahDialog((s) => s.tutup);
  const [tersentuh, setTersentuh] = useState(false);
  const [tanya, setTanya] = useState(false);
  const selesai = (): void => {
    setTersentuh(false);
    setTanya(false);
    tutup();
  };
  const mundur = (): void => (tersentuh ? setTanya(true) : selesai());
  return (
    <>
      <Modal
        opened={minta !== null}
        onClose={mundur}
        closeOnEscape={false}
        closeOnClickOutside={!tersentuh}
        onKeyDown={(e) => {
          // An open list or calendar takes the first Escape for itself.
          const daftarTerbuka = (e.target as HTMLElement).dataset['mantineStopPropagation'] === 'true';
          if (e.key === 'Escape' && !daftarTerbuka && !tanya) mundur();
        }}
        title={
          <>
            <strong>{minta?.id == null ? t.judul.tugas : t.judul.ubah}</strong>{' '}
            {minta?.id == null && <span className="redup">{t.judul.arti}</span>}
          </>
        }
        size={940}
        yOffset="4vh"
        closeButtonProps={{ 'aria-label': umum.tutup }}
      >
        {minta && <Isi minta={minta} onSentuh={() => setTersentuh(true)} onTutup={selesai} />}
      </Modal>
      <Konfirmasi
        terbuka={tanya}
        judul={t.buang.judul}
        aksi={t.buang.aksi}
        onTutup={() => setTanya(false)}
        onYa={selesai}
      >
        {t.buang.isi}
      </Konfirmasi>
    </>
  );
}

interface PropsIsi {
  readonly minta: NonNullable<KeadaanPerintahDialog['minta']>;
  onSentuh(): void;
  onTutup(): void;
}

function Isi({ minta, onSentuh, onTutup }: PropsIsi) {
  const api = useApi();
  const bagianId = useBagianTerpilih();
  const tahun = useSesi((s) => s.sesi?.berkas?.tahun);
  const { id, awal } = minta;
  const ketikan = usePerintahDialog((s) => s.tampung) ?? '';
  const ketik = usePerintahDialog((s) => s.ketik);
  const lepasTampung = usePerintahDialog((s) => s.lepasTampung);
  const { data, galat, muatUlang } = useQuery(
    async () => {
      const [bahan, asal] = await Promise.all([
        api.getBahanPerintah({ hari: hariIni() }),
        id === null ? null : api.getPerintah({ id, hari: hariIni() }),
      ]);
      const perlu = [
        ...new Set([...(bahan.sayaId ? [bahan.sayaId] : []), ...(asal?.pelaksana ?? []).map((p) => p.pegawaiId)]),
      ];
      const orang = await Promise.all(perlu.map(async (satu) => (await api.getPegawai({ id: satu })).pegawai));
      return { bahan, asal, orang: new Map(orang.map((p) => [p.id, p])) };
    },
    [id],
    // What was typed stays while the file changes under it; a stale form is refused when it is saved.
    [],
  );
  useEffect(() => {
    if (galat !== '') lepasTampung();
  }, [galat, lepasTampung]);
  if (galat !== '') return <Galat pesan={galat} onUlang={muatUlang} />;
  if (data === undefined || tahun === undefined)
    // Whoever types at once must not wait for the form: the first letters go into its subject.
    return id === null ? (
      <TextInput
        label={t.perihal}
        placeholder={t.contohPerihal}
        data-autofocus
        {...{ [ISIAN_TUNGGU]: '' }}
        maxLength={500}
        value={ketikan}
        onChange={(e) => ketik(e.currentTarget.value)}
      />
    ) : null;
  const kosong = data.asal ? drafDari(data.asal) : drafBaru({ hari: hariIni(), tahun, bagianId, bahan: data.bahan });
  const dasar = ketikan === '' ? kosong : { ...kosong, perihal: ketikan };
  const jenis = awal.jenis ?? (tampakRapat(ketikan) ? 'rapat' : dasar.jenis);
  const berjenis = gantiJenis(dasar, jenis, data.bahan);
  const hadir = awal.kehadiran ? gantiKehadiran(berjenis, awal.kehadiran, data.bahan.sayaId) : berjenis;
  const { kehadiran: _, jenis: __, ...lain } = awal;
  return (
    <FormPerintah
      awal={{ ...hadir, ...lain }}
      asal={data.asal}
      bahan={data.bahan}
      orang={data.orang}
      onSentuh={onSentuh}
      onTutup={onTutup}
    />
  );
}
