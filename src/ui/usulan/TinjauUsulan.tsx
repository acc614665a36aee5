import { Button, Modal, Tabs } from '@mantine/core';
import { IconRosetteDiscountCheck } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import type { BarisUsulan, HasilUsulan } from '../../api/usulanViews';
import { angka } from '../../domain/tampil';
import { Kosong } from '../parts/Kosong';
import { teks } from '../text';
import { AngkaUsulan } from './AngkaUsulan';
import { KakiUsulan } from './KakiUsulan';
import { Mengapa, type TanyaMengapa } from './Mengapa';
import { diBatas, persenRasio, poin } from './puncak';
import { PuncakUsulan } from './PuncakUsulan';
import { jumlahSisa, type KelompokSisa } from './sisa';
import { SisaUsulan } from './SisaUsulan';
import { TabelUsulan } from './TabelUsulan';
import { teksUsulan } from './teks';
import { useUsulan, useUsulanStore } from './useUsulan';
import gaya from './Usulan.module.css';
import { UsulanBerjalan } from './UsulanBerjalan';
import { UsulanUsang } from './UsulanUsang';
import type { CaraUsul } from './usulanStore';

interface Props {
  onMulai(cara: CaraUsul): void;
}

/** Which tab of which proposal is open, and where in it; of another proposal it starts anew. */
interface TabTinjau {
  readonly usulanId: string | null;
  readonly nilai: string;
  readonly tunjuk: KelompokSisa | null;
}

/** Before and after in numbers, every change with its reason, what remains; taken whole, in part or not at all. */
export function TinjauUsulan({ onMulai }: Props) {
  const store = useUsulanStore();
  const hasil = useUsulan((s) => s.hasil);
  const diterapkan = useUsulan((s) => s.diterapkan);
  const [tanya, setTanya] = useState<TanyaMengapa | null>(null);
  const [tab, setTab] = useState<TabTinjau | null>(null);
  const usulanId = hasil?.usulanId ?? null;
  const mengapaBaris = useCallback(
    (b: BarisUsulan) => setTanya({ tugasId: b.tugasId, nama: b.tugas, usulanId }),
    [usulanId],
  );
  if (hasil === null) return null;
  const kosong = hasil.tugasIds.length === 0;
  // Single months too full are no reason to hide that nothing could be better.
  const mendesak = hasil.jumlahTidakTertempat + hasil.jumlahPegawaiTersisa > 0;
  const kini = tab?.usulanId === usulanId ? tab : { nilai: kosong && mendesak ? 'sisa' : 'perubahan', tunjuk: null };
  return (
    <>
      <Modal
        opened
        onClose={() => (kosong ? store.getState().buang() : store.getState().tampilkan('simpan'))}
        closeOnEscape={tanya === null}
        size="min(1340px, calc(100vw - 24px))"
        xOffset={12}
        yOffset={14}
        title={
          <>
            {teksUsulan.judul} <span className={gaya.lingkup}>{hasil.lingkup}</span>
          </>
        }
        closeButtonProps={{ 'aria-label': teks.tutup }}
        classNames={{ content: gaya.modal ?? '', body: gaya.badan ?? '' }}
      >
        <UsulanUsang />
        <UsulanBerjalan />
        <AngkaUsulan
          sebelum={hasil.sebelum}
          sesudah={hasil.sesudah}
          onSisa={(tunjuk) => setTab({ usulanId, nilai: 'sisa', tunjuk })}
        />
        <PuncakUsulan hasil={hasil} />
        {diterapkan > 0 && <p className={gaya.catatan}>{teksUsulan.sudahDiterapkan(angka(diterapkan))}</p>}
        <Tabs
          key={hasil.usulanId}
          value={kini.nilai}
          onChange={(nilai) => setTab({ usulanId, nilai: nilai ?? 'perubahan', tunjuk: null })}
          className={gaya.tab ?? ''}
          keepMounted={false}
        >
          <Tabs.List>
            <Tabs.Tab value="perubahan">{teksUsulan.perubahan(angka(hasil.tugasIds.length))}</Tabs.Tab>
            <Tabs.Tab value="sisa">{teksUsulan.sisa(angka(jumlahSisa(hasil)))}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="perubahan" className={gaya.panel ?? ''}>
            {kosong ? <TanpaPerubahan hasil={hasil} onMulai={onMulai} /> : <TabelUsulan onMengapa={mengapaBaris} />}
          </Tabs.Panel>
          <Tabs.Panel value="sisa" className={gaya.panel ?? ''}>
            <SisaUsulan
              hasil={hasil}
              tunjuk={kini.tunjuk}
              onMengapa={(tugasId, nama) => setTanya({ tugasId, nama, usulanId })}
            />
          </Tabs.Panel>
        </Tabs>
        {!kosong && <KakiUsulan />}
      </Modal>
      <Mengapa tanya={tanya} onTutup={() => setTanya(null)} />
    </>
  );
}

/** Nothing to improve is good news, and says how sure that is. */
function TanpaPerubahan({ hasil, onMulai }: Props & { readonly hasil: HasilUsulan }) {
  const cara = useUsulan((s) => s.cara);
  const { batas, sesudah } = hasil;
  const terbaik = batas !== null && diBatas(batas) && sesudah.tugasBelum === 0;
  return (
    <Kosong
      ikon={IconRosetteDiscountCheck}
      judul={terbaik ? teksUsulan.terbaikJudul : teksUsulan.samaJudul}
      aksi={
        cara.pertahankan &&
        !terbaik && (
          <Button variant="default" onClick={() => onMulai({ ...cara, pertahankan: false })}>
            {teksUsulan.cobaAturUlang}
          </Button>
        )
      }
    >
      {terbaik
        ? teksUsulan.terbaikIsi(persenRasio(sesudah.rasioTertinggi), persenRasio(batas.rasio))
        : `${teksUsulan.samaIsi}${batas ? ` ${teksUsulan.samaJarak(persenRasio(sesudah.rasioTertinggi), poin(batas.jarak))}` : ''}`}
    </Kosong>
  );
}
