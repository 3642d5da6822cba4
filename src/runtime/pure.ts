/**
 * `#runtime` where there is no `node:crypto`: JavaScript only. tsup.config.ts replaces every import of `crypto.ts` and
 * `xml.ts` by `#runtime`.
 */

export { readBoundedXml, readGeneralXml } from '../codec/xml-pure.ts'
export * from '../primitives/crypto-pure.ts'
