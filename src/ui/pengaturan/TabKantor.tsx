import { Button } from '@mantine/core';
import { PenggunaForm } from '../mulai/PenggunaForm';
import { dialogStore } from '../stores/dialogStore';
import { layarStore } from '../stores/layarStore';
import { useSesi } from '../stores/sesiStore';
import { IsianTeks } from './Isian';
import type { PropsTab } from './PengaturanScreen';
import css from './Pengaturan.module.css';

export function TabKantor({ pengaturan, simpan }: PropsTab) {
  const pengguna = useSesi((s) => s.sesi?.pengguna ?? null);
  const { identitas } = pengaturan;
  const ubah = (isian: Partial<typeof identitas>) => simpan({ identitas: { ...identitas, ...isian } });
  return (
    <div className={css.kolom}>
      <section className={css.kotak}>
        <h2>Kantor</h2>
        <IsianTeks label="Perangkat Daerah" nilai={identitas.opd} maks={200} wajib onSimpan={(opd) => ubah({ opd })} />
        <IsianTeks
          label="Kabupaten atau kota"
          nilai={identitas.daerah}
          maks={200}
          wajib
          onSimpan={(daerah) => ubah({ daerah })}
        />
        <IsianTeks
          label="Kode unit"
          keterangan="Dipakai untuk kode sub kegiatan penunjang (X.XX)."
          petunjuk="mis. 4.01.0.00.0.00.01.0000"
          nilai={identitas.kodeUnit}
          maks={40}
          onSimpan={(kodeUnit) => ubah({ kodeUnit })}
        />
        <p className={css.arti}>
          Tahun anggaran <strong>{identitas.tahun}</strong>. Satu berkas berisi satu kantor dan satu tahun; tahun lain
          dibuat sebagai berkas baru.
        </p>
        <div>
          <Button variant="default" onClick={() => dialogStore.getState().buka('tahunBaru')}>
            Buat berkas {identitas.tahun + 1}…
          </Button>
        </div>
      </section>
      <section className={css.kotak}>
        <h2>Anda</h2>
        <p className={css.arti}>Dicatat pada setiap perubahan. Disimpan di komputer ini, bukan di berkas.</p>
        <PenggunaForm key={pengguna?.nama} awal={pengguna} />
      </section>
      <section className={css.kotak}>
        <h2>Bagian dan tim kerja</h2>
        <p className={css.arti}>
          Impor DPA dan impor pegawai menambahkannya sendiri; nama dan tim kerja dirapikan di layar Pegawai.
        </p>
        <div>
          <Button variant="default" onClick={() => layarStore.getState().buka('pegawai', { kelola: true })}>
            Kelola bagian dan tim kerja…
          </Button>
        </div>
      </section>
    </div>
  );
}
