import type { Api } from '../api/api';
import type { HasilSurat } from '../api/views';
import { loadIsiSurat } from '../data/surat';
import { unitNomor } from '../domain/unitNomor';
import { gantikan } from './gantiSurat';
import { bahanOf, findKonsep } from './konsepSurat';
import type { Program } from './program';
import { terbitkanIsi, type SuratSiap } from './terbitkanSurat';

/** Konsep go out as they were written and read; the letters they take the place of end on that day. */
export async function terbitkanKonsep(
  program: Program,
  { ids, ...pilihan }: Parameters<Api['issueKonsep']>[0],
): Promise<HasilSurat | null> {
  const konsep = await findKonsep(program.dokumen.db, ids);
  const contents = await loadIsiSurat(program.dokumen.db, ids);
  const letters = konsep.map((satu): SuratSiap => {
    const isi = contents.get(satu.id) ?? satu.isi;
    const { sasaran, suntingan, jejak } = bahanOf(program, satu);
    return {
      isi,
      bahan: { ...sasaran, ...(Object.keys(suntingan).length > 0 && { suntingan }), ...(jejak && { jejak }) },
      templatId: satu.templatId,
      unit: unitNomor(program.cache.kantor.pengaturan, sasaran.bagianId),
      konsep: { id: satu.id, pada: satu.pada },
    };
  });
  return terbitkanIsi(program, letters, { ...pilihan, serta: gantikan });
}
