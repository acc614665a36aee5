import { IconCrown, IconLock } from '@tabler/icons-react';
import type { PorsiUsulan } from '../../api/usulanViews';
import { angka } from '../../domain/tampil';
import { besarPorsi, porsiUsulanTeks } from './porsiUsulanTeks';
import gaya from './TabelUsulan.module.css';
import { teksUsulan } from './teks';

interface Props {
  readonly daftar: readonly PorsiUsulan[];
  /** The other side of the change: who is not there, or has another share, stands out. */
  readonly banding: readonly PorsiUsulan[];
  readonly pembagi: number;
  readonly satuan: string;
  /** Of the proposed side. */
  readonly usulan?: boolean;
}

/** More than these are counted; the whole list is in the title and in the unfolded row. */
const TAMPAK = 4;
/** Longer names of units would push every share to a line of its own; the title has them. */
const SATUAN_PENDEK = 8;

/** Who does how much, one line per person: ketua with a crown, locked with a lock, what changes in bold. */
export function DaftarPorsi({ daftar, banding, pembagi, satuan, usulan = false }: Props) {
  if (daftar.length === 0) return <span className="redup">{teksUsulan.belumAda}</span>;
  const lain = new Map(banding.map((p) => [p.pegawaiId, p.porsi]));
  const sendiri = daftar.length === 1 && daftar[0]?.porsi === pembagi;
  return (
    <div className={gaya.porsi} title={porsiUsulanTeks(daftar, pembagi, satuan)}>
      {daftar.slice(0, TAMPAK).map((p) => {
        const berubah = lain.get(p.pegawaiId) !== p.porsi;
        const hilang = !usulan && !lain.has(p.pegawaiId);
        return (
          <div key={p.pegawaiId} className={gaya.orang} data-berubah={(usulan && berubah) || undefined}>
            {hilang ? <s>{p.nama}</s> : <span>{p.nama}</span>}
            {p.peran === 'ketua' && daftar.length > 1 && (
              <IconCrown size={12} className={gaya.tanda} role="img" aria-label={teksUsulan.ketua} />
            )}
            {p.terkunci && <IconLock size={12} className={gaya.tanda} role="img" aria-label={teksUsulan.terkunci} />}
            {!sendiri && (
              <span className={`angka ${gaya.besar}`}>
                {besarPorsi(p.porsi, pembagi, satuan.length <= SATUAN_PENDEK ? satuan : '')}
              </span>
            )}
          </div>
        );
      })}
      {daftar.length > TAMPAK && <span className="redup">+ {angka(daftar.length - TAMPAK)}</span>}
    </div>
  );
}
