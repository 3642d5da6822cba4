/** Runs every vector of the installed package on the installed package. */
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { installedVectors } from '../support/installed-vectors.mjs'

/** @typedef {typeof import('wechat-callback') & typeof import('wechat-callback/api')} Entries */
/** @typedef {import('../../src/conformance/adapter.ts').Api & Entries} InstalledApi */

/**
 * @param {string} label how the package was loaded
 * @param {InstalledApi} api
 * @param {typeof import('wechat-callback/testing')} testingEntry
 */
export async function runAll(label, api, testingEntry) {
  const folder = dirname(createRequire(import.meta.url).resolve('wechat-callback/vectors/schema.json'))
  /** @type {typeof import('../support/run-suite.ts')} the bundle that bundle-suite.mjs has put next to this file's folder */
  const { runSuite } = await import(new URL('../suite.mjs', import.meta.url).href)
  const { vectors, exchanges, official, failures } = await runSuite(installedVectors(folder), api)
  if (failures.length > 0) throw new Error(failures.slice(0, 10).join('\n'))
  if (official === 0) throw new Error('no vector of the vendor was run')
  await checkOneErrorClass(api, testingEntry)
  console.log(`${label}: ${vectors + exchanges} vectors passed, ${official} of them the vendor's`)
}

/**
 * An error that one entry throws is an instance of the class that another exports.
 *
 * @param {InstalledApi} api
 * @param {typeof import('wechat-callback/testing')} testingEntry
 */
async function checkOneErrorClass({ CallbackError, createAccessTokens, createFetchHandler }, { createPlatform }) {
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
  const fail = () => {
    throw new Error('unavailable')
  }
  /** @type {unknown[]} */
  const errors = []
  const tokens = createAccessTokens({
    platform: 'wecom',
    corpId: 'c',
    secret: 's',
    store: { get: fail, set: fail, delete: fail },
    fetch: async () => new Response('{"access_token":"T","expires_in":7200}'),
    onError: (error) => errors.push(error),
  })
  if ((await tokens.get()) !== 'T' || !(errors[0] instanceof CallbackError)) {
    throw new Error('the error of a store is not an instance of the CallbackError of "."')
  }
}
