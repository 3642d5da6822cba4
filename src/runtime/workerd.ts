/**
 * `#runtime` on Cloudflare's runtime, which has `node:crypto`: XML without the library, since every byte is shipped
 * over the network.
 */

export { readBoundedXml, readGeneralXml } from '../codec/xml-pure.ts'
export * from '../primitives/crypto.ts'
