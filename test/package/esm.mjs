import * as core from 'wechat-callback'
import * as apiEntry from 'wechat-callback/api'
import * as fetchEntry from 'wechat-callback/fetch'
import * as nodeEntry from 'wechat-callback/node'
import * as serverlessEntry from 'wechat-callback/serverless'
import * as testingEntry from 'wechat-callback/testing'
import { runAll } from './run-all.mjs'

await runAll('ESM', { ...core, ...apiEntry, ...fetchEntry, ...serverlessEntry, ...nodeEntry }, testingEntry)
