/** Finds the names that a misspelt one may mean. */

const MAX_SUGGESTIONS = 3
/** The maximum length of a misspelt name, longer than any name. */
const MAX_NAME_LENGTH = 100

/**
 * Lists the names that are similar to a misspelt one, the most similar first; `subscribe` is similar to
 * `event.subscribe`.
 */
export function nearNames(written: string, names: readonly string[]): readonly string[] {
  if (written === '' || written.length > MAX_NAME_LENGTH) return []
  const wanted = written.toLowerCase()
  const farthest = Math.max(1, Math.floor(wanted.length / 4))
  const distanceTo = (name: string) =>
    Math.min(editDistance(wanted, name), editDistance(wanted, name.slice(name.indexOf('.') + 1)))
  return names
    .map((name) => ({ name, distance: distanceTo(name.toLowerCase()) }))
    .filter(({ distance }) => distance <= farthest)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ name }) => name)
}

/**
 * Computes the edit distance (optimal string alignment): how many letters must be added, removed or changed, or
 * exchanged with their neighbour, to turn one text into the other.
 */
function editDistance(one: string, other: string): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let index = 1; index <= one.length; index++) {
    const row = [index]
    for (let column = 1; column <= other.length; column++) {
      const change = (last[column - 1] ?? 0) + (one[index - 1] === other[column - 1] ? 0 : 1)
      const isExchanged = one[index - 1] === other[column - 2] && one[index - 2] === other[column - 1]
      const exchange = isExchanged ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min(change, exchange, (last[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1))
    }
    beforeLast = last
    last = row
  }
  return last[other.length] ?? 0
}
