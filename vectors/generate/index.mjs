/**
 * Writes all vector files, or with `--check` compares them and names those that differ. With `--compact` writes each, and the schema, as
 * one line, as the npm package has them: `prepack` of package.json does so, and `postpack` undoes it.
 *
 *     node vectors/generate/index.mjs [--check | --compact]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { apiAnswersFile } from './api-answers.mjs'
import { declaredTypesFile } from './declared-types.mjs'
import { decryptFile } from './decrypt.mjs'
import { encodingAESKeyFile } from './encoding-aes-key.mjs'
import { encryptFile } from './encrypt.mjs'
import { envelopeJsonFile } from './envelope-json.mjs'
import { envelopeXmlFile } from './envelope-xml.mjs'
import { exchangeFile } from './exchange.mjs'
import { render, stringify } from './file.mjs'
import { frameFile } from './frame.mjs'
import { freeTextFile } from './free-text.mjs'
import { messageFiles } from './messages.mjs'
import { NOTES } from './notes.mjs'
import { NOTES_ZH } from './notes-zh.mjs'
import { pkcs7File } from './pkcs7.mjs'
import { resourceFile } from './resource.mjs'
import { serverlessFile } from './serverless.mjs'
import { signatureFile } from './signature.mjs'
import { verifyUrlFile } from './verify-url.mjs'
import { unusedComments } from './zh.mjs'

const FILES = [
  signatureFile(),
  encodingAESKeyFile(),
  pkcs7File(),
  frameFile(),
  decryptFile(),
  encryptFile(),
  resourceFile(),
  envelopeXmlFile(),
  envelopeJsonFile(),
  verifyUrlFile(),
  exchangeFile(),
  serverlessFile(),
  freeTextFile(),
  declaredTypesFile(),
  ...messageFiles(),
  apiAnswersFile(),
]

/**
 * @param {URL} url
 * @returns {string | undefined} undefined where there is no such file
 */
function read(url) {
  try {
    return readFileSync(url, 'utf8')
  } catch {
    return undefined
  }
}

/**
 * @param {string} name of the file in vectors/
 * @param {string} text
 */
function writeOrCheck(name, text) {
  const url = new URL(`../${name}`, import.meta.url)
  if (!check) writeFileSync(url, text)
  if (check && read(url) !== text) {
    console.error(`vectors/${name} differs from what the generator writes`)
    process.exitCode = 1
  }
}

const used = new Set(
  FILES.flatMap((file) => file.groups)
    .flatMap((group) => group.cases)
    .flatMap(({ flags }) => flags),
)
const unused = [...Object.keys(NOTES), ...Object.keys(NOTES_ZH)].filter((flag) => !used.has(flag))
if (unused.length > 0) throw new Error(`no case has the flags ${unused.join(', ')}`)

const comments = FILES.flatMap((file) => file.groups).flatMap(({ cases }) => cases.map(({ comment }) => comment))
const stale = unusedComments(new Set([...FILES.map(({ subject }) => subject), ...comments]))
if (stale.length > 0) throw new Error(`comments-zh.mjs has sentences of no file and no case: ${stale.join(' | ')}`)

/** @type {Set<string>} */
const ids = new Set()
const check = process.argv.includes('--check')
const indent = process.argv.includes('--compact') ? 0 : 2
for (const file of FILES) writeOrCheck(`${file.name}.json`, render(file, ids, indent))
// Written by hand; only its form is generated.
const schema = read(new URL('../schema.json', import.meta.url)) ?? ''
writeOrCheck('schema.json', stringify(JSON.parse(schema), indent))

// Users name ids in skip lists and issues, so ids are stable: new ones are added at the end, and none is ever removed.
const listUrl = new URL('../ids.txt', import.meta.url)
const listed = (read(listUrl) ?? '').split('\n').filter((id) => id !== '')
const lost = listed.filter((id) => !ids.has(id))
if (lost.length > 0) throw new Error(`an id never changes and never goes, but there are no cases ${lost.join(', ')}`)
const added = [...ids].filter((id) => !listed.includes(id))
if (!check) writeFileSync(listUrl, [...listed, ...added, ''].join('\n'))
if (check && added.length > 0) {
  console.error(`vectors/ids.txt lacks ${added.join(', ')}`)
  process.exitCode = 1
}
