// The stored figures: bench/results.json, one entry for each runtime, each with the machine, the date and the load.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os'
import { runtimeName, runtimeVersion } from '../measuring/runtime.mjs'
import { drawChart } from './chart.mjs'

/** @typedef {Record<string, readonly import('../measuring/table.mjs').Table[]>} Measured tables by subject */

/**
 * @typedef {object} Result
 * @property {string} runtime name and version
 * @property {string} date
 * @property {{ cpu: string, cores: number, memory: string, system: string }} machine
 * @property {{ before: string, after: string }} load average of the last minute, when the run began and ended
 * @property {Measured} subjects
 */

const RESULTS = new URL('../results.json', import.meta.url)
const CHART = new URL('../../docs/assets/bench.svg', import.meta.url)

/** @returns {Record<string, Result>} by runtime with major version; empty if nothing is stored */
export function readResults() {
  try {
    return JSON.parse(readFileSync(RESULTS, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw error
  }
}

/**
 * Stores a run in place of the last one on this runtime, and draws the chart again.
 *
 * @param {{ measured: Measured, loadBefore: string, loadAfter: string }} run
 */
export function writeResults({ measured, loadBefore, loadAfter }) {
  const results = readResults()
  results[runtimeKey()] = {
    runtime: `${runtimeName} ${runtimeVersion}`,
    date: new Date().toISOString().slice(0, 10),
    machine: describeMachine(),
    load: { before: loadBefore, after: loadAfter },
    subjects: measured,
  }
  writeFileSync(RESULTS, `${JSON.stringify(results, roundNumber, 2)}\n`)
  const charted = results['Node 20'] ?? results[runtimeKey()]
  if (charted === undefined) return
  mkdirSync(new URL('.', CHART), { recursive: true })
  writeFileSync(CHART, drawChart(charted))
}

/** Names the runtime as results are stored: with its major version, the unit within which figures can be compared. */
export function runtimeKey() {
  return `${runtimeName} ${runtimeVersion.split('.')[0]}`
}

export function describeMachine() {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown CPU',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${platform()} ${release()} ${arch()}`,
  }
}

/** Returns how many processes wanted to run in the last minute, on average. */
export function loadAverage() {
  return (loadavg()[0] ?? 0).toFixed(1)
}

/**
 * @param {string} _key
 * @param {unknown} value
 */
function roundNumber(_key, value) {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value
}
