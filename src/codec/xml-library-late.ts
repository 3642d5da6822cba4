/**
 * The XML library, loaded when the first text needs it: most processes never need it, and finding the library's files
 * takes longer than loading this whole package. Only `require` can load it late and synchronously. A bundler that
 * includes this file follows the call of `require` and adds the library to its output. In an ES module, Node has no
 * `require`, so it is created first.
 */
import { createRequire } from 'node:module'
import type * as Library from 'fast-xml-parser'

/**
 * CommonJS's own `require`. The build writes it here as its last step: esbuild would rewrite the call, and hide it from
 * other bundlers.
 */
declare const commonRequire: ((name: string) => typeof Library) | undefined

/**
 * Loads the library, if it is not loaded yet, and creates a parser.
 *
 * @param options options of the library, whose defaults do not suit this package
 * @throws Error the library is not installed
 */
export function createXmlParser(options: Library.X2jOptions): Library.XMLParser {
  const library = loadLibrary()
  return new library.XMLParser(options)
}

function loadLibrary(): typeof Library {
  if (typeof commonRequire === 'function') return commonRequire('fast-xml-parser')
  // The variable has this name so that tools that collect the files of a deployment recognise the call.
  const requireLibrary = createRequire(import.meta.url)
  return requireLibrary('fast-xml-parser')
}
