/** `ApiError`: what it reads from `errmsg`, its texts, what may be repeated, and that it is safe to log. */
import { describe, expect, test } from 'vitest'
import { ApiError, type ApiErrorDetails, isApiError } from 'wechat-callback/api'
import { readApiErrors } from '../../catalog/generate/api-errors.mjs'

/** The error of an answer. */
function refused(family: ApiErrorDetails['family'], errcode: number, errmsg = ''): ApiError {
  return new ApiError({ code: 'REFUSED', family, errcode, errmsg, status: 200 })
}

describe('the IP address, hint and rid in errmsg', () => {
  // Forms that public reports show, with addresses for documentation.
  test.each([
    [
      'wecom',
      60020,
      'not allow to access from your ip, hint: [1658286717354964018506079], from ip: 203.0.113.7, more info at https://open.work.weixin.qq.com/devtool/query?e=60020',
      { ip: '203.0.113.7', hint: '1658286717354964018506079' },
    ],
    [
      'wecom',
      40029,
      'invalid code, hint: [1587613862_52_26c4d29a45264aa4876ee1eca97c58e6], from ip: 203.0.113.7, more info at https://open.work.weixin.qq.com/devtool/query?e=40029',
      { ip: '203.0.113.7', hint: '1587613862_52_26c4d29a45264aa4876ee1eca97c58e6' },
    ],
    ['wecom', 60020, 'not allow to access from your ip, from ip: 2001:db8::1, more', { ip: '2001:db8::1' }],
    ['wecom', 60020, 'not allow to access from your ip', {}],
    [
      'accounts',
      40164,
      'invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist rid: 5fa26c60-1a0ebdd5-32fd1cd0',
      { ip: '203.0.113.7', rid: '5fa26c60-1a0ebdd5-32fd1cd0' },
    ],
    [
      'accounts',
      40164,
      'invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist hint: [jotvMa01143580]',
      { ip: '203.0.113.7', hint: 'jotvMa01143580' },
    ],
    ['accounts', 40164, 'invalid ip 203.0.113.7, not in whitelist', { ip: '203.0.113.7' }],
    ['accounts', 40164, 'invalid ip 2001:db8::1 ipv6 2001:db8::1, not in whitelist', { ip: '2001:db8::1' }],
    [
      'accounts',
      61004,
      'access clientip is not registered hint: [ZJ6NTA0211e578] requestIP: 203.0.113.7',
      { ip: '203.0.113.7', hint: 'ZJ6NTA0211e578' },
    ],
    [
      'accounts',
      61004,
      'access clientip is not registered requestIP: 203.0.113.7 rid: 1',
      { ip: '203.0.113.7', rid: '1' },
    ],
    ['accounts', 45009, 'reach max api daily quota limit hints: [gE-3R2BwA!]', { hint: 'gE-3R2BwA!' }],
    ['accounts', 40013, 'invalid appid, rid: 645a6274-7b8e3e26-083122bf', { rid: '645a6274-7b8e3e26-083122bf' }],
    ['accounts', 40013, 'invalid ip address', {}],
    ['accounts', 40013, '', {}],
  ] as const)('%s %i %s', (family, errcode, errmsg, expected) => {
    const { ip, hint, rid, errmsg: kept } = refused(family, errcode, errmsg)
    expect({ ip, hint, rid }).toEqual({ ip: undefined, hint: undefined, rid: undefined, ...expected })
    expect(kept).toBe(errmsg)
  })

  test('are found in linear time', () => {
    for (const part of ['hint: [', 'hint: ', 'rid: ', 'from ip: ', 'from ip: 1', 'invalid ip ', 'invalid ip 1.'])
      expect(refused('wecom', 1, part.repeat(500_000)).errcode).toBe(1)
    for (const part of ['1', ' ', '.', ':']) refused('wecom', 1, `from ip: ${part.repeat(4_000_000)}`)
  })

  test('the address is named in both texts', () => {
    const { meaning, cure } = refused(
      'accounts',
      40164,
      'invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist',
    )
    for (const text of [meaning.en, meaning.zh, cure.en, cure.zh]) expect(text).toContain('203.0.113.7')
    const without = refused('wecom', 60020)
    expect(without.meaning.en).toBe('Calls from the IP address of this server are not allowed.')
    expect(without.cure.zh).toContain('把 IP 地址（本机出口）加入名单')
  })
})

describe('an errcode', () => {
  test('of two platforms can have two meanings', () => {
    const [wecom, accounts] = [refused('wecom', 40001), refused('accounts', 40001)]
    expect([wecom.isTokenError, accounts.isTokenError]).toEqual([false, true])
    expect(wecom.meaning.en).not.toBe(accounts.meaning.en)
    expect(refused('wecom', 45015).meaning.en).toBe('The platform answered with an errcode that is not 0.')
  })

  const all = readApiErrors().groups.flatMap(({ errors }) => errors)

  test.each(all.map((each) => [each.family ?? 'both', each.errcode, each] as const))(
    '%s %i has its texts',
    (_, __, each) => {
      for (const family of each.family === undefined ? (['wecom', 'accounts'] as const) : [each.family]) {
        const error = refused(family, each.errcode, 'text')
        expect(error.isRetryable).toBe(each.isRetryable === true)
        expect(error.isTokenError).toBe(each.isTokenError === true)
        expect(error.meaning.en).toBe(each.meaning.en.replaceAll('{ip}', 'of this server'))
        expect([error.meaning.zh, error.cure.en, error.cure.zh].join()).not.toContain('{')
        expect(error.message).toBe(`errcode ${each.errcode}, text. ${error.meaning.en} ${error.cure.en}`)
      }
    },
  )

  test('only what passes by itself is retryable, and no window or count is', () => {
    const retryable = all.filter(({ isRetryable }) => isRetryable === true).map(({ errcode }) => errcode)
    expect([...new Set(retryable)].sort((one, other) => one - other)).toEqual([-1, 45009, 45011, 45033])
  })

  test('only these mean that the token was refused', () => {
    const refusals = all.filter(({ isTokenError }) => isTokenError === true)
    expect(refusals.map(({ errcode, family = 'both' }) => `${errcode} ${family}`).sort()).toEqual([
      '40001 accounts',
      '40014 both',
      '40082 wecom',
      '42001 both',
      '42009 wecom',
    ])
  })

  test('the texts of windows and counts name them', () => {
    const texts = (family: 'wecom' | 'accounts', errcode: number) => Object.values(refused(family, errcode).meaning)
    for (const text of texts('accounts', 45015)) expect(text).toMatch(/48.*(?:one minute|1 分钟)/)
    for (const text of texts('accounts', 45047)) expect(text).toMatch(/5 .*48.*3 .*(?:one minute|1 分钟).*2 /)
    for (const text of texts('wecom', 95001)) expect(text).toMatch(/Five|5 条/)
    for (const text of texts('wecom', 95002)) expect(text).toMatch(/48/)
  })
})

describe('without an errcode that is known', () => {
  test.each([
    [{ code: 'TIMEOUT' }, true],
    [{ code: 'UNREACHABLE' }, true],
    [{ code: 'HTTP_STATUS', status: 502 }, true],
    [{ code: 'HTTP_STATUS', status: 429 }, true],
    [{ code: 'HTTP_STATUS', status: 404 }, false],
    [{ code: 'REDIRECTED', status: 302 }, false],
    [{ code: 'UNREADABLE_RESPONSE', status: 200 }, false],
    [{ code: 'UNREADABLE_RESPONSE', status: 200, isRetryable: true }, true],
    [{ code: 'REFUSED', errcode: 1, status: 200 }, false],
    [{ code: 'REFUSED', errcode: 1, status: 500 }, true],
    [{ code: 'REFUSED', errcode: 40013, status: 500 }, false],
    [{ code: 'NOT_SENDABLE' }, false],
    [{ code: 'NOT_AUTHORIZED' }, false],
  ] as const)('%o is retryable: %s', (details, isRetryable) => {
    expect(new ApiError({ family: 'wecom', ...details }).isRetryable).toBe(isRetryable)
  })

  test.each([
    [
      { code: 'REFUSED', errcode: 7, errmsg: 'new' },
      "errcode 7, new. Look the errcode up in the platform's list of error codes.",
    ],
    [
      { code: 'TIMEOUT', path: '/cgi-bin/gettoken', reason: 'no complete response within 5 ms' },
      '/cgi-bin/gettoken: no complete response within 5 ms. Check the network to the platform, or raise timeoutMs.',
    ],
    [
      { code: 'REDIRECTED' },
      'The response is a redirect. It is not followed, because that would pass the token on. ' +
        'Set baseUrl to the final address; the platform itself never redirects.',
    ],
  ] as const)('%o says what happened and what to do', (details, message) => {
    expect(new ApiError({ family: 'wecom', ...details }).message).toBe(message)
  })
})

test('the message is one line, however errmsg looks', () => {
  const error = refused('wecom', 1, `a\nb\u001b[31m\t${'x'.repeat(100_000)}`)
  expect(error.message).toMatch(/^errcode 1, a\\u000ab\\u001b\[31m\\u0009x{280,}…\. Look/)
  expect(error.message.length).toBeLessThan(500)
})

test('errors of another copy are recognised, and other values are not', () => {
  const other = Object.defineProperty(new Error('x'), Symbol.for('wechat-callback.ApiError'), { value: true })
  expect(isApiError(other)).toBe(true)
  for (const value of [undefined, null, 'ApiError', 1, {}, new Error('ApiError')]) expect(isApiError(value)).toBe(false)
  const error = refused('wecom', -1)
  expect([error.name, error instanceof ApiError, error instanceof Error]).toEqual(['ApiError', true, true])
  expect(error).not.toHaveProperty('cause')
})
