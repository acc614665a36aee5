export function NaskahScreen() {
  return <h1>Naskah Dinas</h1>;
}
