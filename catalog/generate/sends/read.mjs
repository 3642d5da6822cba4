/**
 * The catalogue of the messages that are sent through the API, as a tree: the channels, each with its kinds of message.
 * The fields are those of `catalog/replies`, whose types they may use.
 *
 * @import { Kind, Line, Page, Replies, Type } from '../replies/read.mjs'
 * @typedef {Pick<Kind, 'name' | 'when' | 'text' | 'title' | 'lines'> & { msgtype: string }} SentKind
 * @typedef {object} Channel one interface of the API
 * @property {string} channel its name
 * @property {string} prefix of the names of its types
 * @property {string} text what its messages are
 * @property {string} path of the interface
 * @property {Page[]} sources
 * @property {string} [head] the type with the fields that all its messages have
 * @property {SentKind[]} kinds
 * @typedef {object} Sends
 * @property {Channel[]} channels
 * @property {Record<string, Type>} types
 * @property {Replies} all the types of replies and of messages, for what reads fields
 */
import { readdirSync, readFileSync } from 'node:fs'
import { refuseUnknownTypes, withLines } from '../replies/read.mjs'
import { pascal } from '../typescript.mjs'

const folder = new URL('../../sends/', import.meta.url)

/** @param {Replies} replies @returns {Sends} */
export function readSends(replies) {
  /** @type {Channel[]} */
  const channels = []
  /** @type {Record<string, Type>} */
  const types = {}
  for (const name of readdirSync(folder).sort()) {
    const { types: own = {}, kinds, ...channel } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
    for (const [type, entry] of Object.entries(own)) types[type] = withLines(entry, type)
    channels.push({
      ...channel,
      kinds: kinds.map((/** @type {{ msgtype: string }} */ kind) => {
        const { lines, ...entry } = withLines(kind, `${name}: ${kind.msgtype}`)
        const head = channel.head === undefined ? [] : [{ spread: channel.head }]
        return {
          ...entry,
          name: `${channel.prefix}${pascal(kind.msgtype)}`,
          when: { msgtype: kind.msgtype },
          lines: [...head, ...lines],
        }
      }),
    })
  }
  const all = { ...replies, types: { ...replies.types, ...types } }
  refuseUnknownTypes({ types: all.types, kinds: channels.flatMap(({ kinds }) => kinds), events: [] })
  return { channels, types, all }
}

/**
 * The types of replies that the messages have; they are imported.
 *
 * @param {Sends} sends
 * @returns {string[]}
 */
export function importedTypes({ channels, types, all }) {
  /** @type {(lines: readonly Line[]) => string[]} */
  const named = (lines) => lines.flatMap((line) => ('spread' in line ? [] : [line.type, ...named(line.fields)]))
  const used = [...Object.values(types), ...channels.flatMap(({ kinds }) => kinds)].flatMap(({ lines }) => named(lines))
  return Object.keys(all.types).filter((type) => !(type in types) && used.includes(type))
}
