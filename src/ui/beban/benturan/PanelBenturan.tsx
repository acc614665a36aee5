import { IconCircleCheck } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { BarisBenturan } from '../../../api/bebanViews';
import type { Calon } from '../../../api/views';
import type { BagianId } from '../../../domain/ids';
import { useApi } from '../../api';
import { Galat } from '../../parts/Galat';
import { Kosong } from '../../parts/Kosong';
import { TabelMaya } from '../../parts/TabelMaya';
import { kabarGalat, useAction } from '../../parts/useAction';
import { pesanTetap } from '../../pembagian/pesanTetap';
import { Persetujuan } from '../../pembagian/Persetujuan';
import { PindahkanKe } from '../../pembagian/PindahkanKe';
import gaya from './Benturan.module.css';
import { kolomBenturan, type Penerima } from './kolomBenturan';
import { teksBenturan as t } from './teks';
import { useBenturan } from './useBenturan';

const kunci = (b: BarisBenturan): string => `${b.tugasId}.${b.pegawaiId}`;

/** Work that does not fit around leave and other work: what, who, how much, when, why, and the way out. */
export function PanelBenturan({ bagianId }: { readonly bagianId: BagianId | null }) {
  const api = useApi();
  const { data, kemajuan } = useBenturan(bagianId);
  const { jalankan } = useAction();
  const [dipilih, setDipilih] = useState<BarisBenturan | null>(null);
  const [lintas, setLintas] = useState<{ readonly baris: BarisBenturan; readonly ke: Penerima } | null>(null);
  const kolom = useMemo(() => {
    const pindah = (baris: BarisBenturan, ke: Penerima, persetujuanLintas = ''): void =>
      void jalankan(
        () => api.movePenugasan({ penugasanIds: [...baris.penugasanIds], pegawaiId: ke.pegawaiId, persetujuanLintas }),
        { berhasil: pesanTetap(t.dipindahkan(baris.nama, ke.nama)) },
      );
    return { pindah, daftar: kolomBenturan(pindah, setDipilih) };
  }, [api, jalankan]);

  /** A person of another bagian needs the noted consent first. */
  const pilihCalon = async (baris: BarisBenturan, calon: Calon): Promise<void> => {
    setDipilih(null);
    try {
      const tugas = await api.getTugas({ id: baris.tugasId });
      const boleh = tugas.bagianId === null || tugas.syarat.boleh.includes(calon.pegawaiId);
      const { pegawai } = await api.getPegawai({ id: calon.pegawaiId });
      if (boleh || pegawai.bagianId === tugas.bagianId) kolom.pindah(baris, calon);
      else setLintas({ baris, ke: calon });
    } catch (error) {
      kabarGalat(error);
    }
  };

  if (data.galat !== '' && data.total === null)
    return <Galat pesan={data.galat} onUlang={() => void data.muatUlang()} />;
  if (data.total === null)
    return (
      <p className="redup" role="status">
        {kemajuan && kemajuan.diperiksa < kemajuan.orang ? t.memeriksa(kemajuan.diperiksa, kemajuan.orang) : ''}
      </p>
    );
  if (data.total === 0)
    return (
      <Kosong ikon={IconCircleCheck} judul={t.kosongJudul}>
        {t.kosongIsi}
      </Kosong>
    );
  return (
    <section className={gaya.panel} aria-label={t.daftar}>
      <p className={gaya.kepala}>
        <b className="angka" role="status">
          {t.jumlah(data.total, kemajuan?.menit ?? 0)}
        </b>
        <span className="redup">{t.arti}</span>
      </p>
      <TabelMaya
        label={t.daftar}
        data={data}
        kolom={kolom.daftar}
        kunci={kunci}
        nama={t.baris}
        saring={String(bagianId)}
        tinggi={52}
        onBuka={(b) => {
          if (!b.terkunci) setDipilih(b);
        }}
      />
      <PindahkanKe
        permintaan={
          dipilih && {
            tugasId: dipilih.tugasId,
            nama: dipilih.nama,
            jumlah: 1,
            denganCara: false,
            kecuali: dipilih.pegawaiId,
          }
        }
        onTutup={() => setDipilih(null)}
        onPilih={(calon) => dipilih && void pilihCalon(dipilih, calon)}
      />
      <Persetujuan
        nama={lintas?.ke.nama ?? null}
        onTutup={() => setLintas(null)}
        onSetuju={(persetujuan) => {
          if (lintas) kolom.pindah(lintas.baris, lintas.ke, persetujuan);
          setLintas(null);
        }}
      />
    </section>
  );
}
