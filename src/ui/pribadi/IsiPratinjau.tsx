import { Checkbox } from '@mantine/core';
import type { PratinjauHapusPribadi } from '../../api/pribadiViews';
import { angka } from '../../domain/tampil';
import css from './Pribadi.module.css';
import { teksHapus as t } from './teks';

interface Props {
  readonly lihat: PratinjauHapusPribadi;
  readonly sebutan: boolean;
  readonly nipNaskah: boolean;
  onSebutan(nilai: boolean): void;
  onNipNaskah(nilai: boolean): void;
}

/** What is blanked, what stays and why, and what no program can reach. */
export const IsiPratinjau = ({ lihat, sebutan, nipNaskah, onSebutan, onNipNaskah }: Props) => (
  <>
    <section className={css.bagian} aria-label={t.dikosongkan}>
      <h3>{t.dikosongkan}</h3>
      <ul>
        {lihat.baris.map(({ apa, jumlah, kolom }) => (
          <li key={apa}>
            {apa} ({angka(jumlah)} baris): {kolom}
          </li>
        ))}
        {lihat.entri > 0 && <li>{t.riwayat(lihat.entri)}</li>}
        {lihat.label > 0 && <li>{t.label(lihat.label)}</li>}
        {lihat.konsep > 0 && <li>{t.konsep(lihat.konsep)}</li>}
        <li>{t.cadangan(lihat.cadangan, lihat.adaBak)}</li>
      </ul>
      {lihat.jumlahSebutan > 0 && (
        <>
          <Checkbox
            mt={4}
            size="xs"
            checked={sebutan}
            label={t.sebutan(lihat.jumlahSebutan)}
            onChange={(e) => onSebutan(e.currentTarget.checked)}
          />
          {lihat.namaTunggal && <p className={css.galat}>{t.namaTunggal}</p>}
          {lihat.senama > 0 && <p className={css.galat}>{t.senama(lihat.senama)}</p>}
          <ul
            className={`${css.tempat ?? ''} ${css.redup ?? ''}`}
            tabIndex={0}
            aria-label={t.sebutan(lihat.jumlahSebutan)}
          >
            {lihat.sebutan.map(({ tempat, kini }) => (
              <li key={tempat}>
                {tempat} {!kini && t.hanyaRiwayat}
              </li>
            ))}
            {lihat.jumlahSebutan > lihat.sebutan.length && (
              <li>{t.sebutanLagi(lihat.jumlahSebutan - lihat.sebutan.length)}</li>
            )}
          </ul>
        </>
      )}
    </section>
    <section className={css.bagian} aria-label={t.tetap}>
      <h3>{t.tetap}</h3>
      <ul>
        <li>{t.beban}</li>
        {lihat.naskah > 0 && <li>{t.naskah(lihat.naskah)}</li>}
        {lihat.pelaku > 0 && <li>{t.pelaku(lihat.pelaku)}</li>}
      </ul>
      {lihat.naskah > 0 && (
        <Checkbox
          mt={4}
          size="xs"
          checked={nipNaskah}
          label={t.nipNaskah}
          description={t.nipNaskahArti}
          onChange={(e) => onNipNaskah(e.currentTarget.checked)}
        />
      )}
    </section>
    <section className={css.bagian} aria-label={t.luar}>
      <h3>{t.luar}</h3>
      <p className={css.redup} style={{ margin: 0, fontSize: 13 }}>
        {t.luarArti}
      </p>
    </section>
  </>
);
