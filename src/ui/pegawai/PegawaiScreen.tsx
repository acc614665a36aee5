export function PegawaiScreen() {
  return <h1>Pegawai</h1>;
}
