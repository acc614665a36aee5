export function TabKontribusi() {
  return null;
}
