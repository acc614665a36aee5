import { Button } from '@mantine/core';
import { useState } from 'react';
import type { HasilPimpinanView } from '../../api/dokumenViews';
import type { BagianId } from '../../domain/ids';
import type { HasilPimpinan as Hasil } from '../../domain/kinerjaHasil';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { useAction } from '../parts/useAction';
import { useQuery } from '../parts/useQuery';
import css from './Dokumen.module.css';
import { EditorHasil, hasilBaru } from './EditorHasil';
import { FormPenilai } from './FormPenilai';
import { teks } from './teks';

const t = teks.hasil;

/** What the leader of a bagian, or of the office, has to reach: as the DPA gives it, or as the office types it. */
export function HasilPimpinan({ bagianId }: { readonly bagianId: BagianId | null }) {
  const api = useApi();
  const { data, galat, muatUlang } = useQuery(
    () => api.getHasilPimpinan({ bagianId }),
    [bagianId],
    ['pengaturan', 'sub_kegiatan', 'anggaran_sub_kegiatan', 'dpa', 'bagian'],
  );
  if (galat) return <Galat pesan={galat} onUlang={muatUlang} />;
  if (!data) return null;
  return (
    <div className={css.tumpuk}>
      <Isi bagianId={bagianId} data={data} />
      {bagianId !== null && <FormPenilai key={JSON.stringify(data.penilai)} bagianId={bagianId} awal={data.penilai} />}
    </div>
  );
}

function Isi({ bagianId, data }: { readonly bagianId: BagianId | null; readonly data: HasilPimpinanView }) {
  const api = useApi();
  const { jalankan, sedang } = useAction();
  const [draf, setDraf] = useState<readonly Hasil[] | null>(null);
  const sendiri = data.ditulis.length > 0;
  const kosong = bagianId === null ? t.kantorKosong : t.kosong;
  const tampil = sendiri ? data.ditulis : data.diturunkan;
  const simpan = async (hasil: readonly Hasil[], berhasil: string): Promise<void> => {
    const isi = hasil.map((h) => ({ ...h, indikator: h.indikator.map((i) => ({ ...i })), kode: [...h.kode] }));
    const jadi = await jalankan(() => api.saveHasilPimpinan({ bagianId, hasil: isi }), { berhasil });
    if (jadi !== undefined) setDraf(null);
  };
  if (draf)
    return (
      <EditorHasil
        hasil={draf}
        kode={data.kode}
        sedang={sedang}
        onUbah={setDraf}
        onSimpan={() => void simpan(draf, t.tersimpan)}
        onBatal={() => setDraf(null)}
      />
    );
  return (
    <div className={css.lembar}>
      {bagianId === null && <p>{t.kantor}</p>}
      <p className="redup">{sendiri ? t.sendiri : tampil.length > 0 ? t.dariDpa : kosong}</p>
      <ol className={css.daftar}>
        {tampil.map((hasil) => (
          <li key={hasil.id}>
            <b>{hasil.uraian}</b>
            {hasil.indikator.length === 0 && <span className="redup">{t.tanpaIndikator}</span>}
            {hasil.indikator.map((i) => (
              <span key={i.uraian} className="redup">
                {i.uraian}
                {i.target && `: ${i.target} ${i.satuan}`}
              </span>
            ))}
          </li>
        ))}
      </ol>
      <p className="redup">{t.lain}</p>
      <div className={css.aksi}>
        <Button onClick={() => setDraf(tampil.length === 0 ? [hasilBaru()] : tampil.map(denganIdSendiri))}>
          {sendiri ? 'Ubah' : bagianId === null ? t.tulisKantor : t.tulis}
        </Button>
        {sendiri && (
          <Button
            variant="default"
            loading={sedang}
            onClick={() => void simpan([], bagianId === null ? t.tersimpan : t.dikembalikan)}
          >
            {bagianId === null ? t.kosongkan : t.kembali}
          </Button>
        )}
      </div>
    </div>
  );
}

const denganIdSendiri = (hasil: Hasil): Hasil => ({ ...hasil, id: hasil.id.slice(0, 80) });
