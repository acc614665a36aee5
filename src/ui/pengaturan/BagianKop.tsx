import { Button, FileButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPhoto } from '@tabler/icons-react';
import { periksaLogo } from '../../domain/gambarLogo';
import { IsianDaftar, IsianTeks } from './Isian';
import type { PropsTab } from './PengaturanScreen';
import { inputKop } from './usePengaturan';
import css from './Pengaturan.module.css';

/** Bytes; the file keeps the picture as text, which is a third longer. */
const UKURAN_LOGO = 1_400_000;

const bacaGambar = (berkas: File): Promise<string> =>
  new Promise((selesai, gagal) => {
    const pembaca = new FileReader();
    pembaca.onload = () => selesai(typeof pembaca.result === 'string' ? pembaca.result : '');
    pembaca.onerror = () => gagal(pembaca.error ?? new Error('unreadable picture'));
    pembaca.readAsDataURL(berkas);
  });

const tolak = (message: string): void => void notifications.show({ color: 'merah', message });

/** The window draws it as the printer would: what cannot be decoded here is no logo. */
async function tidakTergambar(logo: string): Promise<string | null> {
  const gambar = new Image();
  gambar.src = logo;
  try {
    await gambar.decode();
    return null;
  } catch {
    return 'gambarnya rusak atau bukan gambar';
  }
}

interface PropsGambar {
  readonly label: string;
  readonly nilai: string;
  readonly arti: string;
  onUbah(gambar: string): Promise<unknown>;
}

/** Chooses a picture that can really be printed, or none. */
function PilihGambar({ label, nilai, arti, onUbah }: PropsGambar) {
  const ambil = async (berkas: File | null) => {
    if (berkas === null) return;
    if (berkas.size > UKURAN_LOGO) {
      tolak('Gambar logo terlalu besar (paling besar 1,4 MB). Perkecil dahulu.');
      return;
    }
    const logo = await bacaGambar(berkas).catch(() => '');
    const rusak = logo === '' ? 'tidak dapat dibaca' : (periksaLogo(logo) ?? (await tidakTergambar(logo)));
    if (rusak) {
      tolak(`Gambar ${berkas.name} tidak dipakai: ${rusak}. Simpan ulang sebagai PNG atau JPEG, lalu pilih lagi.`);
      return;
    }
    await onUbah(logo);
  };
  return (
    <div className={css.baris}>
      <FileButton accept="image/png,image/jpeg,image/svg+xml" onChange={(berkas) => void ambil(berkas)}>
        {(props) => (
          <Button variant="default" leftSection={<IconPhoto size={15} aria-hidden />} {...props}>
            {nilai ? `Ganti ${label}…` : `Pilih ${label}…`}
          </Button>
        )}
      </FileButton>
      {nilai && (
        <Button variant="subtle" color="gray" onClick={() => void onUbah('')}>
          Tanpa {label}
        </Button>
      )}
      <span className={css.arti}>{arti}</span>
    </div>
  );
}

export function BagianKop({ pengaturan, simpan }: PropsTab) {
  const kop = inputKop(pengaturan.kop);
  const ubah = (isian: Partial<typeof kop>) => simpan({ kop: { ...kop, ...isian } });
  return (
    <section className={css.kotak}>
      <h2>Kop naskah</h2>
      <IsianTeks label="Baris pertama" nilai={kop.daerah} maks={200} onSimpan={(daerah) => ubah({ daerah })} />
      <IsianTeks label="Baris kedua" nilai={kop.opd} maks={200} onSimpan={(opd) => ubah({ opd })} />
      <IsianTeks
        label="Baris ketiga"
        petunjuk="boleh kosong"
        nilai={kop.bagian}
        maks={200}
        onSimpan={(bagian) => ubah({ bagian })}
      />
      <IsianDaftar
        label="Alamat, telepon, surel"
        keterangan="Satu baris per baris kop, paling banyak 4."
        nilai={kop.alamat}
        maks={800}
        onSimpan={(alamat) => ubah({ alamat: alamat.slice(0, 4) })}
      />
      <PilihGambar label="logo" nilai={kop.logo} arti="PNG, JPEG, atau SVG" onUbah={(logo) => ubah({ logo })} />
      <PilihGambar
        label="lambang kepala daerah"
        nilai={pengaturan.logoKepalaDaerah}
        arti="Di atas nama jabatan pada naskah yang ditandatangani Bupati/Wali Kota; lambang negara tidak disertakan aplikasi."
        onUbah={(logoKepalaDaerah) => simpan({ logoKepalaDaerah })}
      />
    </section>
  );
}
