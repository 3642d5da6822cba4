/**
 * The vendor's index pages of pushes: the catalogue has every name on them. `index-pages/` has one file for each page:
 *
 * - `page`, `url`, `readOn`: title, address and the day it was read; `readUntil`: the last heading, if the rest could not be read
 * - `platform`, `field`, `names`: the catalogue that the names belong to, and the field of `when` that holds them
 * - `open`: why the catalogue lacks some of the names
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCatalogs } from '../../catalog/generate/read.mjs'

interface IndexPage {
  readonly page: string
  readonly url: string
  readonly readOn: string
  readonly readUntil?: string
  readonly platform: string
  readonly field: string
  readonly names: readonly string[]
  readonly open?: Readonly<Record<string, string>>
}

const folder = new URL('index-pages/', import.meta.url)
const pages = readdirSync(folder).map((file) => {
  const page: IndexPage = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
  return { file, ...page }
})
const catalogs = readCatalogs()

describe.each(pages)('$file', ({ url, readOn, platform, field, names, open = {} }) => {
  test('says where and when its names were read, and has each name once', () => {
    expect(new URL(url).protocol).toBe('https:')
    expect(readOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('has no name that the catalogue lacks, except those with a reason', () => {
    const known = catalogs.find((catalog) => catalog.platform === platform)?.messages ?? []
    const values = known.map(({ when }) => when[field])
    expect(names.filter((name) => !values.includes(name))).toEqual(Object.keys(open))
  })
})
