/** Room for a number that TU or SRIKANDI gives later. */
export const NOMOR_KOSONG = '.'.repeat(40);

export function Nomor({ nomor, awalan = 'NOMOR' }: { nomor: string; awalan?: string }) {
  return (
    <p className="nomor-surat">
      {awalan} {nomor === '' ? NOMOR_KOSONG : nomor}
    </p>
  );
}
