/** How many slips lead from one word to another: letters missing, added, wrong or changed with their neighbour. */
export function slips(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const wrong = a[row - 1] === b[column - 1] ? 0 : 1;
      let fewest = Math.min(last[column]! + 1, now[column - 1]! + 1, last[column - 1]! + wrong);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        fewest = Math.min(fewest, before[column - 2]! + 1);
      }
      now.push(fewest);
    }
    before = last;
    last = now;
  }
  return last[b.length]!;
}
