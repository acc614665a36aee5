export function TabProyeksi() {
  return null;
}
