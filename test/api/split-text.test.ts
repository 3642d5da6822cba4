/** `splitText`: nothing is lost, nothing is too long, and links, code fences and characters stay whole where they fit. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitText } from 'wechat-callback/api'

const bytesOf = (text: string): number => new TextEncoder().encode(text).length

describe('where it cuts', () => {
  test.each<[name: string, text: string, maxBytes: number, parts: readonly string[]]>([
    ['not at all, if the text fits', '你好', 6, ['你好']],
    ['not at all, if there is no text', '', 4, ['']],
    ['at lines before sentences', 'A one. Two.\nThree. Four. Five.', 20, ['A one. Two.\n', 'Three. Four. Five.']],
    ['at the last line that fits', 'a\nb\nc\nd\ne\nf', 5, ['a\nb\n', 'c\nd\n', 'e\nf']],
    ['after Chinese sentences', '今天下雨！明天呢？后天再说；好…好的', 36, ['今天下雨！明天呢？', '后天再说；好…好的']],
    ['after the quotation mark of a sentence', '他说：“不。”她走了。', 24, ['他说：“不。”', '她走了。']],
    ['after English sentences, not inside numbers', 'Pi is 3.14. It is big.', 14, ['Pi is 3.14. ', 'It is big.']],
    ['after several marks', 'Really?! Yes. No!', 10, ['Really?! ', 'Yes. No!']],
    ['between words', 'alpha beta gamma', 12, ['alpha beta ', 'gamma']],
    ['after Chinese commas', '一二三，四五六，七八', 20, ['一二三，', '四五六，七八']],
    ['between characters, not inside words', '你好world你好', 10, ['你好', 'world你', '好']],
    ['inside a word that does not fit', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['not in \\r\\n', 'abc\r\ndef', 5, ['abc\r\n', 'def']],
    ['early, if the second half has no border', 'a b https://example.com/1', 23, ['a b ', 'https://example.com/1']],
  ])('%s', (_name, text, maxBytes, parts) => {
    expect(splitText(text, maxBytes)).toEqual(parts)
  })

  test.each<[name: string, text: string, maxBytes: number, parts: readonly string[]]>([
    ['before a fence that fits', 'Look:\n```js\na()\nb()\n```\nok', 19, ['Look:\n', '```js\na()\nb()\n```\n', 'ok']],
    [
      'in a long fence, which is closed and opened again',
      'Look:\n```js\nfirst()\nsecond()\nthird()\n```\nok',
      25,
      ['Look:\n```js\nfirst()\n```', '```js\nsecond()\n```', '```js\nthird()\n```\nok'],
    ],
    ['in a long line of a fence', '```\nabcdefghij\n```', 16, ['```\nabcdefgh\n```', '```\nij\n```']],
    [
      'in a fence of tildes with an indent',
      '  ~~~py\none=1\ntwo=2\nthree=3\n  ~~~',
      30,
      ['  ~~~py\none=1\ntwo=2\n  ~~~', '  ~~~py\nthree=3\n  ~~~'],
    ],
    ['in a fence that is never closed', '```\na1\nb2\nc3\nd4\ne5', 17, ['```\na1\nb2\nc3\n```', '```\nd4\ne5']],
    ['in a fence whose first line takes most of a part', '```a-language\nab\n```', 16, ['```a-language\n', 'ab\n```']],
    ['not after backticks inside a line', '```a``` b\nc d', 10, ['```a``` b\n', 'c d']],
    [
      'in a fence with a shorter line of backticks, which does not close it',
      '````\n```\nabcdefghi\n```\n````\nok',
      24,
      ['````\n```\nabcdefghi\n````', '````\n```\n````\nok'],
    ],
  ])('code: %s', (_name, text, maxBytes, parts) => {
    expect(splitText(text, maxBytes)).toEqual(parts)
  })

  test.each([
    'https://example.com/a?b=c&d=e',
    '[the page](https://example.com/a)',
    '[the page](/a "its title")',
    '<a href="https://example.com/a">the page</a>',
  ])('not in a link: %s', (link) => {
    const text = `Some words before ${link}, and some words after it.`
    for (let maxBytes = link.length + 1; maxBytes < text.length; maxBytes++) {
      const parts = splitText(text, maxBytes)
      expect(parts.join('')).toBe(text)
      expect(parts.some((part) => part.includes(link))).toBe(true)
    }
  })

  test.each(['👨‍👩‍👧‍👦', '🇨🇳', 'e\u0301', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '각'.normalize('NFD'), '！\ufe0f'])(
    'not in a character: %s',
    (character) => {
      const text = character.repeat(20)
      for (let maxBytes = Math.max(4, bytesOf(character)); maxBytes < bytesOf(text); maxBytes++) {
        const parts = splitText(text, maxBytes)
        expect(parts.join('')).toBe(text)
        expect(parts.filter((part) => part.replaceAll(character, '') !== '')).toEqual([])
      }
      expect(splitText(text, Math.max(4, bytesOf(character) - 1)).join('')).toBe(text)
    },
  )

  test.each([2048, 100, 4])('a character that does not fit is cut between code points, in %i bytes', (maxBytes) => {
    for (const mark of ['\u0301', '\u{1d165}', '\u200d😀']) {
      for (const before of ['', 'a', 'ab']) {
        const text = `${before}${mark.repeat(1500)}b`
        const parts = splitText(text, maxBytes)
        expect(parts.join('')).toBe(text)
        expect(parts.filter((part) => bytesOf(part) > maxBytes || !part.isWellFormed())).toEqual([])
      }
    }
  })

  test('also in a long text, which is read in pieces', () => {
    const text = '👨‍👩‍👧‍👦'.repeat(500)
    expect(splitText(text, 2048).filter((part) => part.replaceAll('👨‍👩‍👧‍👦', '') !== '')).toEqual([])
  })
})

test.each<[text: unknown, maxBytes: unknown, message: string]>([
  [1, 10, 'text: expected a string'],
  ['a', 3, 'maxBytes: expected a whole number from 4'],
  ['a', 4.5, 'maxBytes: expected a whole number from 4'],
  ['a', '10', 'maxBytes: expected a whole number from 4'],
])('%j in %j bytes is a TypeError', (text, maxBytes, message) => {
  expect(() => splitText(text as string, maxBytes as number)).toThrow(new TypeError(message))
})

/** Words, marks and characters of several scripts; no code fence. */
const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '你好',
      '世界，',
      '好。',
      '真的！',
      'word',
      'more words',
      '. ',
      '? ',
      '\n',
      '\n\n',
      ' ',
      '\r\n',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('👨‍👩‍👧‍👦', '🇨🇳', '🇨', 'e\u0301', '\u0301', '\u200d', '\ufe0f', '😀', 'ä', 'ไทย', '한'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }).filter((text) => !/[`~]{3}/.test(text)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('https://example.com/a?b=c', '[a](b)', '<a href="x">y</a>', '[', '](', '<a ', '`', '``'),
  },
)
const plainText = fc
  .array(piece, { maxLength: 120 })
  .map((pieces) => pieces.join(''))
  .filter((text) => !/[`~]{3}/.test(text))
const limit = fc.oneof(fc.integer({ min: 4, max: 40 }), fc.integer({ min: 41, max: 400 }))

describe('for every text without code fences', () => {
  test('the parts joined are the text, and each fits', () => {
    fc.assert(
      fc.property(plainText, limit, (text, maxBytes) => {
        const parts = splitText(text, maxBytes)
        expect(parts.join('')).toBe(text)
        expect(parts.filter((part) => bytesOf(part) > maxBytes)).toEqual([])
        expect(parts.filter((part) => !part.isWellFormed())).toEqual([])
        if (text !== '') expect(parts).not.toContain('')
      }),
      { numRuns: 1000 },
    )
  })

  test('a user’s character that fits is whole', () => {
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
    const charactersOf = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment)
    fc.assert(
      fc.property(plainText, fc.integer({ min: 64, max: 300 }), (text, maxBytes) => {
        fc.pre(charactersOf(text).every((character) => bytesOf(character) <= maxBytes))
        expect(splitText(text, maxBytes).flatMap(charactersOf)).toEqual(charactersOf(text))
      }),
      { numRuns: 500 },
    )
  })

  test('two parts after each other have more than half of what fits', () => {
    const words = fc.array(fc.constantFrom('词语', '好。', 'word ', '\n'), { minLength: 50, maxLength: 200 })
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 100 }), (pieces, maxBytes) => {
        const sizes = splitText(pieces.join(''), maxBytes).map(bytesOf)
        sizes.slice(2).forEach((size, index) => {
          expect(size + (sizes[index + 1] ?? 0)).toBeGreaterThan(maxBytes / 2)
        })
      }),
    )
  })

  test('half of a surrogate pair is not lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 4, max: 20 }), (text, maxBytes) => {
        const halves = text.replaceAll('a', '\ud83d')
        expect(splitText(halves, maxBytes).join('')).toBe(halves)
      }),
    )
  })
})

interface Document {
  readonly text: string
  readonly fences: readonly string[]
}

/** A document of paragraphs and code fences, each with its own info string, so that it can be found in the parts. */
const documents: fc.Arbitrary<Document> = fc
  .array(
    fc.oneof(
      fc
        .array(fc.constantFrom('一句话。', 'A sentence. ', 'word', '\n', '\n\n', '`code`'), { maxLength: 12 })
        .map((text) => ({ text: text.join('') })),
      fc
        .record({
          lines: fc.array(fc.stringMatching(/^[a-z(){}; \u4e00-\u4e20]{0,30}$/), { maxLength: 12 }),
          marks: fc.constantFrom('```', '````', '~~~'),
        })
        .map(({ lines, marks }) => ({ marks, text: lines.join('\n') })),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((blocks) => {
    const written = blocks.map((block, index) =>
      'marks' in block ? `${block.marks}js${index}\n${block.text}\n${block.marks}` : block.text,
    )
    return { text: `${written.join('\n')}\n`, fences: written.filter((_, index) => 'marks' in (blocks[index] ?? {})) }
  })

/** Whether the parts, without the lines that close a cut fence and open it again, are the text from an index. */
function isWhole(text: string, parts: readonly string[], from = 0): boolean {
  const [part, next] = parts
  if (part === undefined) return from === text.length
  const openedAgain = (one = ''): string | undefined => {
    const [opening = ''] = one.split('\n', 1)
    return /^[`~]{3,4}js\d+$/.test(opening) && !text.startsWith(opening, from) ? opening : undefined
  }
  const opening = openedAgain(part)
  const rest = opening === undefined ? part : part.slice(opening.length + 1)
  // The line end before the marks that close a fence is added only if there was none.
  const marks = /^([`~]{3,4})js\d+\n/.exec(next ?? '')?.[1]?.length
  const candidates = marks === undefined ? [rest] : [rest, rest.slice(0, -marks), rest.slice(0, -marks - 1)]
  return candidates.some(
    (candidate) => text.startsWith(candidate, from) && isWhole(text, parts.slice(1), from + candidate.length),
  )
}

describe('for every document with code fences', () => {
  test('nothing is lost, each part fits, and each has its fences closed', () => {
    fc.assert(
      fc.property(documents, fc.integer({ min: 40, max: 300 }), ({ text }, maxBytes) => {
        const parts = splitText(text, maxBytes)
        expect(isWhole(text, parts)).toBe(true)
        expect(parts.filter((part) => bytesOf(part) > maxBytes)).toEqual([])
        expect(parts.filter(hasOpenFence)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  test('a fence that fits is whole', () => {
    fc.assert(
      fc.property(documents, fc.integer({ min: 40, max: 300 }), ({ text, fences }, maxBytes) => {
        const parts = splitText(text, maxBytes)
        // The line end belongs to the fence.
        const cut = fences.filter((fence) => bytesOf(fence) < maxBytes && !parts.some((part) => part.includes(fence)))
        expect(cut).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  function hasOpenFence(part: string): boolean {
    let open = ''
    for (const line of part.split('\n')) {
      const [, marks = '', info = ''] = /^([`~]{3,})(.*)$/.exec(line) ?? []
      if (open === '') open = marks
      else if (marks.startsWith(open) && info === '') open = ''
    }
    return open !== ''
  }
})

// Time that grew with the square of the length would be minutes here.
test.each([
  'a',
  ' ',
  '\n',
  '。',
  '\u0301',
  '\u200d',
  '👨‍👩‍👧‍👦',
  '🇨',
  '`',
  '```\n',
  '```js\n~~~\n',
  '[',
  '[](',
  '<a ',
  '<a href="">',
  'http://',
  'https://example.com/ ',
  '"”',
])('a long text of %j takes linear time', (unit) => {
  const text = unit.repeat(200_000 / unit.length)
  const parts = splitText(text, 2048)
  expect(parts.filter((part) => bytesOf(part) > 2048)).toEqual([])
  if (!unit.includes('```')) expect(parts.join('')).toBe(text)
})
