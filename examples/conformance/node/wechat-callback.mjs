/**
 * The adapter of this package, for `harness.mjs`. `adapter.mjs` beside it is the template for those of others: a function for
 * each operation, and what the package can't do is left out.
 */
import * as core from 'wechat-callback'
import * as fetchEntry from 'wechat-callback/fetch'
import * as nodeEntry from 'wechat-callback/node'
import * as serverlessEntry from 'wechat-callback/serverless'
import { adapterOf } from './adapter.mjs'

export const { operations, codeOf } = adapterOf({ ...core, ...fetchEntry, ...serverlessEntry, ...nodeEntry })
