import { Button } from '@mantine/core';
import { IconArrowNarrowDown, IconArrowNarrowUp, IconMinus, IconPlus, IconPoint } from '@tabler/icons-react';
import type { BarisUsulan, OrangUsulan } from '../../api/usulanViews';
import { angka } from '../../domain/tampil';
import { Rasio } from '../parts/Angka';
import { jamBulat } from '../parts/jamBulat';
import { awalBesar } from './awalBesar';
import gaya from './TabelUsulan.module.css';
import { teksMengapa, teksUsulan } from './teks';

const IKON = {
  datang: IconPlus,
  pergi: IconMinus,
  bertambah: IconArrowNarrowUp,
  berkurang: IconArrowNarrowDown,
  tetap: IconPoint,
} as const satisfies Record<OrangUsulan['arah'], unknown>;

/** The whole reason of a row: every person with hours and load before and after, why them, why not the next one. */
export function RincianUsulan({ baris, onMengapa }: { readonly baris: BarisUsulan; onMengapa(): void }) {
  const { orang, pembagian, ditolak, calon } = baris;
  return (
    <div className={gaya.rincian} role="group" aria-label={teksUsulan.selengkapnya(baris.tugas)}>
      {orang.length === 0 && <p>{awalBesar(baris.alasan)}</p>}
      <ul className={gaya.daftarOrang}>
        <li className={gaya.kepalaOrang} aria-hidden>
          <span />
          <span>{teksUsulan.kolomOrang.siapa}</span>
          <span>{teksUsulan.kolomOrang.menit}</span>
          <span>{teksUsulan.kolomOrang.rasio}</span>
          <span>{teksUsulan.kolomOrang.sebab}</span>
        </li>
        {orang.map((o) => {
          const Ikon = IKON[o.arah];
          return (
            <li key={o.pegawaiId}>
              <span className={gaya.arah} data-arah={o.arah}>
                <Ikon size={13} aria-hidden /> {teksUsulan.arah[o.arah]}
              </span>
              <b>{o.nama}</b>
              <span className="angka">
                {o.menitSebelum !== o.menitSesudah && o.menitSebelum > 0 && `${jamBulat(o.menitSebelum)} → `}
                {o.menitSesudah > 0 || o.menitSebelum === 0 ? jamBulat(o.menitSesudah) : '0 jam'}
              </span>
              <span className={gaya.rasio} title={teksUsulan.rasioSetahun}>
                <Rasio nilai={o.rasioSebelum} /> → <Rasio nilai={o.rasioSesudah} />
              </span>
              <span className={gaya.sebab}>{awalBesar(o.alasan)}</span>
            </li>
          );
        })}
      </ul>
      {pembagian !== '' && <p>{awalBesar(pembagian)}</p>}
      {ditolak !== '' && (
        <p>
          <span className="redup">{teksUsulan.calonBerikut}</span> {ditolak.replace(/^berikutnya /, '')}
        </p>
      )}
      <div className={gaya.kakiRincian}>
        <span className="redup">{teksUsulan.calon(angka(calon))}</span>
        <Button size="compact-xs" variant="default" onClick={onMengapa}>
          {teksMengapa.menu}
        </Button>
      </div>
    </div>
  );
}
