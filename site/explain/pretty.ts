/** Indents XML and JSON for reading. In: a text. Out: the same characters with other white space between its elements. */
import { syntaxOf } from '../../src/codec/document.ts'
import { checkXmlStructure } from '../../src/codec/xml-structure.ts'

/** The most elements of a text that is indented. */
const MAX_ELEMENTS = 10_000

/** Indents a text; returns it unchanged if it is neither well-formed XML nor JSON. */
export function pretty(text: string): string {
  try {
    const syntax = syntaxOf(text)
    if (syntax === 'json') return prettyJson(text)
    return syntax === 'xml' ? prettyXml(text) : text
  } catch {
    return text
  }
}

/** @throws SyntaxError the text is not well-formed */
function prettyXml(text: string): string {
  checkXmlStructure(text, MAX_ELEMENTS)
  const tokens = text.match(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<[^>]*>|[^<]+/g) ?? []
  const lines: string[] = []
  let depth = 0
  // Whether the last tag began an element: text, and the end of an element that has only text, stay on its line.
  let isInside = false
  for (const [index, token] of tokens.entries()) {
    const isEnd = token.startsWith('</')
    const isStart = /^<[^!?/]/.test(token) && !token.endsWith('/>')
    const isLayout = token.trim() === '' && !(isInside && tokens[index + 1]?.startsWith('</'))
    if (isEnd) depth--
    if (isInside && !isLayout && (isEnd || !/^<[^!]/.test(token))) lines.push((lines.pop() ?? '') + token)
    else if (!isLayout) lines.push('  '.repeat(depth) + token.trim())
    if (isStart) depth++
    if (isStart || isEnd) isInside = isStart
  }
  return lines.join('\n')
}

/** Indents JSON by its tokens, so that every digit stays. @throws SyntaxError the text is not JSON */
function prettyJson(text: string): string {
  JSON.parse(text)
  let depth = 0
  let indented = ''
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{[]\s*[}\]]|[{}[\],:]|[^\s{}[\],:"]+/g)) {
    const newLine = (levels: number): string => `\n${'  '.repeat(levels)}`
    if (token === '{' || token === '[') indented += token + newLine(++depth)
    else if (token === '}' || token === ']') indented += newLine(--depth) + token
    else if (token === ',') indented += token + newLine(depth)
    else indented += token === ':' ? ': ' : token
  }
  return indented
}
