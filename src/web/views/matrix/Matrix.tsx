/** Who met whom as a grid: a row and a column for each side, in each cell the meetings of the two. */
export function Matrix() {
  return null;
}
