/** Indented texts: the same text for a reader and for a parser. */
import { describe, expect, test } from 'vitest'
import { decryptUnverified, type Platform, parseEnvelope, parseMessage, rawFields } from 'wechat-callback'
import { pretty } from '../../site/explain/pretty.ts'
import { platformNames } from '../../src/platforms.ts'
import { namesOf } from '../../src/testing/samples.ts'
import { key, side } from '../diagnosis/accounts.ts'

test('XML is indented, and an element that has only text stays on its line', () => {
  const text = '<xml><A><![CDATA[ 1 < 2 ]]></A>\n<B><C>x</C><D></D><E/></B><F> </F></xml>'
  expect(pretty(text)).toBe(
    '<xml>\n  <A><![CDATA[ 1 < 2 ]]></A>\n  <B>\n    <C>x</C>\n    <D></D>\n    <E/>\n  </B>\n  <F> </F>\n</xml>',
  )
})

test('JSON keeps every digit and every empty list', () => {
  const text = '{"id":9007199254740993,"a":[1,{"b":"x, {y}: \\"z\\""}],"e":[ ],"o":{}}'
  expect(pretty(text)).toBe(
    '{\n  "id": 9007199254740993,\n  "a": [\n    1,\n    {\n      "b": "x, {y}: \\"z\\""\n    }\n  ],\n  "e": [ ],\n  "o": {}\n}',
  )
})

test.each(['', 'plain text', '<xml><A></xml>', '{"a":', '<xml><!DOCTYPE a></xml>'])('%j stays as it is', (text) => {
  expect(pretty(text)).toBe(text)
})

const pushes = platformNames().flatMap((platform) => namesOf(platform).map((name) => [platform, name] as const))

describe('every push of the catalogue', () => {
  test.each<readonly [Platform, string]>(pushes)('%s %s says the same when it is indented', (platform, name) => {
    const { body = '' } = side(platform).push(name)
    const text = decryptUnverified(parseEnvelope(body).encrypt, key).message
    const indented = pretty(text)
    expect(rawFields(parseMessage(indented, platform))).toEqual(rawFields(parseMessage(text, platform)))
    expect(indented.split('\n').length).toBeGreaterThan(2)
  })
})
