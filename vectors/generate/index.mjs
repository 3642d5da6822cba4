/**
 * Writes all vector files, or with `--check` compares them and names those that differ.
 *
 *     node vectors/generate/index.mjs [--check]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { decryptFile } from './decrypt.mjs'
import { encodingAESKeyFile } from './encoding-aes-key.mjs'
import { encryptFile } from './encrypt.mjs'
import { envelopeJsonFile } from './envelope-json.mjs'
import { envelopeXmlFile } from './envelope-xml.mjs'
import { exchangeFile } from './exchange.mjs'
import { render } from './file.mjs'
import { frameFile } from './frame.mjs'
import { messageFiles } from './messages.mjs'
import { NOTES } from './notes.mjs'
import { pkcs7File } from './pkcs7.mjs'
import { serverlessFile } from './serverless.mjs'
import { signatureFile } from './signature.mjs'
import { verifyUrlFile } from './verify-url.mjs'

const FILES = [
  signatureFile(),
  encodingAESKeyFile(),
  pkcs7File(),
  frameFile(),
  decryptFile(),
  encryptFile(),
  envelopeXmlFile(),
  envelopeJsonFile(),
  verifyUrlFile(),
  exchangeFile(),
  serverlessFile(),
  ...messageFiles(),
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

const used = new Set(
  FILES.flatMap((file) => file.groups)
    .flatMap((group) => group.cases)
    .flatMap(({ flags }) => flags),
)
const unused = Object.keys(NOTES).filter((flag) => !used.has(flag))
if (unused.length > 0) throw new Error(`no case has the flags ${unused.join(', ')}`)

/** @type {Set<string>} */
const ids = new Set()
const check = process.argv.includes('--check')
for (const file of FILES) {
  const url = new URL(`../${file.name}.json`, import.meta.url)
  const text = render(file, ids)
  if (!check) writeFileSync(url, text)
  if (check && read(url) !== text) {
    console.error(`vectors/${file.name}.json differs from what the generator writes`)
    process.exitCode = 1
  }
}
