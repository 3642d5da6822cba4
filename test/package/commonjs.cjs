const core = require('wechat-callback')
const apiEntry = require('wechat-callback/api')
const fetchEntry = require('wechat-callback/fetch')
const nodeEntry = require('wechat-callback/node')
const serverlessEntry = require('wechat-callback/serverless')
const testingEntry = require('wechat-callback/testing')

import('./run-all.mjs')
  .then(({ runAll }) =>
    runAll('CommonJS', { ...core, ...apiEntry, ...fetchEntry, ...serverlessEntry, ...nodeEntry }, testingEntry),
  )
  .catch((error) => {
    console.error(error)
    process.exitCode = 1
  })
