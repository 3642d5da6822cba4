/** `#runtime` on Node, Bun and Deno: `node:crypto`, and XML by the plain reader and the library. */

export { readBoundedXml, readGeneralXml } from '../codec/xml.ts'
export * from '../primitives/crypto.ts'
