import { Button, Group, Modal, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { BarisTugas } from '../../api/views';
import type { TugasId } from '../../domain/ids';
import { bawaPorsi } from '../../domain/bawaPorsi';
import type { CaraPecah, PotonganTugas } from '../../domain/pecahTugas';
import { pembagiUntuk } from '../../domain/porsi';
import { angka, jendelaTeks, menitKeJam } from '../../domain/tampil';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { IsianBilangan } from '../parts/IsianBilangan';
import { useAction } from '../parts/useAction';
import { useQuery } from '../parts/useQuery';
import { useSesi } from '../stores/sesiStore';
import { teks as umum } from '../text';
import css from './Alat.module.css';
import { createPotongStore, pratinjauPotong } from './potongStore';
import { teksAlat } from './teksAlat';
import { useTugas } from './tugasContext';

const kata = teksAlat.potong;

/** One task into parts, with the parts in sight before anything is written. */
export function PotongTugas({ tugasId }: { readonly tugasId: TugasId }) {
  const api = useApi();
  const tutup = useTugas((s) => s.tutupAlat);
  const { data, galat } = useQuery(() => api.getTugas({ id: tugasId }), [tugasId], ['tugas', 'penugasan']);
  return (
    <Modal
      opened
      onClose={tutup}
      size="min(1080px, 94vw)"
      title={<strong>{kata.judul}</strong>}
      closeButtonProps={{ 'aria-label': umum.tutup }}
    >
      {galat !== '' && <Galat pesan={galat} />}
      {data && <Isi key={data.versi} tugas={data} />}
    </Modal>
  );
}

function Isi({ tugas }: { readonly tugas: BarisTugas }) {
  const api = useApi();
  const tutup = useTugas((s) => s.tutupAlat);
  const tahun = useSesi((s) => s.sesi?.berkas?.tahun ?? 0);
  const [store] = useState(() => createPotongStore(api, tugas));
  const keadaan = useStore(store);
  const { jalankan, sedang } = useAction();
  const { potongan, galat, catatan } = pratinjauPotong(keadaan, tugas, tahun);
  const kirim = async () => {
    const hasil = await jalankan(() => keadaan.pecah(tugas), {
      berhasil: ({ tugasIds }) => kata.berhasil(tugasIds.length),
    });
    if (hasil) tutup();
  };
  const { cara, ubah } = keadaan;
  return (
    <form
      className={css.potong}
      noValidate
      onSubmit={(ev) => {
        ev.preventDefault();
        if (galat === '' && !sedang) void kirim();
      }}
    >
      <p className={css.asal}>
        <strong>{tugas.nama}</strong>
        <span className="redup angka">
          {angka(tugas.volume)} {tugas.satuan} · {jendelaTeks(tugas.jendela)}
          {tugas.menit !== null && ` · ${menitKeJam(tugas.menit)}`}
        </span>
      </p>
      <div className={css.duaKolom}>
        <div className={css.isian}>
          <SegmentedControl
            data-autofocus
            aria-label={kata.cara}
            data={Object.entries(kata.caraIsi).map(([value, label]) => ({ value, label }))}
            value={cara}
            onChange={(nilai) => ubah({ cara: nilai as CaraPecah['jenis'] })}
          />
          {cara === 'unit' && <IsianUnit nilai={keadaan.unit} ubah={(unit) => ubah({ unit })} />}
          {cara === 'jumlah' && (
            <IsianBilangan
              label={kata.banyak}
              w={150}
              min={2}
              max={400}
              value={keadaan.banyak}
              onChange={(nilai) => ubah({ banyak: typeof nilai === 'number' ? nilai : '' })}
            />
          )}
          <TextInput
            label={kata.pola}
            value={keadaan.pola}
            error={galat === kata.polaGalat && galat}
            onChange={(ev) => ubah({ pola: ev.currentTarget.value })}
          />
          <Pilihan label={kata.dasar} isi={kata.dasarIsi} nilai={keadaan.dasar} ubah={(dasar) => ubah({ dasar })} />
          {tugas.pembagian.length > 0 && (
            <Pilihan label={kata.porsi} isi={kata.porsiIsi} nilai={keadaan.porsi} ubah={(porsi) => ubah({ porsi })} />
          )}
        </div>
        <Hasil tugas={tugas} potongan={potongan} bawa={keadaan.porsi === 'bawa'} perUnit={cara === 'unit'} />
      </div>
      <p className={css.catatan} role="status">
        {galat === kata.polaGalat ? '' : galat || catatan}
      </p>
      <Group gap="xs">
        <Button type="submit" disabled={galat !== ''} loading={sedang}>
          {kata.aksi(potongan.length)}
        </Button>
        <Button variant="subtle" color="gray" onClick={tutup}>
          {umum.batal}
        </Button>
      </Group>
    </form>
  );
}

interface PropsPilihan<K extends string> {
  readonly label: string;
  readonly isi: Readonly<Record<K, string>>;
  readonly nilai: K;
  ubah(nilai: K): void;
}
function Pilihan<K extends string>({ label, isi, nilai, ubah }: PropsPilihan<K>) {
  return (
    <div>
      <div className={css.label}>{label}</div>
      <SegmentedControl
        aria-label={label}
        data={Object.entries<string>(isi).map(([value, teks]) => ({ value, label: teks }))}
        value={nilai}
        onChange={(baru) => ubah(baru as K)}
      />
    </div>
  );
}

/** Names typed or pasted, or the office's own units. */
function IsianUnit({ nilai, ubah }: { readonly nilai: string; ubah(nilai: string): void }) {
  const api = useApi();
  const { data: bagian = [] } = useQuery(() => api.listBagian(), [], ['bagian']);
  const { data: dpa } = useQuery(() => api.getDpa(), [], ['sub_kegiatan']);
  const subUnit = [...new Set((dpa?.baris ?? []).map((b) => b.namaSubUnit).filter((n) => n !== ''))];
  return (
    <div>
      <Textarea
        label={kata.unit}
        placeholder={kata.contohUnit}
        autosize
        minRows={5}
        maxRows={12}
        value={nilai}
        onChange={(ev) => ubah(ev.currentTarget.value)}
      />
      <Group gap={4} mt={4}>
        {bagian.length > 1 && (
          <Button variant="subtle" size="compact-xs" onClick={() => ubah(bagian.map((b) => b.nama).join('\n'))}>
            {kata.bagianKantor(bagian.length)}
          </Button>
        )}
        {subUnit.length > 1 && (
          <Button variant="subtle" size="compact-xs" onClick={() => ubah(subUnit.join('\n'))}>
            {kata.subUnit(subUnit.length)}
          </Button>
        )}
      </Group>
    </div>
  );
}

/** So many rows are looked at; the sums below are of all. */
const TAMPAK = 60;
interface PropsHasil {
  readonly tugas: BarisTugas;
  readonly potongan: readonly PotonganTugas[];
  readonly bawa: boolean;
  readonly perUnit: boolean;
}
function Hasil({ tugas, potongan, bawa, perUnit }: PropsHasil) {
  const bagian = potongan.map((p) => ({ volume: p.volume, pembagi: pembagiUntuk({ ...tugas, volume: p.volume }) }));
  const asal = { ...tugas, penugasan: tugas.pembagian.map((p) => ({ ...p, id: p.penugasanId, tugasId: tugas.id })) };
  const porsi = bawa ? bawaPorsi(asal, bagian, perUnit) : [];
  const orang = (i: number): string =>
    tugas.pembagian.flatMap((p, n) => ((porsi[i]?.[n] ?? 0) > 0 ? [p.nama.split(',')[0]] : [])).join(', ');
  const jumlah = potongan.reduce((n, p) => n + p.volume, 0);
  const menit = potongan.reduce((n, p) => n + p.volume * (p.norma ?? 0), 0);
  return (
    <div className={css.hasil} role="region" aria-label={kata.jumlah(potongan.length)} tabIndex={0}>
      <table className="tabel">
        <thead>
          <tr>
            <th>{kata.kolom.nama}</th>
            <th className="kanan">{kata.kolom.volume}</th>
            <th>{kata.kolom.waktu}</th>
            <th className="kanan">{kata.kolom.menit}</th>
            {tugas.pembagian.length > 0 && <th>{kata.kolom.pegawai}</th>}
          </tr>
        </thead>
        <tbody>
          {potongan.slice(0, TAMPAK).map((p, i) => (
            <tr key={p.nama}>
              <td>{p.nama}</td>
              <td className="kanan angka">{angka(p.volume)}</td>
              <td className="redup">{jendelaTeks(p.jendela)}</td>
              <td className="kanan angka">{p.norma === null ? '–' : menitKeJam(p.volume * p.norma)}</td>
              {tugas.pembagian.length > 0 && <td className="redup">{orang(i) || kata.belumDibagi}</td>}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td>{potongan.length > TAMPAK ? kata.lain(potongan.length - TAMPAK) : kata.jumlah(potongan.length)}</td>
            <td className="kanan angka">{angka(jumlah)}</td>
            <td />
            <td className="kanan angka">{tugas.norma === null ? '–' : menitKeJam(menit)}</td>
            {tugas.pembagian.length > 0 && <td />}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
