import { Button, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import type { LembarMinggu, Minggu } from '../../domain/daftarMinggu';
import { angka, menitKeJam, rentangTanggal } from '../../domain/tampil';
import { absenTeks, hariTeks, keteranganHari, lamaTeks, lebihMinggu, teksMinggu } from '../../domain/teksMinggu';
import css from './Daftar.module.css';
import { salin } from './salinDaftar';
import { TabelMinggu } from './TabelMinggu';
import { teks } from './teks';

interface Props {
  readonly lembar: LembarMinggu;
  readonly minggu: Minggu;
  /** One person alone is open at once. */
  readonly awalTerbuka: boolean;
}

/** The week of one person: folded to a line with its numbers, or with its table and the plan by day. */
export function KartuMinggu({ lembar, minggu, awalTerbuka }: Props) {
  const [diubah, setDiubah] = useState<boolean | null>(null);
  const terbuka = diubah ?? awalTerbuka;
  const { nama, jabatan, baris, beban, diketahui, kapasitas, absen } = lembar;
  const lebih = lebihMinggu(lembar);
  const Ikon = terbuka ? IconChevronDown : IconChevronRight;
  const pergi = absen
    .map(({ jenis, mulai, akhir }) => `${absenTeks(jenis)} ${rentangTanggal(mulai, akhir)}`)
    .join('; ');
  return (
    <section className={css.kartu} aria-label={nama}>
      <div className={css.kepala}>
        <UnstyledButton className={css.lipat} aria-expanded={terbuka} onClick={() => setDiubah(!terbuka)}>
          <Ikon size={16} aria-hidden />
          <strong>{nama}</strong>
          <span className="redup satu-baris" title={jabatan}>
            {jabatan}
          </span>
        </UnstyledButton>
        {pergi !== '' && <span className={`cuti ${css.pergi ?? ''}`}>{pergi}</span>}
        <span className="angka">
          {angka(baris.length)} tugas,{' '}
          {diketahui ? `${menitKeJam(beban)} dari ${menitKeJam(kapasitas)}` : teks.bebanBelumDiketahui}
          {lebih !== '' && <strong className={css.telat}>, {lebih}</strong>}
        </span>
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconCopy size={13} aria-hidden />}
          aria-label={`${teks.salinTeks} ${nama}`}
          disabled={baris.length === 0}
          onClick={() => salin(teksMinggu(lembar, minggu))}
        >
          {teks.salinTeks}
        </Button>
      </div>
      {terbuka && (baris.length === 0 ? <p className={css.kosong}>{teks.tanpaTugas}</p> : <Isi lembar={lembar} />)}
    </section>
  );
}

function Isi({ lembar }: { readonly lembar: LembarMinggu }) {
  const hari = lembar.hari.filter(
    (satu) => satu.isi.length > 0 || satu.kapasitas > 0 || keteranganHari(satu, lembar.absen) !== '',
  );
  return (
    <div className={css.isi}>
      <TabelMinggu baris={lembar.baris} />
      <section className={css.rencana} aria-label={teks.rencanaHari}>
        <h3>{teks.rencanaHari}</h3>
        <p className="redup">{teks.rencanaArti}</p>
        <dl>
          {hari.map((satu) => {
            const libur = keteranganHari(satu, lembar.absen);
            return (
              <div key={satu.tanggal}>
                <dt>{hariTeks(satu.tanggal)}</dt>
                {libur !== '' && <dd className="redup">{libur}</dd>}
                {satu.isi.map(({ nama, waktu, menit }, i) => (
                  <dd key={`${nama}.${i}`}>
                    {nama}{' '}
                    <span className="redup angka">
                      {waktu === '' ? '' : `pukul ${waktu}, `}
                      {lamaTeks(menit)}
                    </span>
                  </dd>
                ))}
              </div>
            );
          })}
        </dl>
      </section>
    </div>
  );
}
