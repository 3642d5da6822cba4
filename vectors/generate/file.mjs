/**
 * From cases to the text of a file: adds the notes, and refuses a file that contradicts itself.
 *
 * @import { VectorFile } from './types.mjs'
 */
import { NOTES } from './notes.mjs'
import { NOTES_ZH } from './notes-zh.mjs'
import { zhOf } from './zh.mjs'

// Besides what JSON itself escapes: control characters from U+007F on, and what no editor shows.
const INVISIBLE = /[\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff\uffff]/g

/**
 * @param {unknown} value
 * @param {number} indent how many spaces; 0 for one line
 * @returns {string} readable text, a newline at the end
 */
export function stringify(value, indent) {
  const text = JSON.stringify(value, null, indent)
  return `${text.replace(INVISIBLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`
}

/**
 * In both languages.
 *
 * @param {string} flag
 */
function noteOf(flag) {
  const chinese = NOTES_ZH[flag]
  if (chinese === undefined) throw new Error(`${flag}: no note in Chinese`)
  const [description, effect] = chinese
  return { ...NOTES[flag], zh: { description, effect } }
}

/**
 * @param {VectorFile} file
 * @param {Set<string>} ids of all files so far; gets those of this one
 * @param {number} indent as of `stringify`
 * @returns {string}
 */
export function render({ name, definition, subject, groups }, ids, indent) {
  const cases = groups.flatMap((group) => group.cases)
  for (const { id, flags, result, error } of cases) {
    if (ids.has(id)) throw new Error(`${id} is there twice`)
    if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id) || !id.startsWith(`${name}/`))
      throw new Error(`${id} is not an id of ${name}`)
    if (result === 'valid' && error !== undefined) throw new Error(`${id} is valid and has an error`)
    for (const flag of flags) if (!(flag in NOTES)) throw new Error(`${id}: no note for ${flag}`)
    ids.add(id)
  }
  const bilingual = groups.map((group) => ({
    ...group,
    cases: group.cases.map(({ id, comment, zh = { comment: zhOf(comment) }, ...fields }) => ({
      id,
      comment,
      zh,
      ...fields,
    })),
  }))
  const used = new Set(cases.flatMap(({ flags }) => flags))
  const flags = Object.keys(NOTES).filter((flag) => used.has(flag))
  const notes = Object.fromEntries(flags.map((flag) => [flag, noteOf(flag)]))
  const zh = { subject: zhOf(subject) }
  return stringify({ schema: `schema.json#/$defs/${definition}`, subject, zh, notes, groups: bilingual }, indent)
}
