/** Every vector that is in the installed package, against the installed package. */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { needsParsedBody, runVector } from '../support/run-vector.mjs'

/**
 * @param {string} label how the package was loaded
 * @param {import('../support/run-vector.mjs').Api} api
 * @param {typeof import('wechat-callback/node')} nodeEntry
 * @param {typeof import('wechat-callback/testing')} testingEntry
 */
export async function runAll(label, api, nodeEntry, testingEntry) {
  const counts = await runVectors(api)
  await checkOneErrorClass(api, testingEntry)
  if (typeof nodeEntry.createNodeHandler !== 'function') throw new Error('./node has no createNodeHandler')
  console.log(`${label}: ${counts.passed} vectors passed, ${counts.official} of them the vendor's`)
}

/** @param {import('../support/run-vector.mjs').Api} api */
async function runVectors(api) {
  const groups = installedGroups()
  let [passed, official] = [0, 0]
  for (const { group, testCase } of groups.flatMap(casesOf)) {
    await runVector(api, group, testCase).catch((/** @type {Error} */ error) => {
      throw new Error(`${testCase.id}: ${error.message}`)
    })
    passed++
    if (group.source.name === 'vendor-document') official++
  }
  if (official === 0) throw new Error('no vector of the vendor was run')
  return { passed, official }
}

/** @typedef {import('../support/run-vector.mjs').Group & { source: { name: string } }} SourcedGroup */

/** @returns {SourcedGroup[]} */
function installedGroups() {
  const folder = dirname(createRequire(import.meta.url).resolve('wechat-callback/vectors/schema.json'))
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'schema.json')
  return names.flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).groups)
}

/** A body that a framework has parsed can't be given to the Fetch handler. */
function casesOf(/** @type {SourcedGroup} */ group) {
  const cases = group.cases.filter((testCase) => group.type !== 'exchange' || !needsParsedBody(testCase))
  return cases.map((testCase) => ({ group, testCase }))
}

/**
 * An error that one entry throws is an instance of the class that another exports.
 *
 * @param {import('../support/run-vector.mjs').Api} api
 * @param {typeof import('wechat-callback/testing')} testingEntry
 */
async function checkOneErrorClass({ core, fetchEntry }, testingEntry) {
  const credentials = { token: 't', encodingAESKey: 'short', receiveId: '' }
  const options = { platform: /** @type {const} */ ('wecom'), credentials, onMessage: () => undefined }
  for (const make of [() => fetchEntry.createFetchHandler(options), () => testingEntry.createPlatform(options)]) {
    try {
      make()
    } catch (error) {
      if (error instanceof core.CallbackError) continue
    }
    throw new Error('an error of another entry is no instance of the CallbackError of "."')
  }
}
