export function TabBulanan() {
  return null;
}
