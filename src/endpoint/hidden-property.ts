/** Keeps the property of an object that holds keys out of logs. */

/**
 * Makes `inspect` and JSON leave out one property of all objects with a prototype. Reading the property and copying the
 * object are as before.
 *
 * @param prototype of a class, before its first object is made
 */
export function hideInLogs<T extends object>(prototype: T, name: keyof T): void {
  function shown(this: T): object {
    const { [name]: _, ...rest } = this
    return rest
  }
  for (const key of ['toJSON', Symbol.for('nodejs.util.inspect.custom')]) {
    Object.defineProperty(prototype, key, { value: shown, configurable: true, writable: true })
  }
}
