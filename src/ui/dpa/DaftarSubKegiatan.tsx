import { Checkbox, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { BarisSubKegiatan } from '../../api/views';
import type { SubKegiatanId } from '../../domain/ids';
import { Layar } from '../parts/Layar';
import { PilihBagian, useBagianTerpilih } from '../parts/PilihBagian';
import { SaringChip } from '../parts/SaringChip';
import { TabelPanjang } from '../parts/TabelPanjang';
import { bagianStore } from '../stores/bagianStore';
import type { PilihanLayar } from '../stores/layarStore';
import { teks as umum } from '../text';
import { AlasanTanpaTugas } from './AlasanTanpaTugas';
import { BarisGrup, BarisSub } from './BarisDpa';
import { PilihanBanyak } from './PilihanBanyak';
import { perluTugas, saringDpa, susunDpa, type SaringDpa } from './susunDpa';
import { teks } from './teks';
import css from './Dpa.module.css';

interface Props {
  readonly baris: readonly BarisSubKegiatan[];
  readonly keterangan: ReactNode;
  readonly pilihan: PilihanLayar['dpa'];
  readonly aksi: ReactNode;
  /** What waits for a decision, over the table. */
  readonly pita?: ReactNode;
  /** Name of the document in force: lines it does not name are marked with it. */
  readonly sebutan: string;
}

export function DaftarSubKegiatan({ baris, keterangan, pilihan, aksi, pita, sebutan }: Props) {
  const { subKegiatanId, belumHabis } = pilihan;
  const bagianId = useBagianTerpilih();
  // A counter or the palette led here: its wish holds until the user filters anew.
  const diminta = { saring: belumHabis === true ? 'belum' : 'semua', cari: '' } as const;
  const [saringan, setSaringan] = useState<{ dari: object; saring: SaringDpa; cari: string }>({
    dari: pilihan,
    ...diminta,
  });
  const adaPermintaan = belumHabis !== undefined || subKegiatanId !== undefined;
  const { saring, cari } = saringan.dari === pilihan || !adaPermintaan ? saringan : diminta;
  const atur = (isian: { saring?: SaringDpa; cari?: string }) => setSaringan({ dari: pilihan, saring, cari, ...isian });
  const [terpilih, setTerpilih] = useState<ReadonlySet<SubKegiatanId>>(new Set());
  const [ditandai, setDitandai] = useState<BarisSubKegiatan | null>(null);
  useEffect(() => {
    // The wish speaks of the whole office, so a remembered bagian must not hide part of the answer.
    if (adaPermintaan) bagianStore.getState().pilih(null);
  }, [pilihan, adaPermintaan]);

  const tampak = useMemo(() => saringDpa(baris, saring, bagianId, cari.trim()), [baris, saring, bagianId, cari]);
  // The counts speak of what the chosen bagian would show.
  const sebagian = useMemo(() => saringDpa(baris, 'semua', bagianId, ''), [baris, bagianId]);
  const mati = sebagian.filter((b) => !b.berlaku).length;
  const butir = useMemo(() => susunDpa(tampak), [tampak]);
  const dipilih = useMemo(() => baris.filter((b) => terpilih.has(b.id)), [baris, terpilih]);
  const semua = tampak.length > 0 && tampak.every((b) => terpilih.has(b.id));
  const pilih = (id: SubKegiatanId) =>
    setTerpilih((lama) => {
      const baru = new Set(lama);
      if (!baru.delete(id)) baru.add(id);
      return baru;
    });
  const hitung = (nama: SaringDpa, jumlah: number) => ({ nilai: nama, label: teks.saring[nama], jumlah });
  const tunjuk = subKegiatanId === undefined ? null : butir.findIndex((b) => b.kunci === subKegiatanId);

  return (
    <Layar judul={umum.layar.dpa} jumlah={keterangan} gulir={false} aksi={aksi}>
      <div className={css.tubuh}>
        {pita}
        <div className={css.saringan}>
          <TextInput
            aria-label="Cari sub kegiatan"
            placeholder="Cari kode atau nama"
            leftSection={<IconSearch size={14} aria-hidden />}
            value={cari}
            onChange={(e) => atur({ cari: e.currentTarget.value })}
            w={190}
          />
          <PilihBagian />
          <SaringChip<SaringDpa>
            label="Saring keadaan"
            nilai={saring}
            onUbah={(nilai) => atur({ saring: nilai })}
            pilihan={[
              hitung('semua', sebagian.length),
              hitung('belum', saringDpa(sebagian, 'belum', null, '').length),
              hitung('tanpaTugas', sebagian.filter(perluTugas).length),
              hitung('tanpaBagian', saringDpa(sebagian, 'tanpaBagian', null, '').length),
              ...(mati > 0 ? [hitung('dihapus', mati)] : []),
            ]}
          />
        </div>
        {dipilih.length > 0 && <PilihanBanyak baris={dipilih} onSelesai={() => setTerpilih(new Set())} />}
        {tampak.length === 0 ? (
          <p className={css.kosong}>{teks.tidakCocok}</p>
        ) : (
          <TabelPanjang
            label="Sub kegiatan"
            jumlah={butir.length}
            kolom={8}
            tinggi={36}
            tunjuk={tunjuk}
            kunci={(i) => butir[i]?.kunci ?? String(i)}
            kepala={
              <tr>
                <th scope="col" className={css.centang}>
                  <Checkbox
                    aria-label="Pilih semua yang tampak"
                    checked={semua}
                    onChange={() => setTerpilih(semua ? new Set() : new Set(tampak.map((b) => b.id)))}
                  />
                </th>
                <th scope="col">Kode</th>
                <th scope="col">Sub kegiatan</th>
                <th scope="col">Bagian</th>
                <th scope="col" className="kanan">
                  Pagu
                </th>
                <th scope="col" className="kanan">
                  Rencana
                </th>
                <th scope="col">Tugas</th>
                <th scope="col">
                  <span className="tersembunyi">Tindakan</span>
                </th>
              </tr>
            }
            baris={(i, props) => {
              const satu = butir[i];
              if (!satu) return null;
              return satu.jenis === 'sub' ? (
                <BarisSub
                  key={satu.kunci}
                  baris={satu.baris}
                  sebutan={sebutan}
                  dipilih={terpilih.has(satu.baris.id)}
                  ditunjuk={i === tunjuk}
                  onPilih={() => pilih(satu.baris.id)}
                  onTandai={() => setDitandai(satu.baris)}
                  props={props}
                />
              ) : (
                <BarisGrup key={satu.kunci} butir={satu} props={props} />
              );
            }}
          />
        )}
      </div>
      {ditandai && <AlasanTanpaTugas key={ditandai.id} baris={[ditandai]} onTutup={() => setDitandai(null)} />}
    </Layar>
  );
}
