/**
 * The adapter of this package, for `harness.mjs`. Use `adapter.mjs` as the template for other packages: it has a
 * function for each operation; leave out operations that the package does not support.
 */
import * as core from 'wechat-callback'
import * as apiEntry from 'wechat-callback/api'
import * as fetchEntry from 'wechat-callback/fetch'
import * as nodeEntry from 'wechat-callback/node'
import * as serverlessEntry from 'wechat-callback/serverless'
import { adapterOf } from './adapter.mjs'

export const { operations, codeOf } = adapterOf({
  ...core,
  ...fetchEntry,
  ...serverlessEntry,
  ...nodeEntry,
  ...apiEntry,
})
