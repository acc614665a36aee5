import { useState } from 'react';
import { Laci } from '../parts/Laci';
import { useAbsenDialog, type PermintaanAbsen } from './absenDialog';
import { FormAbsen } from './FormAbsen';
import { TempelAbsen } from './TempelAbsen';
import { teks } from './teks';

function judul(permintaan: PermintaanAbsen | null): string {
  if (permintaan?.jenis === 'ubah') return teks.form.ubahJudul(permintaan.nama);
  return permintaan?.jenis === 'tempel' ? teks.daftarTempel.judul : teks.catat;
}

/** The one place where absences are recorded, from wherever it was asked for. */
export function DialogAbsen() {
  const permintaan = useAbsenDialog((s) => s.permintaan);
  const tutupDialog = useAbsenDialog((s) => s.tutup);
  const [kotor, setKotor] = useState(false);
  const tutup = (): void => {
    setKotor(false);
    tutupDialog();
  };
  return (
    <Laci
      terbuka={permintaan !== null}
      judul={judul(permintaan)}
      lebar={permintaan?.jenis === 'tempel' ? 1040 : 760}
      onTutup={tutup}
      buang={kotor ? teks.buang : undefined}
    >
      {(coba) =>
        permintaan &&
        (permintaan.jenis === 'tempel' ? (
          <TempelAbsen awal={permintaan.teks} onKotor={setKotor} onTutup={coba} onSelesai={tutup} />
        ) : (
          <FormAbsen
            awal={permintaan.jenis === 'ubah' ? permintaan.absen : null}
            pegawaiIds={permintaan.jenis === 'baru' ? permintaan.pegawaiIds : []}
            mulai={permintaan.jenis === 'baru' ? permintaan.mulai : ''}
            onKotor={setKotor}
            onTutup={coba}
            onSelesai={tutup}
          />
        ))
      }
    </Laci>
  );
}
