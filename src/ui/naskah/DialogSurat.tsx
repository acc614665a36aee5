import { Modal } from '@mantine/core';
import { SEBUTAN_JENIS } from '../../domain/surat';
import { bukaCetak } from '../parts/cetak/cetakStore';
import { PratinjauPdf } from '../parts/pdf/PratinjauPdf';
import { teks as umum } from '../text';
import type { TindakanSurat } from './AksiSurat';
import { nomorTampil } from './kolomRegister';
import css from './Naskah.module.css';
import { BukuRegister } from './register/BukuRegister';
import { CadangkanNomor } from './register/CadangkanNomor';
import { IsiNomorBanyak } from './register/IsiNomorBanyak';
import { IsianSurat } from './register/IsianSurat';
import { PenghitungNomor } from './register/PenghitungNomor';
import { TabelBeda } from './register/TabelBeda';
import { TerbitkanKonsep } from './register/TerbitkanKonsep';
import type { DialogRegister, KeadaanRegister } from './registerStore';
import { teksNomor, teksRegister as r } from './teksRegister';

const LEBAR: Partial<Record<DialogRegister['jenis'], string>> = {
  baca: 'min(1000px, 94vw)',
  beda: 'min(900px, 94vw)',
  isiBanyak: 'min(900px, 94vw)',
  penghitung: 'min(860px, 94vw)',
};

function judulDialog(dialog: DialogRegister, tahun: number): string {
  switch (dialog.jenis) {
    case 'baca':
      return `${SEBUTAN_JENIS[dialog.surat.jenis]} ${nomorTampil(dialog.surat)}`;
    case 'beda':
      return r.bedaJudul(nomorTampil(dialog.surat));
    case 'nomor':
      return r.isiNomor;
    case 'batal':
      return r.batalkan;
    case 'batalNomor':
      return r.batalkanNomor;
    case 'cabut':
      return r.cabut;
    case 'terbitkan':
      return r.terbitkanJudul;
    case 'cadangkan':
      return teksNomor.cadangkan;
    case 'penghitung':
      return teksNomor.penghitungTahun(tahun);
    case 'isiBanyak':
      return teksNomor.isiBanyak;
    case 'buku':
      return teksNomor.bukuJudul;
  }
}

interface Props {
  readonly dialog: DialogRegister | null;
  readonly keadaan: Pick<KeadaanRegister, 'saring' | 'buka' | 'tutup'>;
  readonly tindakan: TindakanSurat;
  /** Year of the counters on screen. */
  readonly tahun: number;
  /** Lines the filters leave. */
  readonly total: number;
}

/** What lies over the register, one thing at a time. */
export function DialogSurat({ dialog, keadaan, tindakan, tahun, total }: Props) {
  const { saring, buka, tutup } = keadaan;
  return (
    <Modal
      opened={dialog !== null}
      onClose={tutup}
      centered
      size={(dialog && LEBAR[dialog.jenis]) ?? 'md'}
      title={dialog && judulDialog(dialog, tahun)}
      closeButtonProps={{ 'aria-label': umum.tutup }}
    >
      {dialog?.jenis === 'baca' && (
        <div className={css.baca}>
          <PratinjauPdf
            pdf={dialog.pdf}
            onCetak={() => bukaCetak({ judul: judulDialog(dialog, tahun), pdf: dialog.pdf })}
          />
        </div>
      )}
      {dialog?.jenis === 'beda' && <TabelBeda baris={dialog.baris} />}
      {(dialog?.jenis === 'nomor' ||
        dialog?.jenis === 'batal' ||
        dialog?.jenis === 'batalNomor' ||
        dialog?.jenis === 'cabut') && (
        <IsianSurat key={dialog.surat.id} surat={dialog.surat} jenis={dialog.jenis} onTutup={tutup} />
      )}
      {dialog?.jenis === 'terbitkan' && <TerbitkanKonsep konsep={dialog.konsep} tindakan={tindakan} onTutup={tutup} />}
      {dialog?.jenis === 'cadangkan' && (
        <CadangkanNomor mulai={dialog.mulai} untukJenis={dialog.untukJenis} onTutup={tutup} />
      )}
      {dialog?.jenis === 'penghitung' && <PenghitungNomor tahun={tahun} buka={buka} />}
      {dialog?.jenis === 'isiBanyak' && <IsiNomorBanyak tahun={saring.tahun} onTutup={tutup} />}
      {dialog?.jenis === 'buku' && <BukuRegister tahun={tahun} saring={saring} total={total} onTutup={tutup} />}
    </Modal>
  );
}
