import { Select, Switch } from '@mantine/core';
import type { UkuranKertas } from '../../domain/surat';
import { IsianTanggal } from '../parts/IsianTanggal';
import { IsianAngka, IsianDaftar, IsianTeks } from './Isian';
import type { PropsTab } from './PengaturanScreen';
import { inputSurat } from './usePengaturan';
import css from './Pengaturan.module.css';

const KERTAS: readonly { readonly value: UkuranKertas; readonly label: string }[] = [
  { value: 'A4', label: 'A4 (210 × 297 mm)' },
  { value: 'F4_215', label: 'F4 (215 × 330 mm)' },
  { value: 'F4_210', label: 'F4 (210 × 330 mm)' },
];
const TEPI = ['Atas', 'Kanan', 'Bawah', 'Kiri'] as const;

export function BagianIsiSurat({ pengaturan, simpan }: PropsTab) {
  const surat = inputSurat(pengaturan.surat);
  const { keputusan, tepi } = surat;
  const ubah = (isian: Partial<typeof surat>) => simpan({ surat: { ...surat, ...isian } });
  return (
    <>
      <section className={css.kotak}>
        <h2>Kertas dan penutup</h2>
        <div className={css.baris}>
          <Select
            label="Kertas"
            w={158}
            allowDeselect={false}
            value={surat.kertas}
            data={KERTAS.map(({ value, label }) => ({ value, label }))}
            onChange={(nilai) => void ubah({ kertas: nilai as UkuranKertas })}
          />
          {TEPI.map((nama, i) => (
            <IsianAngka
              key={nama}
              label={`Tepi ${nama.toLowerCase()}`}
              akhiran="mm"
              lebar={84}
              nilai={tepi[i] ?? 20}
              min={5}
              maks={60}
              onSimpan={(nilai) => {
                const baru: typeof tepi = [...tepi];
                baru[i] = nilai;
                return ubah({ tepi: baru });
              }}
            />
          ))}
        </div>
        <div className={css.baris}>
          <div className={css.sumber}>
            <IsianTeks
              label="Tempat"
              petunjuk="mis. Contoh"
              nilai={surat.tempat}
              maks={100}
              onSimpan={(tempat) => ubah({ tempat })}
            />
          </div>
          <Select
            label="Diktum Surat Tugas"
            w={190}
            allowDeselect={false}
            value={surat.diktum}
            data={['MENUGASKAN', 'MEMERINTAHKAN']}
            onChange={(nilai) => void ubah({ diktum: nilai === 'MEMERINTAHKAN' ? nilai : 'MENUGASKAN' })}
          />
        </div>
        <Switch
          label="Sediakan kotak kosong untuk tanda tangan elektronik"
          checked={surat.kotakTte}
          onChange={(e) => void ubah({ kotakTte: e.currentTarget.checked })}
        />
        <IsianDaftar
          label="Tembusan"
          keterangan="Satu penerima per baris."
          nilai={surat.tembusan}
          maks={4000}
          onSimpan={(tembusan) => ubah({ tembusan })}
        />
        <IsianTeks
          label="Catatan kaki"
          panjang
          nilai={surat.catatanKaki}
          maks={600}
          onSimpan={(catatanKaki) => ubah({ catatanKaki })}
        />
      </section>
      <section className={css.kotak}>
        <h2>Dasar dan keputusan</h2>
        <IsianDaftar
          label="Dasar hukum"
          keterangan="Satu peraturan per baris; dipakai sebagai isian awal setiap naskah."
          nilai={surat.dasar}
          maks={18_000}
          onSimpan={(dasar) => ubah({ dasar })}
        />
        <p className={css.arti}>Keputusan pembagian tugas yang dikutip oleh petikan:</p>
        <div className={css.baris}>
          <div className={css.sumber}>
            <IsianTeks
              label="Nomor keputusan"
              petunjuk="boleh menyusul"
              nilai={keputusan.nomor}
              maks={100}
              onSimpan={(nomor) => ubah({ keputusan: { ...keputusan, nomor } })}
            />
          </div>
          <IsianTanggal
            label="Tanggal keputusan"
            nilai={keputusan.tanggal}
            onUbah={(tanggal) => void ubah({ keputusan: { ...keputusan, tanggal } })}
          />
        </div>
        <IsianTeks
          label="Tentang"
          petunjuk={`mis. Pembagian Tugas Pegawai Tahun ${pengaturan.identitas.tahun}`}
          nilai={keputusan.tentang}
          maks={500}
          onSimpan={(tentang) => ubah({ keputusan: { ...keputusan, tentang } })}
        />
      </section>
    </>
  );
}
