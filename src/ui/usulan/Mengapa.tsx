import { Modal, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { JawabanMengapa } from '../../api/usulanViews';
import type { PegawaiId, TugasId } from '../../domain/ids';
import { useApi } from '../api';
import { Rasio } from '../parts/Angka';
import { Galat } from '../parts/Galat';
import { useQuery } from '../parts/useQuery';
import { teks } from '../text';
import { awalBesar } from './awalBesar';
import gaya from './Mengapa.module.css';
import { teksMengapa } from './teks';

export interface TanyaMengapa {
  readonly tugasId: TugasId;
  readonly nama: string;
  /** null = about the present division. */
  readonly usulanId: string | null;
}

/** "Mengapa bukan Bu X?": one answer with its facts, what would free it, and the loads if it were done. */
export const Mengapa = ({ tanya, onTutup }: { readonly tanya: TanyaMengapa | null; onTutup(): void }) => (
  <Modal
    opened={tanya !== null}
    onClose={onTutup}
    title={teksMengapa.judul}
    size={520}
    yOffset={80}
    closeButtonProps={{ 'aria-label': teks.tutup }}
  >
    {tanya && <Isi key={tanya.tugasId} tanya={tanya} />}
  </Modal>
);

function Isi({ tanya }: { readonly tanya: TanyaMengapa }) {
  const api = useApi();
  const [siapa, setSiapa] = useState<PegawaiId | null>(null);
  const { tugasId, usulanId } = tanya;
  const { data, galat, memuat, muatUlang } = useQuery(
    siapa === null ? null : () => api.getMengapa({ tugasId, pegawaiId: siapa, usulanId }),
    [tugasId, siapa, usulanId],
  );
  return (
    <div className={gaya.isi}>
      <p className={gaya.tugas}>{tanya.nama}</p>
      <PilihSiapa tugasId={tugasId} dipilih={siapa} onPilih={setSiapa} />
      <div aria-live="polite">
        {galat && <Galat pesan={galat} onUlang={muatUlang} />}
        {siapa === null && (
          <p className="redup">{usulanId === null ? teksMengapa.petunjukKini : teksMengapa.petunjuk}</p>
        )}
        {siapa !== null && !data && memuat && <p className="redup">{teksMengapa.menunggu}</p>}
        {siapa !== null && data && !galat && <Jawaban data={data} />}
      </div>
    </div>
  );
}

function Jawaban({ data }: { readonly data: JawabanMengapa }) {
  const { boleh, jawaban, saran, akibat } = data;
  // The table below says the loads already.
  const rincian = data.rincian.filter((r) => !akibat.some((a) => r.startsWith(`${a.nama}: beban`)));
  return (
    <div className={gaya.jawaban}>
      <p className={gaya.inti}>{awalBesar(jawaban)}</p>
      {rincian.length > 0 && (
        <ul>
          {rincian.map((r) => (
            <li key={r}>{awalBesar(r)}</li>
          ))}
        </ul>
      )}
      {saran !== '' && (
        <p>
          <span className="redup">{teksMengapa.saran}: </span>
          {saran}
        </p>
      )}
      {akibat.length > 0 && (
        <table className={gaya.akibat}>
          <caption>{teksMengapa.akibat}</caption>
          <tbody>
            {akibat.map((a) => (
              <tr key={a.pegawaiId}>
                <th scope="row">{a.nama}</th>
                <td>
                  <Rasio nilai={a.sebelum} /> → <Rasio nilai={a.sesudah} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={boleh ? gaya.boleh : gaya.tidak}>{boleh ? teksMengapa.boleh : teksMengapa.tidakBoleh}</p>
    </div>
  );
}

interface PropsSiapa {
  readonly tugasId: TugasId;
  readonly dipilih: PegawaiId | null;
  onPilih(id: PegawaiId | null): void;
}

/** Anybody of the office; those of the own bagian come first, names while typing. */
function PilihSiapa({ tugasId, dipilih, onPilih }: PropsSiapa) {
  const api = useApi();
  const [kata, setKata] = useState('');
  const [kueri] = useDebouncedValue(kata, 120);
  const { data = [] } = useQuery(
    () => api.listCalon({ tugasId, cari: kueri, semuaBagian: kueri.length >= 2 }),
    [tugasId, kueri],
  );
  const [terakhir, setTerakhir] = useState<{ value: string; label: string } | null>(null);
  const daftar = data.slice(0, 60).map((c) => ({ value: c.pegawaiId, label: c.nama }));
  return (
    <Select
      data-autofocus
      label={teksMengapa.siapa}
      placeholder={teksMengapa.contoh}
      searchable
      nothingFoundMessage={teksMengapa.tidakAda}
      data={terakhir && !daftar.some((d) => d.value === terakhir.value) ? [...daftar, terakhir] : daftar}
      // The program has searched already.
      filter={({ options }) => options}
      value={dipilih}
      searchValue={kata}
      onSearchChange={setKata}
      onChange={(id) => {
        const orang = data.find((c) => c.pegawaiId === id);
        if (orang) setTerakhir({ value: orang.pegawaiId, label: orang.nama });
        onPilih(orang?.pegawaiId ?? null);
      }}
    />
  );
}
