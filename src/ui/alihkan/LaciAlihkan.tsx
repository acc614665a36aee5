import { useState } from 'react';
import { Laci } from '../parts/Laci';
import { useApi } from '../api';
import { useQuery } from '../parts/useQuery';
import { useAlihkanDialog, type PermintaanAlih } from './alihkanDialog';
import { DialogBatalSisa } from './DialogBatalSisa';
import { FormAlihkan } from './FormAlihkan';
import { teks } from './teks';

/** The windows of handing over, over whatever screen asked for them. */
export function LaciAlihkan() {
  const permintaan = useAlihkanDialog((s) => s.permintaan);
  const tutup = useAlihkanDialog((s) => s.tutup);
  if (permintaan?.jenis === 'batal')
    return <DialogBatalSisa tugasId={permintaan.tugasId} nama={permintaan.nama} onTutup={tutup} />;
  return permintaan && <Satu key={permintaan.pegawaiId} permintaan={permintaan} onTutup={tutup} />;
}

interface Props {
  readonly permintaan: Extract<PermintaanAlih, { jenis: 'alih' }>;
  onTutup(): void;
}

function Satu({ permintaan, onTutup }: Props) {
  const api = useApi();
  const [kotor, setKotor] = useState(false);
  const { data } = useQuery(() => api.getPegawai({ id: permintaan.pegawaiId }), [permintaan.pegawaiId], []);
  const nama = data?.pegawai.nama ?? '';
  return (
    <Laci
      terbuka
      judul={teks.judul(nama)}
      lebar={1080}
      onTutup={onTutup}
      buang={kotor ? { judul: teks.buangJudul, isi: teks.buangIsi, aksi: teks.buang } : undefined}
    >
      {(tutup) =>
        data && (
          <FormAlihkan permintaan={permintaan} nama={nama} onKotor={setKotor} onBatal={tutup} onSelesai={onTutup} />
        )
      }
    </Laci>
  );
}
