export function TugasScreen() {
  return <h1>Tugas</h1>;
}
