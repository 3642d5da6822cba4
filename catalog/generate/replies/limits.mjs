/**
 * The limits of a field in words, for docstrings and pages.
 *
 * @import { Field } from './read.mjs'
 * @import { Words } from './words.mjs'
 */
import { code } from '../docs-markdown.mjs'

/** @type {(field: Field, words: Words) => string[]} */
export function limitsOf({ filled, values, min, max, maxBytes, ...field }, words) {
  const { maxDecodedBytes, maxIds, maxInAnswerTo = {}, onlyWith } = field
  // Where the text says what each value means, it names them too.
  const named = values !== undefined && !/`\d`/.test(field.en) ? values.map((value) => code(String(value))) : []
  return [
    ...(filled ? [words.notEmpty] : []),
    ...(named.length > 0 ? [named.join(words.comma)] : []),
    ...(typeof maxBytes === 'number' ? [words.bytes(maxBytes)] : []),
    ...(maxIds === undefined ? [] : [words.ids(maxIds)]),
    ...(maxDecodedBytes === undefined ? [] : [words.decodedBytes(maxDecodedBytes)]),
    ...platformsByLimit(typeof maxBytes === 'object' ? maxBytes : {}, words).map(
      ([limit, platforms]) => `${platforms}${words.colon}${words.bytes(Number(limit))}`,
    ),
    ...(max === undefined ? [] : [words.entries(min, max)]),
    ...platformsByLimit(maxInAnswerTo, words).map(
      ([limit, platforms]) => `${platforms}${words.colon}${limitsInAnswerTo(JSON.parse(limit), words)}`,
    ),
    ...(onlyWith === undefined ? [] : [words.onlyWith(onlyWith)]),
  ]
}

/** Each limit with the platforms that have it. @type {(limits: Record<string, unknown>, words: Words) => [string, string][]} */
function platformsByLimit(limits, words) {
  /** @type {Map<string, string[]>} */
  const byLimit = new Map()
  for (const [platform, limit] of Object.entries(limits)) {
    const key = JSON.stringify(limit)
    byLimit.set(key, [...(byLimit.get(key) ?? []), code(platform)])
  }
  return [...byLimit].map(([limit, platforms]) => [limit, platforms.join(words.comma)])
}

/** @type {(limits: Record<string, number>, words: Words) => string} */
function limitsInAnswerTo(limits, words) {
  const counts = [...new Set(Object.values(limits))]
  return counts
    .map((count) => {
      const pushes = Object.keys(limits).filter((push) => limits[push] === count)
      return words.inAnswerTo(count, pushes.map(code).join(words.comma))
    })
    .join(words.comma)
}
