// Everything that is measured, in the order in which it runs. A subject is a file in subjects/ whose `measure` takes a
// plan and returns tables; it runs in a process of its own, so that none inherits compiled code or garbage of another.

/**
 * @typedef {object} Subject
 * @property {string} name also that of its file
 * @property {string} what
 * @property {readonly string[]} [onlyOn] the runtimes that can measure it; all if left out
 * @property {readonly string[]} [flags] further arguments of the runtime
 */

/** @type {readonly Subject[]} */
export const SUBJECTS = [
  { name: 'open', what: 'decryptMsg beside node:crypto and other libraries' },
  { name: 'seal', what: 'encryptMsg beside node:crypto and other libraries' },
  { name: 'parse', what: 'parseMessage beside XML libraries' },
  { name: 'reply', what: 'buildReply beside a template string and XML writers' },
  { name: 'fetch-handler', what: 'createFetchHandler beside Request, Response and node:crypto' },
  { name: 'node-handler', what: 'servers over loopback: createNodeHandler, node:http with node:crypto, wechat' },
  { name: 'import', what: 'loading each entry beside fast-xml-parser' },
  { name: 'path', what: 'files, functions and calls of one push', onlyOn: ['Node'] },
  { name: 'profile', what: 'self time of a push over loopback, by whose code runs', onlyOn: ['Node'] },
  { name: 'refuse', what: 'forged and malformed requests beside a genuine push' },
  {
    name: 'refuse-memory',
    what: 'memory of forged and malformed requests beside a genuine push',
    onlyOn: ['Node'],
    // No garbage collection takes place during a request.
    flags: ['--min-semi-space-size=64', '--max-semi-space-size=64'],
  },
  { name: 'tenants', what: 'one push with 1 to 100,000 accounts' },
  { name: 'store', what: 'one push after a million in the in-process store' },
]
