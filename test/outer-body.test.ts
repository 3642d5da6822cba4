/** The outer body as a list of fields, and why a body is not one. Vectors and parsed-body.test.ts have whole envelopes. */
import { describe, expect, test } from 'vitest'
import { parseEnvelope } from 'wechat-callback'
import { isPlainMessage } from '../src/protocol/envelope.ts'
import { type Body, readOuterBody } from '../src/protocol/outer.ts'

const field = (name: string, value?: string) => ({ name, value })
const refusal = (reason: string) =>
  expect.objectContaining({ code: 'INVALID_ENVELOPE', message: expect.stringContaining(reason) })

test('a field that holds elements has no text, and the names in it are listed at any depth', () => {
  expect(readOuterBody('<xml><A> 1 </A><B/></xml>')).toStrictEqual({
    syntax: 'xml',
    fields: [field('A', '1'), field('B', '')],
    nestedNames: [],
  })
  expect(readOuterBody('<xml><A><B><C>1</C></B><D/></A></xml>')).toStrictEqual({
    syntax: 'xml',
    fields: [field('A')],
    nestedNames: ['B', 'C', 'D'],
  })
})

describe('a parsed object', () => {
  test.each<[string, object, object]>([
    ['of JSON', { A: '1', N: 2, B: true }, { syntax: 'json', fields: [field('A', '1'), field('N', '2'), field('B')] }],
    ['of XML', { xml: { A: ' 1 ' } }, { syntax: 'xml', fields: [field('A', '1')] }],
    [
      'with texts in lists',
      { A: [' 1', '2'], Encrypt: ['x'] },
      { syntax: 'xml', fields: [field('A', '1'), field('A', '2'), field('Encrypt', 'x')] },
    ],
    [
      'with a list that is not of Encrypt',
      { A: ['1'], Encrypt: 'x' },
      { syntax: 'json', fields: [field('A'), field('Encrypt', 'x')] },
    ],
  ])('%s', (_name, body, expected) => {
    expect(readOuterBody(body)).toMatchObject(expected)
  })

  test('lists the names in its fields, not its own', () => {
    expect(readOuterBody({ A: '1', B: { C: { D: '1' } } }).nestedNames).toEqual(['C', 'D'])
    expect(readOuterBody({ A: '1' }).nestedNames).toEqual([])
  })

  test('has at most 10,000 values', () => {
    const withValues = (count: number) => ({ Encrypt: 'x', list: Array.from({ length: count - 2 }, () => 1) })
    expect(parseEnvelope(withValues(10_000)).encrypt).toBe('x')
    expect(() => parseEnvelope(withValues(10_001))).toThrow(refusal('parsed into more than 10000 values'))
  })
})

test.each<[string, Body]>([
  ['its bytes are not UTF-8', Uint8Array.of(0xff)],
  ['it was parsed, but not into an object', []],
  ['it was parsed, but not into an object', new DataView(new ArrayBuffer(1))],
  ['it was parsed, but not into an object', { xml: new Uint16Array(1) }],
  ['it was parsed into an object whose fields cannot be read', new Proxy({}, { ownKeys: () => [1] as never })],
  ['it is empty', ' '],
  ['it begins neither with "<" nor with "{"', 'a=1'],
  ['Encrypt is missing', '<xml><a/></xml>'],
  ['Encrypt has no text', '<xml><Encrypt/></xml>'],
  ['Encrypt occurs more than once', '<xml><Encrypt>a</Encrypt><Encrypt>b</Encrypt></xml>'],
  ['Encrypt is inside another field', '<xml><a><b><Encrypt>b</Encrypt></b></a><Encrypt>a</Encrypt></xml>'],
])('the error says why a body is refused: %s', (reason, body) => {
  expect(() => parseEnvelope(body)).toThrow(refusal(reason))
})

test.each(['MsgType', 'InfoType', 'Event', 'AgentType', 'FromUserName', 'CreateTime', 'msgtype', 'msgid'])(
  'a plaintext push is recognised by %s',
  (name) => {
    expect(isPlainMessage(readOuterBody({ [name]: '1', a: '2' }))).toBe(true)
    expect(isPlainMessage(readOuterBody({ [`${name}s`]: '1' }))).toBe(false)
  },
)
