/** Failures of the XML library itself, which are not failures of the text. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createXmlParser } from '../../src/codec/xml-library-late.ts'

const SPLIT = '<xml><MsgType>text</MsgType><Content><![CDATA[a]]>b]]></Content></xml>'
const GENERAL = '<xml><MsgType>text</MsgType><Content/></xml>'

afterEach(() => {
  vi.doUnmock('../../src/codec/xml-library.ts')
  vi.resetModules()
})

async function parseWith(createXmlParser: () => unknown) {
  vi.resetModules()
  vi.doMock('../../src/codec/xml-library.ts', () => ({ createXmlParser }))
  return (await import('../../src/messages/parse-message.ts')).parseMessage
}

test('a library that is not installed is reported, also for a text that is cut', async () => {
  const parse = await parseWith(() => {
    throw new Error("Cannot find module 'fast-xml-parser'")
  })
  for (const text of [GENERAL, SPLIT]) expect(() => parse(text)).toThrow(/^Cannot find module 'fast-xml-parser'$/)
})

test('a text that only the library refuses is refused without a guess at the reason', async () => {
  const parse = await parseWith(() => ({
    parse: () => {
      throw new Error('secret')
    },
  }))
  expect(() => parse(GENERAL)).toThrow('the decrypted text is not a message: the XML library refused it')
})

test('a text of more than 64 KiB is read without the library, which would take too long for it', async () => {
  const parser = vi.fn(() => ({ parse: () => [] }))
  const parse = await parseWith(parser)
  const textOf = (length: number) => `<xml><Content>${'a'.repeat(length - 35)}&amp;</Content></xml>`
  expect(textOf(65_536)).toHaveLength(65_536)
  expect(() => parse(textOf(65_536))).toThrow('no element')
  expect(parse(textOf(65_537))).toEqual({ Content: `${'a'.repeat(65_502)}&` })
  expect(parser).toHaveBeenCalledOnce()
})

describe('the library that is loaded when it is needed', () => {
  const globals = globalThis as { commonRequire?: unknown }
  afterEach(() => {
    delete globals.commonRequire
  })

  test('comes from the packages of an ES module', () => {
    expect(createXmlParser({ ignoreAttributes: false }).parse('<a b="1"/>')).toEqual({ a: { '@_b': '1' } })
  })

  test('comes from `require` of CommonJS if there is one', () => {
    const parse = vi.fn()
    const require = vi.fn(() => ({
      XMLParser: vi.fn(function parser() {
        return { parse }
      }),
    }))
    globals.commonRequire = require
    createXmlParser({}).parse('<a/>')
    expect(require).toHaveBeenCalledExactlyOnceWith('fast-xml-parser')
    expect(parse).toHaveBeenCalledExactlyOnceWith('<a/>')
  })
})

test('an error of the library is refused with its name, since its message quotes the text', async () => {
  vi.resetModules()
  vi.doMock('../../src/codec/xml-library.ts', () => ({
    createXmlParser: () => ({
      parse: () => {
        throw new RangeError('secret')
      },
    }),
  }))
  const { readGeneralXml } = await import('../../src/codec/xml.ts')
  expect(() => readGeneralXml(GENERAL, 9)).toThrow(
    expect.objectContaining({ name: 'SyntaxError', cause: 'RangeError' }),
  )
})

test.each(['__proto__', 'constructor', 'prototype'])('a refused name is reported with its place: %s', async (name) => {
  const { readGeneralXml } = await import('../../src/codec/xml.ts')
  expect(() => readGeneralXml(`<xml><${name}/></xml>`, 9)).toThrow('an element name is not allowed, at index 5')
})
