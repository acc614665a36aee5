import { Button } from '@mantine/core';
import { useApi } from '../api';
import { layarStore } from '../stores/layarStore';
import { imporDari } from './imporDari';
import type { Langkah } from './langkah';
import { teks } from './teks';
import css from './PanduanAwal.module.css';

/** An empty file: the six steps in full, the first ones with their button. */
export function PanduanAwal({ langkah }: { readonly langkah: readonly Langkah[] }) {
  const api = useApi();
  return (
    <section aria-label={teks.awal}>
      <h2 className={css.judul}>{teks.awal}</h2>
      <ol className={css.langkah}>
        {langkah.map(({ nama, judul }, i) => (
          <li key={nama} className={i === 0 ? css.pertama : undefined}>
            <span className={css.nomor} aria-hidden>
              {i + 1}
            </span>
            <div>
              <h3>{judul}</h3>
              <p>{teks.langkah[nama].arti}</p>
              {(nama === 'dpa' || nama === 'pegawai') && (
                <Button variant={i === 0 ? 'filled' : 'default'} onClick={() => void imporDari(api, nama)}>
                  {teks.langkah[nama].aksi}
                </Button>
              )}
              {nama === 'tugas' && (
                <div className={css.dua}>
                  <Button variant="default" onClick={() => void imporDari(api, 'tugas')}>
                    Impor tugas
                  </Button>
                  <Button variant="subtle" onClick={() => layarStore.getState().buka('tugas', { baru: true })}>
                    Tulis satu tugas
                  </Button>
                </div>
              )}
            </div>
          </li>
        ))}
      </ol>
      <p className={css.kaki}>
        Belum punya berkasnya? Pilih Berkas › Buka contoh untuk melihat kantor rekaan yang sudah terisi. Kop, logo, dan
        penandatangan diatur di{' '}
        <Button
          variant="transparent"
          size="compact-sm"
          px={0}
          onClick={() => layarStore.getState().buka('pengaturan', { tab: 'naskah' })}
        >
          Pengaturan
        </Button>
        .
      </p>
    </section>
  );
}
