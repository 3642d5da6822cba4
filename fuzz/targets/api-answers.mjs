// Answers of the platform's API: text and bytes have the same answer, any other body is an ApiError, and no error shows a secret or
// more than one line.

import fc from 'fast-check'
import { attempt, requireSame, requireThat } from '../material/check.mjs'
import { choose, inputOf, textOf } from '../material/input.mjs'
import { CASES } from '../material/vectors.mjs'
import { fuzzed } from '../package.mjs'

const { isApiError, parseApiAnswer } = fuzzed

const PLATFORMS = /** @type {const} */ (['wecom', 'official-account'])
const STATUSES = [200, 0, 302, 404, 429, 502]
const SECRET = 'SecretThatNobodyMaySee'

/** @param {Buffer} input */
function run(input) {
  const platform = choose(input, 0, PLATFORMS)
  const status = choose(input, 1, STATUSES)
  const bytes = input.subarray(2)
  const read = (/** @type {string | Uint8Array} */ body) =>
    attempt(() => parseApiAnswer(body, platform, { status, path: '/cgi-bin/x', secrets: [SECRET] }), isApiError)
  const { value, error } = read(new Uint8Array(bytes))
  const text = textOf(bytes)
  if (text.isWellFormed() && Buffer.from(text).equals(bytes)) {
    const other = read(text)
    requireSame('an answer as text and as bytes', [other.value, other.error?.message], [value, error?.message])
  }
  if (error === undefined) {
    requireThat(status === 200 && (value.errcode === undefined || value.errcode === 0), 'a failure is returned')
    return 'success'
  }
  if (!isApiError(error)) throw error
  const { code, errcode, message, errmsg, ip, hint, rid, meaning, cure } = error
  const shown = [message, errmsg, ip, hint, rid, meaning.en, meaning.zh, cure.en, cure.zh].join()
  requireThat(!shown.includes(SECRET), 'an error shows the secret')
  requireThat(!/[\0-\x1f\x7f-\x9f]/.test(message) && message.length < 2500, 'a message is not one short line')
  requireThat((errcode === undefined) === (code !== 'REFUSED'), `${code} with errcode ${errcode}`)
  return code
}

const ANSWERS = CASES.filter(({ group }) => group.type === 'api-answer')

/** @type {import('../engine/execute.mjs').Target} */
export const target = {
  choices: 2,
  corpus: [
    ...ANSWERS.map(({ group, testCase }) =>
      inputOf(
        [group.platform === 'wecom' ? 0 : 1, STATUSES.indexOf(Number(testCase.status))],
        String(testCase.body ?? ''),
      ),
    ),
    inputOf(
      [0, 0],
      JSON.stringify({ errcode: 40014, errmsg: `bad ${SECRET}\n, hint: [${SECRET}], from ip: 203.0.113.7` }),
    ),
  ],
  dictionary: [
    '"errcode":',
    '"errmsg":"',
    'hint: [',
    'rid: ',
    'from ip: ',
    'invalid ip ',
    'requestIP: ',
    SECRET,
    '203.0.113.7',
    '::ffff:',
  ],
  structures: fc
    .tuple(
      fc.nat(1),
      fc.nat(5),
      fc.integer(),
      fc.string({ unit: 'binary' }),
      fc.dictionary(fc.string(), fc.jsonValue()),
    )
    .map(([platform, status, errcode, errmsg, fields]) =>
      inputOf([platform, status], JSON.stringify({ ...fields, errcode, errmsg })),
    ),
  run,
  timed: {
    'answer with a long body': (input) => () => run(Buffer.concat([Buffer.from([0, 0]), input.subarray(2)])),
    'answer with a long errmsg': (input) => {
      const body = JSON.stringify({ errcode: 1, errmsg: textOf(input.subarray(2)) })
      return () => attempt(() => parseApiAnswer(body, 'wecom', { secrets: [SECRET] }), isApiError)
    },
  },
}
