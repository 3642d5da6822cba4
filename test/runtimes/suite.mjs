/** Every vector on the package that is installed here, with the globals of this runtime; names nothing of Node. */
import * as core from 'wechat-callback'
import * as apiEntry from 'wechat-callback/api'
import * as fetchEntry from 'wechat-callback/fetch'
import * as serverlessEntry from 'wechat-callback/serverless'
import { runSuite as run } from './run-suite.mjs'
import files from './vectors.mjs'

/** @returns {Promise<import('../support/run-suite.ts').SuiteResult>} */
export function runSuite() {
  return run(files, { ...core, ...fetchEntry, ...serverlessEntry, ...apiEntry })
}
