/** How each runtime is started, and where its result is found. */
import { execFile, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { EdgeVM } from '@edge-runtime/vm'
import { bundle } from './project.mjs'

/**
 * @typedef {import('../support/run-suite.ts').SuiteResult} Result
 * @typedef {{ version: string, result: Result }} Report
 * @typedef {{ name: string, run: (project: string) => Promise<Report> }} Runtime
 */

const run = promisify(execFile)
const bin = (/** @type {string} */ name) => fileURLToPath(new URL(`node_modules/.bin/${name}`, import.meta.url))
const LIMIT_MS = 120_000

/** A program that runs a file. @param {string} name @param {string} command @param {string[]} version @param {string[]} args @returns {Runtime} */
const program = (name, command, version, args) => ({
  name,
  run: async (project) => {
    const options = { cwd: project, timeout: LIMIT_MS, maxBuffer: 2 ** 26 }
    const { stdout } = await run(command, args, options)
    return { version: firstVersion((await run(command, version, options)).stdout), result: resultIn(stdout) }
  },
})

/** Another Node, fetched by npm. @param {string} major */
const node = (major) =>
  program(
    `Node ${major}`,
    'npx',
    ['-y', '-p', `node@${major}`, '-c', 'node --version'],
    ['-y', '-p', `node@${major}`, '-c', 'node console.mjs'],
  )

/** @returns {Runtime} */
function workerd() {
  return {
    name: 'workerd',
    run: async (project) => {
      await bundle(project, {
        entry: 'workerd',
        conditions: ['workerd', 'worker', 'browser'],
        format: 'esm',
        external: ['node:*'],
      })
      const options = { cwd: project, timeout: LIMIT_MS, maxBuffer: 2 ** 26 }
      const { stdout, stderr } = await run(bin('workerd'), ['test', 'workerd.capnp'], options)
      return {
        version: firstVersion((await run(bin('workerd'), ['--version'])).stdout),
        result: resultIn(stdout + stderr),
      }
    },
  }
}

/** @returns {Runtime} */
function edge() {
  return {
    name: 'Vercel edge VM',
    run: async (project) => {
      const path = await bundle(project, { entry: 'global', conditions: ['edge-light', 'browser'], format: 'iife' })
      const vm = new EdgeVM({ initialCode: readFileSync(path, 'utf8') })
      const { version } = JSON.parse(
        readFileSync(fileURLToPath(new URL('node_modules/@edge-runtime/vm/package.json', import.meta.url)), 'utf8'),
      )
      return { version, result: JSON.parse(await vm.evaluate('globalThis.result')) }
    },
  }
}

/** A page, which sends its result to its server. @returns {Runtime} */
function chromium() {
  return {
    name: 'Chromium page',
    run: async (project) => {
      const path = await bundle(project, { entry: 'global', conditions: ['browser'], format: 'iife' })
      const page = `<!doctype html><meta charset="utf-8"><script>${readFileSync(path, 'utf8').replaceAll('</script', '<\\/script')}
        result.then((body) => fetch('/result', { method: 'POST', body }))</script>`
      const result = await askPage(page, join(project, 'chromium'))
      return { version: firstVersion((await run('chromium', ['--version'])).stdout), result: JSON.parse(result) }
    },
  }
}

/**
 * @param {string} page
 * @param {string} profile a folder for the browser's own
 * @returns {Promise<string>}
 */
async function askPage(page, profile) {
  /** @type {(result: string) => void} */
  let tell = () => undefined
  const result = new Promise((resolve) => {
    tell = resolve
  })
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      let body = ''
      for await (const chunk of request) body += chunk
      tell(body)
    }
    response.setHeader('content-type', 'text/html; charset=utf-8').end(request.method === 'POST' ? '' : page)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`
  const args = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    `--user-data-dir=${profile}`,
    url,
  ]
  const browser = spawn('chromium', args, { stdio: 'ignore' })
  const failed = new Promise((_, reject) => {
    browser.once('error', reject)
    setTimeout(() => reject(new Error('the page did not answer in time')), LIMIT_MS).unref()
  })
  try {
    return /** @type {string} */ (await Promise.race([result, failed]))
  } finally {
    browser.kill('SIGKILL')
    server.closeAllConnections()
    server.close()
  }
}

/** @param {string} output */
function resultIn(output) {
  const line = /^.*?RESULT (\{.*\})\s*$/m.exec(output)?.[1]
  if (line === undefined) throw new Error(`it said nothing of a result: ${output.slice(-500)}`)
  return JSON.parse(line)
}

/** @param {string} output */
function firstVersion(output) {
  return /\d[\d.-]*\d/.exec(output)?.[0] ?? output.trim()
}

/** @type {readonly Runtime[]} */
export const runtimes = [
  ...['20', '22', '24', '26'].map(node),
  program('Bun', bin('bun'), ['--version'], ['console.mjs']),
  program('Deno', bin('deno'), ['--version'], ['run', '--allow-read', '--allow-env', 'console.mjs']),
  workerd(),
  edge(),
  chromium(),
]
