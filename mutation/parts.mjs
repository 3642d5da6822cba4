// The folders whose source is mutated, and the tests that count for each: those that run in the process, without child
// processes, the command, `doctor`, Redis and the code of the docs.

/**
 * @typedef {object} Part
 * @property {string} folder
 * @property {readonly string[]} tests paths or globs
 * @property {readonly string[]} slowTests those that take seconds: only what survives the others is run with them
 */

const VECTORS = 'test/vectors/vectors.test.ts'

/** @type {readonly Part[]} */
export const PARTS = [
  {
    folder: 'src/primitives',
    tests: ['test/primitives.test.ts', 'test/errors.test.ts', 'test/endpoint/context.test.ts', VECTORS],
    slowTests: [],
  },
  {
    folder: 'src/protocol',
    tests: [
      'test/compat-body.test.ts',
      'test/credentials.test.ts',
      'test/envelope.test.ts',
      'test/endpoint/endpoint.test.ts',
      'test/endpoint/own-reply.test.ts',
      'test/errors.test.ts',
      'test/outer-body.test.ts',
      'test/parsed-body.test.ts',
      'test/primitives.test.ts',
      'test/properties.test.ts',
      'test/query.test.ts',
      'test/threats.test.ts',
      'test/untrusted-body.test.ts',
      VECTORS,
    ],
    slowTests: [],
  },
  {
    folder: 'src/codec',
    tests: [
      'test/codec/!(xml-pure).test.ts',
      'test/errors.test.ts',
      'test/free-text.test.ts',
      'test/messages.test.ts',
      'test/outer-body.test.ts',
      'test/parsed-body.test.ts',
      'test/properties.test.ts',
      'test/raw-fields.test.ts',
      'test/replies.test.ts',
      'test/threats.test.ts',
      'test/untrusted-body.test.ts',
      VECTORS,
    ],
    slowTests: ['test/codec/xml-pure.test.ts'],
  },
  {
    folder: 'src/endpoint',
    tests: [
      'test/adapters/fetch.test.ts',
      'test/adapters/node.test.ts',
      'test/adapters/serverless-cloud-hosting.test.ts',
      'test/delivery/!(interleavings|store-faults).test.ts',
      'test/endpoint/!(limits).test.ts',
      'test/memory-store.test.ts',
      'test/parsed-body.test.ts',
      'test/route.test.ts',
      'test/threats.test.ts',
      VECTORS,
    ],
    slowTests: [
      'test/adapters/contract.test.ts',
      'test/delivery/interleavings.test.ts',
      'test/delivery/store-faults.test.ts',
      'test/endpoint/limits.test.ts',
    ],
  },
]
