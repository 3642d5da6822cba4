/** Names the type of a value for the error about a wrong one. */

/** Returns `null`, `a list`, `a promise`, or what `typeof` says. */
export function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return value instanceof Promise ? 'a promise' : typeof value
}
