/** `#runtime` where there is no `node:crypto`: JavaScript only. */

export { readBoundedXml, readGeneralXml } from '../codec/xml-pure.ts'
export * from '../primitives/crypto-pure.ts'
