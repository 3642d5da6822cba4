/** What a release is made of, and what may take part in making it. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import lock from '../package-lock.json' with { type: 'json' }
import { PLACEHOLDER, problemsOf } from '../scripts/check-release.mjs'

const root = new URL('../', import.meta.url)
const workflows = readdirSync(new URL('.github/workflows/', root)).map((name): [string, string] => [
  name,
  readFileSync(new URL(`.github/workflows/${name}`, root), 'utf8'),
])

describe.each(workflows)('the workflow %s', (_name, text) => {
  const [, ...jobs] = text.slice(text.indexOf('\njobs:\n')).split(/^ {2}(?=[\w-]+:$)/m)

  test('pins each action to a commit, with its release beside it', () => {
    const actions = text.match(/uses:.*/g) ?? []
    expect(actions.length).toBeGreaterThan(0)
    for (const action of actions) expect(action).toMatch(/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('gives no permission by default, and a job with write permission runs neither the code nor a script of a dependency', () => {
    expect(text).toMatch(/^permissions: \{\}$/m)
    expect(text).not.toMatch(/pull_request_target|secrets\./)
    expect(jobs.length).toBeGreaterThan(0)
    for (const job of jobs) {
      expect(job).toMatch(/^ {4}permissions:\n( {6}[\w-]+: (read|write)\n)+/m)
      expect(job).toMatch(/^ {4}timeout-minutes: \d+$/m)
      if (/: write$/m.test(job)) expect(job).not.toMatch(/actions\/checkout|npm (ci|install|run|test)/)
    }
  })

  test('keeps no credentials in the work tree, and no cache', () => {
    const settings = {
      'actions/checkout': 'persist-credentials: false',
      'actions/setup-node': 'package-manager-cache: false',
    }
    for (const [action, setting] of Object.entries(settings)) {
      const steps = text.split(/^ {6}- /m).filter((step) => step.startsWith(`uses: ${action}`))
      for (const step of steps) expect(step).toContain(setting)
    }
  })
})

test('CI runs on each Node that is supported', () => {
  const [, ci] = workflows.find(([name]) => name === 'ci.yml') ?? []
  expect(ci).toContain('node: [20, 22, 24]')
  expect(manifest.engines.node).toBe('>=20')
})

test('each dependency comes from the registry with its digest, and none may run a script when it is installed', () => {
  const { '': _self, ...packages } = lock.packages
  const denied = Object.entries(manifest.allowScripts).map(([name, isAllowed]) => [`node_modules/${name}`, isAllowed])
  const withScript: unknown[] = []
  for (const [path, entry] of Object.entries(packages)) {
    // `.npmrc` has npm leave out the address of what comes from the registry, so any other source shows.
    const { resolved, integrity }: { resolved?: string; integrity?: string } = entry
    expect(resolved, path).toBeUndefined()
    expect(integrity, path).toMatch(/^sha512-/)
    if ('hasInstallScript' in entry) withScript.push([path, false])
  }
  expect(denied).toEqual(withScript)
})

test('the bill of materials has what is installed with the package, and what the build puts into it', () => {
  const print = () => execFileSync(process.execPath, ['scripts/sbom.mjs'], { cwd: root, encoding: 'utf8' })
  const text = print()
  const { metadata, components, dependencies } = JSON.parse(text)
  const names: string[] = components.map(({ name }: { name: string }) => name)
  const notices = readFileSync(new URL('THIRD-PARTY-NOTICES.md', root), 'utf8')
  const bundled = [...notices.matchAll(/^\| ([@\w/-]+) \| `/gm)].map(([, name]) => name)
  expect(bundled).toContain('@noble/ciphers')
  expect(names).toEqual(expect.arrayContaining([...bundled, ...Object.keys(manifest.dependencies)]))
  expect(names).not.toContain('vitest')
  expect(metadata.component).toMatchObject({ name: manifest.name, version: manifest.version })
  expect(dependencies).toHaveLength(names.length + 1)
  expect(print()).toBe(text)
})

describe('the check of a release', () => {
  const page = 'https://github.com/somebody/wechat-callback'
  const good = {
    manifest: {
      name: 'wechat-callback',
      version: '1.2.3',
      repository: { url: `git+${page}.git` },
      homepage: `${page}#readme`,
      bugs: { url: `${page}/issues` },
    },
    lock: { version: '1.2.3' },
    changelog: '# Changelog\n\n## 1.2.3 — 2026-12-24\n\n- …\n\n## 1.2.2 — 2026-12-01\n',
    tag: 'v1.2.3',
    repository: 'somebody/wechat-callback',
  }

  test('finds nothing wrong with a good one, with a tag or without', () => {
    expect(problemsOf(good)).toEqual([])
    expect(problemsOf({ ...good, tag: undefined, repository: undefined })).toEqual([])
  })

  test.each<[string, object, RegExp]>([
    ['no repository', { manifest: { ...good.manifest, repository: undefined } }, /repository\.url/],
    ['another homepage', { manifest: { ...good.manifest, homepage: page } }, /homepage/],
    ['other bugs', { manifest: { ...good.manifest, bugs: undefined } }, /bugs\.url/],
    ['a fork', { repository: 'another/wechat-callback' }, /npm refuses the provenance/],
    ['an old lockfile', { lock: { version: '1.2.2' } }, /package-lock\.json/],
    ['an unreleased changelog', { changelog: '## 1.2.3 — unreleased\n' }, /CHANGELOG\.md/],
    ['a changelog without the version', { changelog: '## 1.2.2 — 2026-12-01\n\n## 1.2.3 — 2026-12-24\n' }, /CHANGELOG/],
    ['another tag', { tag: 'v1.2.4' }, /the tag is v1\.2\.4/],
  ])('refuses %s', (_name, change, problem) => {
    expect(problemsOf({ ...good, ...change })).toEqual([expect.stringMatching(problem)])
  })

  test('refuses the placeholder of the owner', () => {
    const text = JSON.stringify(good.manifest).replaceAll('somebody', PLACEHOLDER)
    const problems = problemsOf({ ...good, manifest: JSON.parse(text), repository: undefined })
    expect(problems).toEqual([expect.stringContaining(`in place of ${PLACEHOLDER}`)])
  })

  test('accepts this package.json, except for the placeholder', () => {
    const problems = problemsOf({ ...good, manifest, lock, tag: undefined, repository: undefined })
    const isSet = !JSON.stringify(manifest).includes(PLACEHOLDER)
    expect(problems.filter((problem) => problem.startsWith('package'))).toHaveLength(isSet ? 0 : 1)
  })
})
