/** Names that a misspelt one may have been meant for. */

const MOST = 3
/** Longer than any name; what is longer is no misspelling. */
const LONGEST = 100

/** The nearest names, best first: those that end in what was written, then those that differ by a few letters. */
export function nearNames(written: string, names: readonly string[]): readonly string[] {
  if (written === '' || written.length > LONGEST) return []
  const wanted = written.toLowerCase()
  const farthest = Math.max(1, Math.floor(wanted.length / 4))
  return names
    .map((name) => ({ name, distance: distanceTo(wanted, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= farthest)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MOST)
    .map(({ name }) => name)
}

/** `subscribe` is meant for `event.subscribe`. */
function distanceTo(wanted: string, name: string): number {
  return Math.min(editDistance(wanted, name), editDistance(wanted, name.slice(name.indexOf('.') + 1)))
}

/** How many letters must be put in, left out or changed to make one text of the other (Levenshtein). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (let column = 1; column <= other.length; column++) {
      const change = (row[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1)
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
