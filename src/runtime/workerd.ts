/**
 * `#runtime` on Cloudflare's runtime, which has `node:crypto`: XML without the library, since every byte is shipped
 * over the network. tsup.config.ts replaces every import of `crypto.ts` and `xml.ts` by `#runtime`, and of
 * `xml-structure.ts`, so that a bundle has the scanner once.
 */

export { readBoundedXml, readGeneralXml } from '../codec/xml-pure.ts'
export * from '../codec/xml-structure.ts'
export * from '../primitives/crypto.ts'
