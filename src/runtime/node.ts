/** `#runtime` on Node, Bun and Deno: `node:crypto`, and XML by our few lines and the library. */

export { readBoundedXml, readXml } from '../codec/xml.ts'
export * from '../primitives/crypto.ts'
