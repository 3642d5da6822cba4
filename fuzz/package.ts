/**
 * What is fuzzed: the entries of the package, the parts behind them that are compared with each other, and the structures that
 * the tests make with fast-check. `bundle.mjs` bundles this file from the sources.
 */

export { createFetchHandler } from '../src/adapters/fetch.ts'
export { createServerlessHandler } from '../src/adapters/serverless.ts'
export { parseApiAnswer } from '../src/api/answer.ts'
export { isApiError } from '../src/api/api-error.ts'
export { runCommandLine } from '../src/cli/program.ts'
export { terminalOf } from '../src/cli/terminal/terminal.ts'
export { readPlatformJson } from '../src/codec/json.ts'
export { readExactJson, writeExactJson } from '../src/codec/json-exact.ts'
export { listJsonKeys } from '../src/codec/json-keys.ts'
export { readBoundedXml, readGeneralXml } from '../src/codec/xml.ts'
export { readGeneralXml as readGeneralXmlWithoutLibrary } from '../src/codec/xml-pure.ts'
export { readLeadingFields, readSimpleXml } from '../src/codec/xml-simple.ts'
export { FINDING_TEXTS } from '../src/findings/generated.ts'
export * from '../src/index.ts'
export { freeTextPaths } from '../src/messages/free-text-fields.ts'
export { shapeOfMessage } from '../src/messages/shapes.ts'
export { PLATFORMS } from '../src/platforms.ts'
export { createPlatform } from '../src/testing/platform.ts'
export { looseXml, nestedXml } from '../test/support/xml-inputs.ts'
