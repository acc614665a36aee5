import { ActionIcon, Button } from '@mantine/core';
import { IconArrowLeft, IconChevronDown, IconChevronRight, IconInfoCircle } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { VersiDpa } from '../../api/dpaViews';
import type { DpaId } from '../../domain/ids';
import { kodeTampil } from '../../domain/kodeSubKegiatan';
import { cariCocok } from '../../domain/nama';
import { angka, rupiah, tanggalPanjang } from '../../domain/tampil';
import { useApi } from '../api';
import { Rupiah } from '../parts/Angka';
import { Galat } from '../parts/Galat';
import { KolomCari } from '../parts/KolomCari';
import { Layar } from '../parts/Layar';
import { TabelPanjang } from '../parts/TabelPanjang';
import { useQuery } from '../parts/useQuery';
import { useSesi } from '../stores/sesiStore';
import { barisVersiBersusun, type BarisVersiBersusun } from './bandingVersi';
import { BarisGrup } from './BarisDpa';
import { IsiSubKegiatan } from './IsiSubKegiatan';
import { targetTeks } from './kalimatTinjau';
import { susunDpa, type ButirDpa } from './susunDpa';
import { teks } from './teks';
import dasar from './Dpa.module.css';
import css from './Versi.module.css';

interface Props {
  readonly id: DpaId;
  readonly versi: readonly VersiDpa[];
  onBanding(lama: DpaId, baru: DpaId): void;
  onKembali(): void;
}
type Butir =
  | ButirDpa<BarisVersiBersusun>
  | { readonly jenis: 'rincian'; readonly kunci: string; readonly baris: BarisVersiBersusun };

/** A version as it stood, read only. */
export function LihatVersi({ id, versi, onBanding, onKembali }: Props) {
  const api = useApi();
  const tahun = useSesi((s) => s.ringkasan?.tahun);
  const { data, galat, muatUlang } = useQuery(() => api.getVersiDpa({ id }), [id]);
  const [cari, setCari] = useState('');
  const [terbuka, setTerbuka] = useState<ReadonlySet<string>>(new Set());
  const butir = useMemo(() => {
    const tampak = (data?.baris ?? []).filter(
      (b) => cari === '' || cariCocok(`${b.kode} ${b.nama} ${b.namaKegiatan} ${b.namaBagian}`, cari),
    );
    return susunDpa(tampak.map(barisVersiBersusun)).flatMap((b): Butir[] =>
      b.jenis === 'sub' && terbuka.has(b.kunci) ? [b, { jenis: 'rincian', kunci: `r${b.kunci}`, baris: b.baris }] : [b],
    );
  }, [data, cari, terbuka]);
  const berlaku = versi.find((v) => v.berlaku);
  const ini = data?.versi;
  const buka = (kunci: string) =>
    setTerbuka((lama) => {
      const baru = new Set(lama);
      if (!baru.delete(kunci)) baru.add(kunci);
      return baru;
    });
  return (
    <Layar
      judul={ini?.sebutan ?? 'Versi DPA'}
      jumlah={ini && `${angka(ini.subKegiatan)} sub kegiatan · ${rupiah(ini.pagu)}`}
      gulir={false}
      saring={<KolomCari label="Cari sub kegiatan" nilai={cari} onUbah={setCari} lebar={190} />}
      aksi={
        <Button variant="default" leftSection={<IconArrowLeft size={15} aria-hidden />} onClick={onKembali}>
          Kembali
        </Button>
      }
    >
      <div className={dasar.tubuh}>
        {galat && <Galat pesan={galat} onUlang={muatUlang} />}
        {ini && (
          <div className={css.pita} role="note">
            <IconInfoCircle size={17} aria-hidden />
            <span>
              {ini.berlaku ? (
                <>Isi dokumen yang berlaku, seperti tercetak; hanya dapat dibaca.</>
              ) : (
                <>
                  <strong>Ini versi lama, hanya dapat dibaca.</strong> Yang berlaku: {berlaku?.sebutan ?? '–'}
                  {berlaku && `, ${tanggalPanjang(berlaku.tanggal)}`}.
                </>
              )}{' '}
              {[
                ini.nomor && `Nomor ${ini.nomor}`,
                `${ini.nomor ? 'tanggal' : 'Tanggal'} ${tanggalPanjang(ini.tanggal)}`,
                ini.sumberBerkas && `dari ${ini.sumberBerkas}`,
              ]
                .filter(Boolean)
                .join(', ')}
              .
            </span>
            {berlaku && !ini.berlaku && (
              <Button variant="default" size="compact-sm" onClick={() => onBanding(ini.id, berlaku.id)}>
                Bandingkan dengan yang berlaku
              </Button>
            )}
          </div>
        )}
        {data && butir.length === 0 && <p className="redup">{teks.tidakCocok}</p>}
        {butir.length > 0 && (
          <TabelPanjang
            label="Isi versi"
            jumlah={butir.length}
            kolom={8}
            tinggi={36}
            kunci={(i) => butir[i]?.kunci ?? String(i)}
            kepala={
              <tr>
                <th scope="col" className={dasar.centang}>
                  <span className="tersembunyi">Rincian</span>
                </th>
                <th scope="col">Kode</th>
                <th scope="col">Sub kegiatan</th>
                <th scope="col">Bagian</th>
                <th scope="col" className="kanan">
                  Pagu
                </th>
                <th scope="col" colSpan={3}>
                  Target
                </th>
              </tr>
            }
            baris={(i, props) => {
              const satu = butir[i];
              if (satu === undefined) return null;
              if (satu.jenis === 'rincian')
                return (
                  <tr key={satu.kunci} {...props} className={css.rincian}>
                    <td />
                    <td colSpan={7}>
                      <IsiSubKegiatan isi={satu.baris} />
                    </td>
                  </tr>
                );
              if (satu.jenis !== 'sub') return <BarisGrup key={satu.kunci} butir={satu} props={props} />;
              const { baris } = satu;
              return (
                <tr key={satu.kunci} {...props} aria-label={baris.nama}>
                  <td>
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      size={24}
                      aria-label={`Rincian ${baris.nama}`}
                      aria-expanded={terbuka.has(satu.kunci)}
                      onClick={() => buka(satu.kunci)}
                    >
                      {terbuka.has(satu.kunci) ? <IconChevronDown size={15} /> : <IconChevronRight size={15} />}
                    </ActionIcon>
                  </td>
                  <td className={dasar.kode}>{baris.kode ? kodeTampil(baris.kode, tahun) : '–'}</td>
                  <td>{baris.nama}</td>
                  <td>
                    {baris.namaBagian || <span className="redup">{baris.namaSubUnit || teks.belumAdaBagian}</span>}
                  </td>
                  <td className="kanan">
                    <Rupiah nilai={baris.pagu} penuh />
                  </td>
                  <td colSpan={3}>{targetTeks(baris.indikator)}</td>
                </tr>
              );
            }}
          />
        )}
      </div>
    </Layar>
  );
}
