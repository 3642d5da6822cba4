/**
 * `#runtime` on Node, Bun and Deno: `node:crypto`, and XML by the library. tsup.config.ts replaces every import of
 * `crypto.ts` and `xml.ts` by `#runtime`, and of `xml-structure.ts`, so that a bundle has the scanner once.
 */

export { readBoundedXml, readGeneralXml } from '../codec/xml.ts'
export * from '../codec/xml-structure.ts'
export * from '../primitives/crypto.ts'
