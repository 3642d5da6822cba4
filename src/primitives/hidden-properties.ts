/** Keeps the properties of an object that hold keys out of logs. */

/**
 * Makes `inspect` and JSON leave out the given properties of all objects with this prototype. The properties can still
 * be read and copied. `console.dir` ignores this and prints the object itself, so define the properties by
 * `hiddenValue`, or by an accessor of your own, of which it prints only that there is one.
 *
 * @param prototype the prototype; call this before the first object is made
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

/** Describes a property whose value is read and copied like any other, and which `console.dir` prints as `[Getter]`. */
export function hiddenValue(value: unknown): PropertyDescriptor {
  return { get: () => value, enumerable: true, configurable: true }
}

/** Copies an object so that the copy hides the same properties, and adds others. */
export function copyHidden<T extends object, Added extends object>(object: T, added: Added): T & Added {
  return Object.create(Object.getPrototypeOf(object), {
    ...Object.getOwnPropertyDescriptors(object),
    ...Object.getOwnPropertyDescriptors(added),
  })
}
