/**
 * Prints the bill of materials of the package in CycloneDX: the dependencies that are installed with it, and those whose
 * code the build puts into `dist`, which THIRD-PARTY-NOTICES.md names. The same files give the same text.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const notices = readFileSync(`${root}THIRD-PARTY-NOTICES.md`, 'utf8')
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))

/** @typedef {{ 'bom-ref': string, name: string, properties: { name: string }[] }} Component */
/** @typedef {{ ref: string, dependsOn: string[] }} Dependency */

const bill = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 }),
)
/** @type {Map<string, Component>} */
const components = new Map(bill.components.map((/** @type {Component} */ each) => [each['bom-ref'], each]))
/** @type {Map<string, string[]>} */
const edges = new Map(bill.dependencies.map((/** @type {Dependency} */ { ref, dependsOn }) => [ref, dependsOn]))
/** @type {Component} */
const self = bill.metadata.component

// npm names the package after its folder, and counts what is bundled as used only in development.
self.name = manifest.name
const direct = (edges.get(self['bom-ref']) ?? []).filter((ref) => {
  const name = components.get(ref)?.name ?? ''
  return name in manifest.dependencies || notices.includes(`| ${name} |`)
})
edges.set(self['bom-ref'], direct)
const used = new Set([self['bom-ref']])
for (const ref of used) for (const next of edges.get(ref) ?? []) used.add(next)

bill.components = bill.components
  .filter((/** @type {Component} */ each) => used.has(each['bom-ref']))
  .map((/** @type {Component} */ each) => ({
    ...each,
    properties: each.properties.filter(({ name }) => name !== 'cdx:npm:package:development'),
  }))
bill.dependencies = [...edges].filter(([ref]) => used.has(ref)).map(([ref, dependsOn]) => ({ ref, dependsOn }))
// A number and a time of each run.
delete bill.serialNumber
delete bill.metadata.timestamp

console.log(JSON.stringify(bill, null, 2))
