/** Every vector against the package as it is installed here, with what this runtime has; nothing of Node's is named. */
import * as core from 'wechat-callback'
import * as fetchEntry from 'wechat-callback/fetch'
import * as serverlessEntry from 'wechat-callback/serverless'
import { needsParsedBody, runVector } from './support/run-vector.mjs'

/** @typedef {import('./support/run-vector.mjs').Group} Group */
/** @typedef {import('./support/run-vector.mjs').Case} Case */

/**
 * @param {readonly Group[]} groups
 * @returns {Promise<{ vectors: number, exchanges: number, failures: string[] }>} how many passed, exchanges through the
 *   Fetch handler apart, and what did not
 */
export async function runSuite(groups) {
  const exchanges = await runAll(groups.filter(({ type }) => type === 'exchange'))
  const others = await runAll(groups.filter(({ type }) => type !== 'exchange'))
  return {
    vectors: others.passed,
    exchanges: exchanges.passed,
    failures: [...others.failures, ...exchanges.failures],
  }
}

/** @param {readonly Group[]} groups */
async function runAll(groups) {
  const cases = groups.flatMap((group) => casesOf(group).map((testCase) => ({ group, testCase })))
  const failures = []
  for (const { group, testCase } of cases) {
    const failure = await failureOf(group, testCase)
    if (failure !== undefined) failures.push(failure)
  }
  return { passed: cases.length - failures.length, failures }
}

/** An object that a framework has made of a body can't be given to the Fetch handler. @param {Group} group */
function casesOf({ type, cases }) {
  return type === 'exchange' ? cases.filter((testCase) => !needsParsedBody(testCase)) : cases
}

/**
 * @param {Group} group
 * @param {Case} testCase
 * @returns {Promise<string | undefined>}
 */
async function failureOf(group, testCase) {
  try {
    await runVector({ core, fetchEntry, serverlessEntry }, group, testCase)
    return undefined
  } catch (error) {
    return `${testCase.id}: ${error instanceof Error ? error.message : String(error)}`
  }
}
