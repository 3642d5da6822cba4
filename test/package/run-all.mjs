/** Runs every vector of the installed package on the installed package. */
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { installedVectors } from '../support/installed-vectors.mjs'

/**
 * @param {string} label how the package was loaded
 * @param {import('../../src/conformance/adapter.ts').Api & typeof import('wechat-callback')} api
 * @param {typeof import('wechat-callback/testing')} testingEntry
 */
export async function runAll(label, api, testingEntry) {
  const folder = dirname(createRequire(import.meta.url).resolve('wechat-callback/vectors/schema.json'))
  /** @type {typeof import('../support/run-suite.ts')} the bundle that bundle-suite.mjs has put next to this file's folder */
  const { runSuite } = await import(new URL('../suite.mjs', import.meta.url).href)
  const { vectors, exchanges, official, failures } = await runSuite(installedVectors(folder), api)
  if (failures.length > 0) throw new Error(failures.slice(0, 10).join('\n'))
  if (official === 0) throw new Error('no vector of the vendor was run')
  checkOneErrorClass(api, testingEntry)
  console.log(`${label}: ${vectors + exchanges} vectors passed, ${official} of them the vendor's`)
}

/**
 * An error that one entry throws is an instance of the class that another exports.
 *
 * @param {import('../../src/conformance/adapter.ts').Api & typeof import('wechat-callback')} api
 * @param {typeof import('wechat-callback/testing')} testingEntry
 */
function checkOneErrorClass({ CallbackError, createFetchHandler }, { createPlatform }) {
  const credentials = { token: 't', encodingAESKey: 'short', receiveId: '' }
  const options = { platform: /** @type {const} */ ('wecom'), credentials, onMessage: () => undefined }
  for (const make of [() => createFetchHandler(options), () => createPlatform(options)]) {
    try {
      make()
    } catch (error) {
      if (error instanceof CallbackError) continue
    }
    throw new Error('an error of another entry is not an instance of the CallbackError of "."')
  }
}
