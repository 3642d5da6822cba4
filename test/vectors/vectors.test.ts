/** Every vector against the source; the same runner runs them on the built package. */

import { describe, expect, test } from 'vitest'
import * as core from 'wechat-callback'
import * as fetchEntry from 'wechat-callback/fetch'
import * as serverlessEntry from 'wechat-callback/serverless'
import { needsParsedBody, runVector } from '../support/run-vector.mjs'
import { casesOf, readVectorFile, vectorFileNames } from '../support/vectors.ts'

test('the folder holds the files that the design names', () => {
  expect([...vectorFileNames].sort()).toEqual([
    'decrypt.json',
    'encoding-aes-key.json',
    'encrypt.json',
    'envelope-json.json',
    'envelope-xml.json',
    'exchange.json',
    'frame.json',
    'free-text.json',
    'messages-mini-program.json',
    'messages-official-account.json',
    'messages-open-platform.json',
    'messages-wecom-bot.json',
    'messages-wecom-suite.json',
    'messages-wecom.json',
    'pkcs7.json',
    'serverless.json',
    'signature.json',
    'verify-url.json',
  ])
})

describe.each(vectorFileNames)('%s', (name) => {
  // An exchange whose body a framework has parsed is run behind a real server, in adapters/contract.test.ts.
  const cases = casesOf(readVectorFile(name)).filter(
    ({ group, testCase }) => group.type !== 'exchange' || !needsParsedBody(testCase),
  )
  test.each(cases.map(({ group, testCase }) => [testCase.id, group, testCase] as const))(
    '%s',
    async (_id, group, testCase) => {
      await runVector({ core, fetchEntry, serverlessEntry }, group, testCase)
    },
  )
})
