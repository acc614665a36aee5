import { Button, Radio } from '@mantine/core';
import { angka } from '../../domain/tampil';
import { useApi } from '../api';
import type { useJob } from '../parts/useJob';
import { useSesi } from '../stores/sesiStore';
import { penandatanganAda } from './Kesiapan';
import css from './Naskah.module.css';
import { useNaskah } from './naskahContext';
import { teks } from './teks';

const t = teks.terbitkan;

/** Under the form once a preview stands: how to number and save, then issue. */
export function PanelTerbit({ pekerja }: { readonly pekerja: ReturnType<typeof useJob> }) {
  const pratinjau = useNaskah((s) => s.pratinjau);
  const draf = useNaskah((s) => s.draf);
  const penomoran = useNaskah((s) => s.penomoran);
  const cara = useNaskah((s) => s.cara);
  const atur = useNaskah((s) => s.atur);
  const terbitkan = useNaskah((s) => s.terbitkan);
  const siap = useSesi((s) => s.pengaturan !== null && penandatanganAda(s.pengaturan));
  if (pratinjau === null) return null;
  const basi = pratinjau.dari !== draf;
  return (
    <div className={css.terbit}>
      <Radio.Group
        size="xs"
        label={t.nomor}
        description={t.penomoranArti[penomoran]}
        value={penomoran}
        onChange={(nilai) => atur({ penomoran: nilai === 'menyusul' ? 'menyusul' : 'otomatis' })}
      >
        <div className={css.radio}>
          {Object.entries(t.penomoran).map(([nilai, label]) => (
            <Radio key={nilai} size="xs" value={nilai} label={label} />
          ))}
        </div>
      </Radio.Group>
      {pratinjau.jumlah > 1 && (
        <Radio.Group
          size="xs"
          label={t.berkas}
          value={cara}
          onChange={(nilai) => atur({ cara: nilai === 'satuBerkas' ? 'satuBerkas' : 'perOrang' })}
        >
          <div className={css.radio}>
            {Object.entries(t.cara).map(([nilai, label]) => (
              <Radio key={nilai} size="xs" value={nilai} label={label} />
            ))}
          </div>
        </Radio.Group>
      )}
      {basi && <p className={css.awas}>{teks.pratinjau.basi}</p>}
      <Button
        disabled={!siap || basi || pekerja.pekerjaan !== null}
        onClick={() => void pekerja.mulai(teks.menerbitkan, terbitkan)}
      >
        {t.tombol(angka(pratinjau.jumlah))}
      </Button>
    </div>
  );
}

/** After issuing: where the files are, and what one does next. */
export function HasilTerbit({ pekerja }: { readonly pekerja: ReturnType<typeof useJob> }) {
  const api = useApi();
  const hasil = useNaskah((s) => s.hasil);
  const pilihLayar = useNaskah((s) => s.pilihLayar);
  const lupakan = useNaskah((s) => s.lupakanHasil);
  if (hasil === null) return null;
  return (
    <div className={css.hasil} role="status">
      <h2>{t.selesai(angka(hasil.diterbitkan.length))}</h2>
      {hasil.folder !== '' && <p>{t.di(hasil.folder)}</p>}
      <div className={css.tombol}>
        <Button
          onClick={() =>
            void pekerja.mulai(teks.register.mencetak, (jobId) =>
              api.printSurat({ ids: [...hasil.diterbitkan].slice(0, 2000), jobId }),
            )
          }
        >
          {t.cetak}
        </Button>
        <Button variant="default" onClick={() => pilihLayar('register')}>
          {t.register}
        </Button>
        <Button variant="subtle" onClick={lupakan}>
          {t.lagi}
        </Button>
      </div>
    </div>
  );
}
