export function TabTriwulan() {
  return null;
}
