const core = require('wechat-callback')
const fetchEntry = require('wechat-callback/fetch')
const nodeEntry = require('wechat-callback/node')
const testingEntry = require('wechat-callback/testing')

import('./run-all.mjs')
  .then(({ runAll }) => runAll('CommonJS', { core, fetchEntry }, nodeEntry, testingEntry))
  .catch((error) => {
    console.error(error)
    process.exitCode = 1
  })
