// Checks every contender, then times them all together and prints one table per task. Asserts no timing.

import { cpus } from 'node:os'
import { bare, control } from './bare.mjs'
import { makeMessage, makePush } from './fixtures.mjs'
import { ours } from './ours.mjs'
import { timePaired } from './paired.mjs'
import { peers } from './peers.mjs'
import { formatTable } from './report.mjs'
import { findMissingChecks, verifyAnswers } from './verify.mjs'

const contenders = [bare, control, ours, ...peers]
// Four tasks of at most 12 s each keep the whole run under a minute, on a slow machine with fewer rounds.
const limits = { rounds: 600, batchMs: 2, budgetMs: 12_000 }
// A power of two. Rotating them keeps V8 from answering out of a cache that no real traffic would hit.
const variants = 64

const sizes = [
  { label: '450 B', byteLength: 450 },
  { label: '6 KB', byteLength: 6 * 1024 },
].map(({ label, byteLength }) => ({ label, pushes: makePushes(byteLength) }))

for (const { pushes } of sizes) {
  for (const contender of contenders) verifyAnswers(contender, pushes)
}

console.log(`Node ${process.versions.node}, OpenSSL ${process.versions.openssl}, ${cpus()[0]?.model ?? 'unknown CPU'}`)

const missingChecks = new Map(contenders.map((contender) => [contender.name, findMissingChecks(contender)]))
for (const { label, pushes } of sizes) {
  const tasks = contenders.map(({ name, open }) => ({
    name,
    operation: (/** @type {number} */ index) => open(pushes[index % variants]),
  }))
  console.log(formatTable(`open ${label}`, timePaired(tasks, limits), missingChecks))
}

const missingWork = new Map(contenders.map(({ name, writesEnvelope }) => [name, writesEnvelope ? [] : ['XML']]))
for (const { label, pushes } of sizes) {
  const tasks = contenders.map(({ name, seal }) => ({
    name,
    operation: (/** @type {number} */ index) => {
      const { message, timestamp, nonce } = pushes[index % variants]
      return seal(message, timestamp, nonce)
    },
  }))
  console.log(formatTable(`seal ${label}`, timePaired(tasks, limits), missingWork))
}

/** @param {number} byteLength */
function makePushes(byteLength) {
  return Array.from({ length: variants }, (_, variant) => makePush(makeMessage(byteLength, variant), variant))
}
