/**
 * The XML library, loaded at the first text that needs it: most processes never see one, and finding the library's files takes
 * longer than loading all of this package. Only `require` is late and synchronous. A bundler that takes this file follows the call
 * of `require`, and puts the library into its own; an ES module that Node loads has to make a `require` first.
 */
import { createRequire } from 'node:module'
import type * as Library from 'fast-xml-parser'

/** `require` itself: the build writes its name only at the end, because esbuild would hide the call from other bundlers. */
declare const commonRequire: ((name: string) => typeof Library) | undefined

/**
 * Loads the library, if it has not been loaded, and makes a parser of it.
 *
 * @param options of the library, whose defaults are not ours
 * @throws Error the library is not installed
 */
export function createXmlParser(options: Library.X2jOptions): Library.XMLParser {
  const library = loadLibrary()
  return new library.XMLParser(options)
}

function loadLibrary(): typeof Library {
  if (typeof commonRequire === 'function') return commonRequire('fast-xml-parser')
  // A name of its own, by which tools that collect the files of a deployment see the call.
  const requireLibrary = createRequire(import.meta.url)
  return requireLibrary('fast-xml-parser')
}
