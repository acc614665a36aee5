export function TabRb() {
  return null;
}
