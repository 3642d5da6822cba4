/**
 * What users write, in CDATA sections that the platform does not escape: their text must arrive, and nothing else may change
 * or appear. The pushes are written as the platform writes them, by the test kit.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCallbackError, type Platform, parseMessage, rawFields } from 'wechat-callback'
import { allFields, type Field, readCatalogs } from '../catalog/generate/read.mjs'
import { keyOf } from '../catalog/generate/types.mjs'
import { readLeadingFields } from '../src/codec/xml-simple.ts'
import { INCLUDES } from '../src/messages/generated/tables.ts'
import { messageKey } from '../src/messages/message-key.ts'
import { freeTextNames } from '../src/messages/shapes.ts'
import { writeMessage } from '../src/testing/messages.ts'
import { namesOf, sampleOf } from '../src/testing/samples.ts'
import type { MessageFields } from '../src/testing/types.ts'

/** The number of runs for each kind of push; more with the environment variable. */
const RUNS = Number(process.env.FREE_TEXT_RUNS ?? 60)

const write = (message: MessageFields) => writeMessage(message, 'xml')
const text = (words: string) =>
  write({
    ToUserName: 'gh_97417a04a28d',
    FromUserName: 'oUser',
    CreateTime: 1348831860,
    MsgType: 'text',
    Content: words,
    MsgId: '6054768590064713728',
  })
const link = (fields: MessageFields) => write({ FromUserName: 'oUser', MsgType: 'link', ...fields, MsgId: '1' })

/** The kinds of push that come in XML and have free text, with the paths of these fields; `[]` marks a list. */
const KINDS = [...freeTextByKey()].map(([key, paths]) => ({ key, paths: [...paths], platform: platformOf(key) }))

function freeTextByKey(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const catalog of readCatalogs()) {
    for (const message of catalog.messages) {
      const paths = 'msgtype' in message.when ? [] : freeTextIn(allFields(catalog, message))
      const key = keyOf(message.when)
      if (paths.length > 0) found.set(key, new Set([...(found.get(key) ?? []), ...paths]))
    }
  }
  return found
}

function freeTextIn(fields: readonly Field[], outer = ''): readonly string[] {
  return fields.flatMap(({ name, type, isList, fields: inner }) => {
    const path = `${outer}${name}${isList ? '[]' : ''}`
    return type === 'freeText' ? [path] : freeTextIn(inner, `${path}.`)
  })
}

function platformOf(key: string): Platform {
  const platforms: Platform[] = ['wecom', 'wecom-suite', 'official-account', 'mini-program', 'open-platform']
  const own = platforms.find((platform) => namesOf(platform).includes(key) && !isIncluded(platform, key))
  if (own === undefined) throw new Error(`no platform has ${key}`)
  return own
}

function isIncluded(platform: Platform, key: string): boolean {
  return (INCLUDES[platform] ?? []).some((other) => namesOf(other as Platform).includes(key))
}

/** The sample with another text in a field; the objects around the field are created if the sample has none. */
function withWords(fields: MessageFields, [name = '', ...inner]: readonly string[], words: string): MessageFields {
  if (inner.length === 0) return { ...fields, [name]: words }
  const value = fields[name]
  const object = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
  return { ...fields, [name]: withWords(object as MessageFields, inner, words) }
}

function isInList(path: string): boolean {
  return path.includes('[]')
}

/** The sample with one item in each list of a path, and with words in the field at its end. */
function withItem(fields: MessageFields, [step = '', ...inner]: readonly string[], words: string): MessageFields {
  const name = step.replace('[]', '')
  const value = [fields[name]].flat()[0]
  const object = typeof value === 'object' && value !== null ? value : {}
  const one = inner.length === 0 ? words : withItem(object as MessageFields, inner, words)
  return { ...fields, [name]: step === name ? one : [one] }
}

/** The message without the outermost list of a path. */
function withoutList(fields: object, [step = '', ...inner]: readonly string[]): object {
  const { [step.replace('[]', '')]: value, ...others } = fields as Record<string, object>
  return step.endsWith('[]') || value === undefined ? others : { ...others, [step]: withoutList(value, inner) }
}

function at(fields: object, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => Object(value)[name], fields)
}

/** Texts that try to leave their section: markup with the names of the push, and anything else. */
function hostileWords(sample: MessageFields, paths: readonly string[]): fc.Arbitrary<string> {
  const own = [...new Set([...paths.flatMap((path) => path.replaceAll('[]', '').split('.')), ...Object.keys(sample)])]
  const names = [...own, 'MsgType', 'Event', 'Foo', 'xml']
  const markup = names.flatMap((name) => [
    `<${name}>`,
    `</${name}>`,
    `]]></${name}>`,
    `<${name}><![CDATA[`,
    `<${name}/>`,
  ])
  const piece = fc.oneof(
    fc.constantFrom(...markup),
    fc.constantFrom(
      ']]>',
      ']]',
      '>',
      '<![CDATA[',
      '<!--',
      '-->',
      ' ',
      '\n',
      'x',
      '1',
      '&amp;',
      '<?xml?>',
      '<!DOCTYPE a>',
      '你',
    ),
    fc.string({ unit: 'grapheme', maxLength: 5 }),
  )
  return fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('').replaceAll('\r', ''))
}

/** Texts that are read differently by design: a user who types the escape of `]]>`. */
const isEscape = (words: string) => words.includes(']]]]><![CDATA[>')

/** Words that close some of the elements around a field, write an element there, and open them again. */
function fieldsBetween(sample: MessageFields, steps: readonly string[]): fc.Arbitrary<string> {
  const path = steps.map((step) => step.replace('[]', ''))
  const names = fc.constantFrom(...path, ...Object.keys(sample), 'SpStatus', 'UserID', 'Foo')
  return fc.tuple(fc.nat(path.length - 1), names, names, fc.boolean()).map(([depth, name, other, isAround]) => {
    const around = path.slice(depth)
    const closed = [...around].reverse().map((one) => `</${one}>`)
    const opened = around.map((one) => `<${one}>`)
    const element = isAround ? `<${other}><${name}>1</${name}></${other}>` : `<${name}>1</${name}>`
    return `x]]>${closed.join('')}${element}${opened.join('')}<![CDATA[y`
  })
}

describe('a push with one field of free text', () => {
  test.each([
    ['a pasted document', '<xml><a><![CDATA[1]]></a></xml>'],
    ['fields of the sender', 'x]]></Content><MsgType><![CDATA[event]]></MsgType><Content><![CDATA[y'],
    ['an event of the sender', 'x]]></Content><Event><![CDATA[subscribe]]></Event><Content><![CDATA[y'],
    ['a section that ends and begins', 'x]]><![CDATA[y'],
    ['sections with text, references and a comment between them', 'a]]>b&amp;<!-- c --><![CDATA[d'],
    ['an end of a section', ']]>'],
    ['an end of a section that is cut', ']]'],
    ['the end of the push', ']]></Content></xml>'],
    ['an element that swallows the rest', 'x]]></Content><Foo><Content><![CDATA[y'],
    ['more elements than are read', `]]>${'<a/>'.repeat(30_000)}`],
    ['more levels than are read', `]]>${'<a>'.repeat(100)}`],
    ['a DOCTYPE', ']]></Content><!DOCTYPE xml><Content><![CDATA['],
    ['control characters', 'a\u0001\u0008\u001db'],
    ['nothing', ''],
  ])('arrives as it was written: %s', (_name, words) => {
    expect(parseMessage(text(words), 'official-account')).toEqual({
      ToUserName: 'gh_97417a04a28d',
      FromUserName: 'oUser',
      CreateTime: 1348831860,
      MsgType: 'text',
      Content: words,
      MsgId: '6054768590064713728',
    })
  })

  test('line endings are normalised as in XML, and stay unchanged if the text is not XML', () => {
    expect(rawFields(parseMessage(text('a\r\nb\rc'))).Content).toBe('a\nb\nc')
    expect(rawFields(parseMessage(text('a\r\nb\rc]]>'))).Content).toBe('a\r\nb\rc]]>')
  })

  test('two sections that the platform would have written for "]]>" are read as "]]>"', () => {
    expect(rawFields(parseMessage(text(']]]]><![CDATA[>'))).Content).toBe(']]>')
  })

  test('a field that is absent stays absent', () => {
    expect(parseMessage('<xml><MsgType><![CDATA[text]]></MsgType><MsgId>1</MsgId></xml>')).toEqual({
      MsgType: 'text',
      MsgId: '1',
    })
  })

  test('malformed XML outside the text of the user is refused as before', () => {
    expect(refusal('<xml><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[a]]></Content><MsgId>1</xml>')).toBe(
      'INVALID_MESSAGE',
    )
    expect(refusal('<xml><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[a]]></Content>')).toBe('INVALID_MESSAGE')
    expect(refusal('<xml><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[a</xml>')).toBe('INVALID_MESSAGE')
    expect(refusal('<xml><MsgType><![CDATA[text]]></MsgType><A><![CDATA[]]>]]></A></xml>')).toBe(undefined)
  })

  test.each([']]></Content>', '<Content><![CDATA[', ']]>', ']]><![CDATA[', ']]>   ', '<a>]]></a>', '</xml>', '\r'])(
    'half a megabyte is read in linear time (a quadratic reader would not end within the limit of a test): %j',
    (words) => {
      const long = words.repeat(2 ** 19 / words.length)
      expect(rawFields(parseMessage(text(`${long}]]>`))).Content).toBe(`${long}]]>`)
      expect(['INVALID_MESSAGE', undefined]).toContain(refusal(link({ Title: long, Description: long, Url: '' })))
    },
  )

  test.each(KINDS.filter(({ paths }) => paths.length === 1 && !paths[0]?.includes('[]')))(
    'any text arrives, and nothing else changes: $key',
    ({ key, paths: [line = ''], platform }) => {
      const sample = sampleOf(platform, key) ?? {}
      const path = line.split('.')
      const plain = parseMessage(write(withWords(sample, path, 'x')), platform)
      fc.assert(
        fc.property(hostileWords(sample, [line]), (words) => {
          fc.pre(!isEscape(words))
          const message = parseMessage(write(withWords(sample, path, words)), platform)
          expect(at(message, path)).toBe(words)
          expect(withWords({ ...message }, path, 'x')).toEqual({ ...plain })
        }),
        { numRuns: RUNS },
      )
    },
  )
})

describe('a push with several fields of free text', () => {
  test('two links with the same bytes are one', () => {
    const one = link({ Title: 'a]]></Title><Description><![CDATA[b', Description: 'c', Url: 'https://example.com' })
    const other = link({ Title: 'a', Description: 'b]]></Title><Description><![CDATA[c', Url: 'https://example.com' })
    expect(one).toBe(other)
    expect(parseMessage(one)).toMatchObject({ Title: 'a', Description: 'b]]></Title><Description><![CDATA[c' })
  })

  test.each([
    ['an end of a section', { Title: 'a]]>b', Description: 'c]]>d' }],
    ['the same field again', { Title: 'a]]></Title><Title><![CDATA[b', Description: 'c' }],
    ['a field that is not its neighbour', { Title: 'a]]></Title><Idx>1</Idx><Title><![CDATA[b', Description: 'c' }],
    [
      'an element around the real fields',
      { Title: 'a]]></Title><Foo><Title><![CDATA[', Description: ']]></Description' },
    ],
  ])('arrives as it was written: %s', (_name, words) => {
    expect(parseMessage(link({ ...words, Url: 'https://example.com' }))).toEqual({
      FromUserName: 'oUser',
      MsgType: 'link',
      ...words,
      Url: 'https://example.com',
      MsgId: '1',
    })
  })

  test('is refused if an unmarked field has two candidates', () => {
    const words = {
      Title: 'a',
      Description: 'b]]></Description><Url><![CDATA[https://evil.example]]></Url><Foo><![CDATA[',
    }
    expect(refusal(link({ ...words, Url: 'https://example.com' }))).toBe('INVALID_MESSAGE')
  })

  test('gets nothing from an element around the real fields, which both fields of the sender make well-formed', () => {
    const words = {
      Title: 'a]]></Title><Url><![CDATA[https://evil.example]]></Url><Foo><Title><![CDATA[',
      Description: ']]></Description></Foo><Description><![CDATA[b',
    }
    expect(parseMessage(link({ ...words, Url: 'https://example.com' }))).toEqual({
      FromUserName: 'oUser',
      MsgType: 'link',
      ...words,
      Url: 'https://example.com',
      MsgId: '1',
    })
  })

  test.each(KINDS.filter(({ paths }) => paths.length > 1))(
    'changes no other field and gets no new one, whatever is written: $key',
    ({ key, paths, platform }) => {
      const sample = sampleOf(platform, key) ?? {}
      const single = paths.filter((path) => !path.includes('[]')).map((path) => path.split('.'))
      const plain = single.reduce((fields, path) => withWords(fields, path, 'x'), sample)
      const expected = parseMessage(write(plain), platform)
      const words = fc.array(hostileWords(sample, paths), { minLength: single.length, maxLength: single.length })
      fc.assert(
        fc.property(words, (all) => {
          const hostile = single.reduce((fields, path, index) => withWords(fields, path, all[index] ?? ''), sample)
          const message = parsed(write(hostile), platform)
          if (message === undefined) return
          expect(single.reduce((fields, path) => withWords(fields, path, 'x'), { ...message })).toEqual({ ...expected })
        }),
        { numRuns: 3 * RUNS },
      )
    },
  )
})

describe('lists', () => {
  test('items with the same element are a harmless list', () => {
    const items = ['a', 'b]]>', ']]]'].map((Name) => ({ Name, Type: 0, Text: { Value: '1' } }))
    const xml = write({
      ToUserName: 'ww1',
      MsgType: 'event',
      Event: 'change_contact',
      ChangeType: 'create_user',
      UserID: 'zhangsan',
      Name: '张三',
      ExtAttr: { Item: items.map(({ Name, ...rest }) => ({ Name: Name.replace(']]>', '>'), ...rest })) },
    })
    expect(parseMessage(xml, 'wecom')).toMatchObject({
      Name: '张三',
      ExtAttr: { Item: [{ Name: 'a' }, { Name: 'b>' }, { Name: ']]]' }] },
    })
  })

  test('items that a sender has added are refused if that can be seen', () => {
    const item = (Content: string) => ({ FromUserName: 'mallory', CreateTime: 1, MsgType: 'text', Content, MsgId: '1' })
    const forged =
      ']]></Content><MsgId>1</MsgId></Item><Item><FromUserName>boss</FromUserName><MsgType>text</MsgType><Content><![CDATA[pay'
    const packageOf = (Content: string) =>
      write({ AgentType: 'chat', ToUserName: 'ww1', ItemCount: 1, PackageId: '156758', Item: [item(Content)] })
    expect(refusal(packageOf('你好'))).toBeUndefined()
    expect(refusal(packageOf(forged))).toBe('INVALID_MESSAGE')

    const approvalOf = (Speech: string) =>
      write({
        MsgType: 'event',
        Event: 'sys_approval_change',
        ApprovalInfo: {
          SpName: '请假',
          SpRecord: [{ SpStatus: 1, Details: [{ Approver: { UserId: 'mallory' }, Speech, SpStatus: 1, SpTime: 1 }] }],
        },
      })
    const approver = '<Approver><UserId>boss</UserId></Approver>'
    expect(refusal(approvalOf('同意'))).toBeUndefined()
    // The platform's own SpStatus closes the item that was opened, which has one already.
    expect(
      refusal(approvalOf(`]]></Speech></Details><Details>${approver}<SpStatus>2</SpStatus><Speech><![CDATA[`)),
    ).toBe('INVALID_MESSAGE')
  })

  test.each(KINDS.flatMap(({ paths, ...kind }) => paths.filter(isInList).map((path) => ({ ...kind, path, paths }))))(
    'whatever is written, nothing outside of the list changes or appears: $key $path',
    ({ key, path, paths, platform }) => {
      const steps = path.split('.')
      const given = sampleOf(platform, key) ?? {}
      const sample = withItem('ItemCount' in given ? { ...given, ItemCount: 1 } : given, steps, 'x')
      const outside = (message: object) => withoutList(message, steps)
      const expected = outside(parseMessage(write(sample), platform))
      const words = fc.oneof(hostileWords(sample, paths), fieldsBetween(sample, steps))
      fc.assert(
        fc.property(words, (written) => {
          const message = parsed(write(withItem(sample, steps, written)), platform)
          if (message !== undefined) expect(outside(message)).toEqual(expected)
        }),
        { numRuns: RUNS },
      )
    },
  )

  describe('in a push with a single field of the same name', () => {
    const update = (fields: string) =>
      `<xml><MsgType>event</MsgType><Event>change_contact</Event><ChangeType>update_user</ChangeType><UserID>u</UserID>${fields}</xml>`
    const item = (name: string) => `<ExtAttr><Item><Name><![CDATA[${name}]]></Name><Type>0</Type></Item></ExtAttr>`
    const alias = '<Alias><![CDATA[a]]>b]]></Alias>'

    test.each([
      ['absent', '', undefined],
      ['empty', '<Name></Name>', ''],
    ])('which is %s, user text goes to its own field', (_name, own, Name) => {
      const message = rawFields(parseMessage(update(own + alias + item('hobby')), 'wecom'))
      expect(message).toMatchObject({ Alias: 'a]]>b', ExtAttr: { Item: { Name: 'hobby', Type: '0' } } })
      expect(message.Name).toBe(Name)
    })

    test('markup in an item cannot make that field', () => {
      const forged =
        ']]></Name><Type>0</Type></Item></ExtAttr><Name><![CDATA[boss]]></Name><ExtAttr><Item><Name><![CDATA['
      expect(refusal(update(alias + item(forged)))).toBe('INVALID_MESSAGE')
      expect(refusal(update(`<Name></Name>${alias}${item(forged)}`))).toBe('INVALID_MESSAGE')
      const inside = ']]></Name><Alias><![CDATA[boss]]></Alias><Name><![CDATA['
      expect(refusal(update(alias + item(inside)))).toBe('INVALID_MESSAGE')
      expect(refusal(update(item(inside)))).toBe('INVALID_MESSAGE')
    })

    test('a section in an item is text, whatever tags it holds', () => {
      const message = rawFields(parseMessage(update(alias + item('<Alias><![CDATA[x')), 'wecom'))
      expect(message).toMatchObject({ Alias: 'a]]>b', ExtAttr: { Item: { Name: '<Alias><![CDATA[x' } } })
    })
  })

  test('a free-text field where the catalogue has none is refused if its end is not certain', () => {
    const push = '<xml><MsgType>text</MsgType><Foo><Content><![CDATA[a]]>b<![CDATA[c]]></Content></Foo></xml>'
    expect(refusal(push)).toBe('INVALID_MESSAGE')
  })

  test('an unknown kind is read as strict XML, and an element that occurs twice is a list', () => {
    expect(parseMessage('<xml><MsgType>new</MsgType><Content>a</Content><Content>b</Content></xml>')).toEqual({
      MsgType: 'new',
      Content: ['a', 'b'],
    })
  })
})

test('the kind of every sample comes before its first free text', () => {
  const marked = KINDS.map(({ key }) => key)
  const names = freeTextNames()
  for (const { platform, messages } of readCatalogs()) {
    for (const { when, samples } of messages.filter(({ when }) => marked.includes(keyOf(when)))) {
      for (const sample of samples.filter((one) => one.startsWith('<'))) {
        const leading = readLeadingFields(sample, (name) => names.has(name))
        const known = Object.fromEntries(leading.map(({ name, text: value }) => [name, value]))
        const isSpelt = 'Event' in known ? { ...known, Event: when.Event } : known
        expect(messageKey(isSpelt), `${platform} ${keyOf(when)}`).toBe(keyOf(when))
      }
    }
  }
})

function parsed(xml: string, platform?: Platform): object | undefined {
  try {
    return parseMessage(xml, platform)
  } catch (error) {
    if (isCallbackError(error)) return undefined
    throw error
  }
}

function refusal(xml: string): string | undefined {
  try {
    parseMessage(xml)
    return undefined
  } catch (error) {
    return isCallbackError(error) ? error.code : String(error)
  }
}

describe('a sender with two fields of free text', () => {
  const link = (title: string, description: string) =>
    '<xml><ToUserName><![CDATA[ww1]]></ToUserName><FromUserName><![CDATA[u]]></FromUserName><CreateTime>1</CreateTime>' +
    `<MsgType><![CDATA[link]]></MsgType><Title><![CDATA[${title}]]></Title><Description><![CDATA[${description}]]></Description>` +
    '<Url><![CDATA[https://a.example]]></Url><MsgId>1</MsgId></xml>'

  test.each([
    'InfoType><SuiteTicket>evil</SuiteTicket',
    'Event>subscribe</Event><ChangeType>a</ChangeType',
    'AgentID>7</AgentID',
  ])('cannot comment out what the platform wrote between them: %s', (fields) => {
    const name = fields.slice(0, fields.indexOf('>'))
    const opened = fields.includes('InfoType')
      ? '<InfoType>suite_ticket</InfoType><SuiteTicket>evil</SuiteTicket>'
      : `<${fields}>`
    const title = `t]]></Title>${opened}<!--`
    const description = '--><Description><![CDATA[d'
    for (const platform of ['wecom-suite', 'wecom', 'official-account', 'open-platform'] as const) {
      const message = parsed(link(title, description), platform)
      if (message === undefined) continue
      expect(message).not.toHaveProperty(name)
      expect(message).toMatchObject({ MsgType: 'link', Title: title, Url: 'https://a.example' })
    }
  })

  test('cannot replace other fields of a contact by a comment', () => {
    const push =
      '<xml><FromUserName>sys</FromUserName><CreateTime>1</CreateTime><MsgType>event</MsgType><Event>change_contact</Event>' +
      '<ChangeType>create_user</ChangeType><UserID>u</UserID><Position><![CDATA[p]]></Position><Email>ceo@corp</Email><!--]]></Position>' +
      '<Mobile>1</Mobile><Email>own@corp</Email><Alias><![CDATA[--><Alias><![CDATA[a]]></Alias></xml>'
    expect(parsed(push, 'wecom')).not.toMatchObject({ Email: 'ceo@corp' })
  })
})

describe('user text in a push that the catalogue lacks', () => {
  test.each([
    ['a notice', '<InfoType>suite_ticket</InfoType><SuiteTicket>evil</SuiteTicket>'],
    ['a change of contacts', '<Event>change_contact</Event><ChangeType>create_user</ChangeType><UserID>evil</UserID>'],
  ])('cannot make %s of it', (_name, fields) => {
    const push = `<xml><MsgType>newtype</MsgType><Words><![CDATA[x]]></Words>${fields}<Words><![CDATA[]]></Words></xml>`
    const message = parsed(push, 'wecom-suite')
    if (message !== undefined) expect(messageKey(message)).toMatch(/^newtype/)
  })
})
