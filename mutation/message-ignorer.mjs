// A plugin of Stryker: leaves the words of error messages as they are. Tests check the code of an error, and a message only where
// a reader acts on a part of it: a name, a position, what is missing. A test of each other word would only repeat it.

import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'

/**
 * @typedef {object} Node what is read of Babel's nodes
 * @property {string} type
 * @property {string} [name]
 * @property {string} [operator]
 * @property {Node} [callee]
 * @property {Node} [key]
 * @property {readonly Node[]} [arguments]
 *
 * @typedef {object} Path
 * @property {Node} node
 * @property {Path | null} parentPath
 */

/** Functions whose texts are parts of the message of the error that they return or throw. A function after `throw` is one, too. */
const MAKERS = ['bodyConsumed', 'bodyIncomplete', 'invalidReply', 'listOf', 'lost', 'storeFailed']

/** Properties whose texts are parts of the message of an error. */
const MESSAGE_PROPERTIES = ['sealedPushCure']

class MessageIgnorer {
  /** @param {object} path a path of Babel */
  shouldIgnore(path) {
    const text = /** @type {Path} */ (path)
    if (text.node.type !== 'StringLiteral' && text.node.type !== 'TemplateLiteral') return undefined
    return isInMessage(text) ? 'the words of an error message' : undefined
  }
}

/**
 * Returns whether a text is, or is joined by `+` to, an argument that is the message of an error.
 *
 * @param {Path} text
 * @returns {boolean}
 */
function isInMessage({ node, parentPath: parent }) {
  if (parent === null) return false
  const { type, operator, callee, key } = parent.node
  if (type === 'BinaryExpression' && operator === '+') return isInMessage(parent)
  if (type === 'ObjectProperty') return MESSAGE_PROPERTIES.includes(key?.name ?? '')
  const name = callee?.name ?? ''
  // The code of a CallbackError decides about the answer.
  if (type === 'NewExpression') {
    return /(?:Error|Exception)$/.test(name) && !(name === 'CallbackError' && parent.node.arguments?.[0] === node)
  }
  return type === 'CallExpression' && (parent.parentPath?.node.type === 'ThrowStatement' || MAKERS.includes(name))
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Ignore, 'messages', MessageIgnorer)]
