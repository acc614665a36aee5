export function TabTpp() {
  return null;
}
