/**
 * What is fuzzed: the entries of the package, the parts behind them that are compared with each other, and the structures that
 * the tests make with fast-check. `bundle.mjs` bundles this file from the sources.
 */

export { createFetchHandler } from '../src/adapters/fetch.ts'
export { createServerlessHandler } from '../src/adapters/serverless.ts'
export { runProgram } from '../src/cli/program.ts'
export { terminalOf } from '../src/cli/terminal/terminal.ts'
export { listJsonKeys, readExactJson, readExactJsonObject, writeExactJson } from '../src/codec/json.ts'
export { readBoundedXml, readGeneralXml } from '../src/codec/xml.ts'
export { readLeadingFields, readPlainXml } from '../src/codec/xml-plain.ts'
export { readGeneralXml as readGeneralXmlWithoutLibrary } from '../src/codec/xml-pure.ts'
export { FINDING_TEXTS } from '../src/findings/generated.ts'
export * from '../src/index.ts'
export { freeTextPaths } from '../src/messages/free-text.ts'
export { shapeOfMessage } from '../src/messages/shapes.ts'
export { PLATFORMS } from '../src/platforms.ts'
export { createPlatform } from '../src/testing/platform.ts'
export { looseXml, nestedXml } from '../test/support/xml-inputs.ts'
