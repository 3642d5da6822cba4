/**
 * Writes all files that are generated from the catalogue. With `--check`, it writes nothing, lists each file that
 * differs, and exits with code 1.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readApiErrors, writeApiErrors, writeApiErrorTables } from './api-errors.mjs'
import { writeDocs } from './docs.mjs'
import { readFindings, writeFindings, writeFindingTables } from './findings.mjs'
import { readCatalogs, readRetryPlans } from './read.mjs'
import { writeReplyCases, writeReplyTypeCases } from './replies/cases.mjs'
import { writeReplyDocs } from './replies/docs.mjs'
import { writeMakers } from './replies/makers.mjs'
import { readReplies } from './replies/read.mjs'
import { writeReplyTables } from './replies/tables.mjs'
import { writeReplyTypes } from './replies/types.mjs'
import { writeSamples } from './samples.mjs'
import { writeSendCases, writeSendTypeCases } from './sends/cases.mjs'
import { readSends } from './sends/read.mjs'
import { writeSendTables } from './sends/tables.mjs'
import { writeSendTypes } from './sends/types.mjs'
import { writeTables } from './tables.mjs'
import { writeTypes } from './types.mjs'

const root = new URL('../../', import.meta.url)
const catalogs = readCatalogs()
const plans = readRetryPlans()
const replies = readReplies()
const sends = readSends(replies)
const findings = readFindings()
const apiErrors = readApiErrors()
const files = [
  ...catalogs.map((catalog) => [`src/messages/generated/${catalog.platform}.ts`, writeTypes(catalog, catalogs)]),
  ['src/messages/generated/tables.ts', writeTables(catalogs, plans)],
  ...catalogs.map((catalog) => [`src/testing/generated/${catalog.platform}.ts`, writeSamples(catalog)]),
  ...writeDocs(catalogs, plans),
  ['src/replies/generated/types.ts', writeReplyTypes(replies)],
  ['src/replies/generated/tables.ts', writeReplyTables(replies)],
  ['src/replies/generated/makers.ts', writeMakers(replies)],
  ['test/replies/generated/cases.ts', writeReplyCases(replies)],
  ['test/replies/generated/types.test-d.ts', writeReplyTypeCases(replies)],
  ...writeReplyDocs(replies),
  ['src/api/generated/types.ts', writeSendTypes(sends)],
  ['src/api/generated/tables.ts', writeSendTables(sends)],
  ['test/api/generated/cases.ts', writeSendCases(sends)],
  ['test/api/generated/types.test-d.ts', writeSendTypeCases(sends)],
  ['src/findings/generated.ts', writeFindings(findings)],
  ...writeFindingTables(findings),
  ['src/findings/api-errors.ts', writeApiErrors(apiErrors)],
  ...writeApiErrorTables(apiErrors),
]

for (const [path = '', content = ''] of files) {
  if (process.argv.includes('--check')) check(path, content)
  else write(path, content)
}

/** @type {(path: string, content: string) => void} */
function write(path, content) {
  mkdirSync(new URL('.', new URL(path, root)), { recursive: true })
  writeFileSync(new URL(path, root), content)
}

/** @type {(path: string, content: string) => void} */
function check(path, content) {
  if (read(path) === content) return
  console.error(`${path} differs from the catalogue: run npm run catalog`)
  process.exitCode = 1
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(new URL(path, root), 'utf8')
  } catch {
    return undefined
  }
}
