import { bacaFormulirTugas, type FormulirTerbaca } from './formulirTugas';
import { bacaLembar } from './lembar';
import { GalatImpor, type Temuan } from './temuan';

/** A returned file: what it says, or why nothing of it can be used. */
export type BerkasFormulirTerbaca =
  { readonly nama: string; readonly hasil: FormulirTerbaca } | { readonly nama: string; readonly galat: Temuan };

/** Reads several returned forms; one that cannot be used does not stop the others. */
export function bacaFormulirBerkas(
  berkas: readonly { readonly bytes: Uint8Array; readonly nama: string }[],
  progres: (bagian: number) => void = () => undefined,
): BerkasFormulirTerbaca[] {
  return berkas.map(({ bytes, nama }, i) => {
    progres(i / berkas.length);
    try {
      return { nama, hasil: bacaFormulirTugas(bacaLembar(bytes, nama).lembar) };
    } catch (sebab) {
      if (!(sebab instanceof GalatImpor)) throw sebab;
      const pesan = sebab.pesan.includes(nama) ? sebab.pesan : `${nama}: ${sebab.pesan}`;
      return { nama, galat: { ...sebab.temuan(), pesan, berkas: nama } };
    }
  });
}
