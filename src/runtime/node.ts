/**
 * `#runtime` on Node, Bun and Deno: `node:crypto`, and XML by the library. tsup.config.ts replaces every import of
 * `crypto.ts` and `xml.ts` by `#runtime`.
 */

export { readBoundedXml, readGeneralXml } from '../codec/xml.ts'
export * from '../primitives/crypto.ts'
