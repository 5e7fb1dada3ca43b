/** "red", "red and blue", "red, green and blue". */
export function listed(items: readonly (string | number)[], joint = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`;
}
