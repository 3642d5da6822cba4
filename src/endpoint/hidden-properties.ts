/** Keeps the properties of an object that hold keys out of logs. */

/**
 * Makes `inspect` and JSON leave out properties of all objects with a prototype. Reading them and copying the object
 * are as before.
 *
 * @param prototype that of the objects, before the first of them is made
 */
export function hideInLogs<T extends object>(prototype: T, ...names: readonly (keyof T)[]): void {
  function shown(this: T): object {
    const copy = { ...this }
    for (const name of names) delete copy[name]
    return copy
  }
  for (const key of ['toJSON', Symbol.for('nodejs.util.inspect.custom')]) {
    Object.defineProperty(prototype, key, { value: shown, configurable: true, writable: true })
  }
}
