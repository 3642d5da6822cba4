/** Objects that reach a reader of parsed bodies by mistake or by an attack. None contains a push. */

function circular(): object {
  const body: { Content: unknown } = { Content: [] }
  body.Content = [body, { again: body }]
  return body
}

/** Each level refers to the next one twice: 2^60 paths to the last. */
function sharedOnManyLevels(): object {
  let body: object = {}
  for (let level = 0; level < 60; level++) body = { left: body, right: body }
  return body
}

function nestedDeeply(): object {
  let body: object = {}
  for (let level = 0; level < 100_000; level++) body = { Content: body }
  return body
}

/** Each access returns a new object. */
function endless(): object {
  return new Proxy({ Content: '' }, { get: (_target, name) => (name === 'Content' ? endless() : undefined) })
}

function throwing(): never {
  throw new Error('not to be read')
}

/** The objects by their description. */
export const unusualBodies: Readonly<Record<string, () => object>> = {
  'an object that refers to itself': circular,
  'objects that are shared on many levels': sharedOnManyLevels,
  'objects nested deeper than the stack': nestedDeeply,
  'a proxy without an end': endless,
  'a proxy that throws at everything': () => new Proxy({}, { get: throwing, has: throwing, ownKeys: throwing }),
  'a proxy that throws at the test for a name': () => new Proxy({ Content: '' }, { has: throwing }),
  'a getter that throws': () => Object.defineProperty({}, 'Encrypt', { get: throwing, enumerable: true }),
  'a getter below that throws': () => ({ a: Object.defineProperty({}, 'b', { get: throwing, enumerable: true }) }),
  'an object with toJSON': () => ({ toJSON: () => ({ Encrypt: 'aGk=' }) }),
  'a Map': () => new Map([['Encrypt', 'aGk=']]),
  'a Date': () => new Date(0),
  'a list': () => [{ Encrypt: 'aGk=' }],
  'a Buffer as JSON': () => ({ type: 'Buffer', data: Array.from({ length: 1000 }, (_, index) => index % 256) }),
  'a list with many items': () => ({ Content: Array.from({ length: 50_000 }, () => ({})) }),
  'many fields': () => Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`field${index}`, ''])),
  'bytes in a field': () => ({ file: new Uint8Array(50_000_000) }),
}
