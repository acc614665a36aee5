import { Anchor, Button } from '@mantine/core';
import { IconArrowBackUp, IconCalendarTime } from '@tabler/icons-react';
import type { BarisRiwayat } from '../../api/views';
import type { BarisPerubahan, Catatan } from '../../domain/riwayat';
import { sebutanTabel } from '../../domain/sebutanKolom';
import { useApi } from '../api';
import { Galat } from '../parts/Galat';
import { useQuery } from '../parts/useQuery';
import { teks } from './teks';
import css from './Riwayat.module.css';

export interface TindakanRiwayat {
  lihatUrung(baris: BarisRiwayat): void;
  sampai(baris: BarisRiwayat): void;
  lihatSesudah(baris: BarisRiwayat): void;
  catatan(catatan: Catatan & { readonly nama: string }): void;
}

interface Props {
  readonly baris: BarisRiwayat;
  /** Only what concerns this record. */
  readonly catatan: Catatan | null;
  /** What Ctrl+Z would take back: older ones can be reached by undoing step by step. */
  readonly teratas: string | null;
  readonly hanyaBaca: boolean;
  readonly tindakan: TindakanRiwayat;
}

/** One change below its line: every field old → new by record, and what can be done with it. */
export function RincianRiwayat({ baris, catatan, teratas, hanyaBaca, tindakan }: Props) {
  const api = useApi();
  const { data, galat } = useQuery(
    () => api.getPerubahan({ id: baris.id, catatan }),
    [baris.id, catatan?.tabel, catatan?.id],
  );
  const dapat = baris.halangan === '' && !hanyaBaca;
  return (
    <section className={css.rincian} aria-label={teks.rincian}>
      {galat && <Galat pesan={galat} />}
      {data && (
        <dl>
          {perCatatan(data.baris).map((isi) => (
            <div key={`${isi[0].tabel}/${isi[0].id}`}>
              <dt>
                <span className="redup">{sebutanTabel(isi[0].tabel)}</span>{' '}
                <Anchor
                  component="button"
                  inherit
                  title={teks.riwayatCatatan(isi[0].nama)}
                  onClick={() => tindakan.catatan(isi[0])}
                >
                  {isi[0].nama}
                </Anchor>
              </dt>
              {isi.map((satu, at) => (
                <Beda key={at} satu={satu} />
              ))}
            </div>
          ))}
          {data.lainnya > 0 && <p className="redup">{teks.lainnya(data.lainnya)}</p>}
        </dl>
      )}
      <div className={css.aksi}>
        {dapat && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconArrowBackUp size={14} aria-hidden />}
            onClick={() => tindakan.lihatUrung(baris)}
          >
            {teks.urungkanIni}
          </Button>
        )}
        {dapat && teratas !== null && baris.id < teratas && baris.urungkan === null && (
          <Button variant="subtle" size="compact-sm" onClick={() => tindakan.sampai(baris)}>
            {teks.sampaiSini}
          </Button>
        )}
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconCalendarTime size={14} aria-hidden />}
          onClick={() => tindakan.lihatSesudah(baris)}
        >
          {teks.lihatSesudah}
        </Button>
        {baris.halangan !== '' && !baris.sudahDiurungkan && (
          <span className="redup">{teks.tidakDapat(baris.halangan)}</span>
        )}
      </div>
    </section>
  );
}

export function Beda({ satu }: { readonly satu: BarisPerubahan }) {
  return (
    <dd>
      {satu.kolom && <span className={css.kolom}>{satu.kolom}</span>}
      {satu.lama && (
        <>
          <del>{satu.lama}</del> <span aria-hidden>→</span>{' '}
        </>
      )}
      <ins>{satu.baru || 'kosong'}</ins>
      {satu.isi.length > 0 && (
        <span className="redup"> {satu.isi.map(({ kolom, nilai }) => `${kolom}: ${nilai}`).join(' · ')}</span>
      )}
    </dd>
  );
}

/** Lines by record, in the order of the first one. */
export function perCatatan(baris: readonly BarisPerubahan[]): (readonly [BarisPerubahan, ...BarisPerubahan[]])[] {
  const kelompok = new Map<string, [BarisPerubahan, ...BarisPerubahan[]]>();
  for (const satu of baris) {
    const kunci = `${satu.tabel}/${satu.id}`;
    const ada = kelompok.get(kunci);
    if (ada) ada.push(satu);
    else kelompok.set(kunci, [satu]);
  }
  return [...kelompok.values()];
}
