/**
 * Says what a release still lacks, and exits with 1 if it lacks anything: `npm run check:release -- v1.2.3`. Without a tag
 * it checks everything else. In GitHub Actions it also compares `repository` with the repository of the run.
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** Stands in package.json until the repository has an owner. */
export const PLACEHOLDER = 'OWNER'

/**
 * @typedef {object} Release
 * @property {{ name: string, version: string, repository?: { url?: string }, homepage?: string, bugs?: { url?: string } }} manifest
 * @property {{ version: string }} lock
 * @property {string} changelog
 * @property {string | undefined} tag the tag of the release; `undefined` is not checked
 * @property {string | undefined} repository `owner/name`, as GitHub Actions names it; `undefined` is not checked
 */

/**
 * Lists what is wrong with a release.
 *
 * @param {Release} release
 * @returns {string[]}
 */
export function problemsOf({ manifest, lock, changelog, tag, repository }) {
  const problems = []
  const { name, version } = manifest
  const [, slug] = /^git\+https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\.git$/.exec(manifest.repository?.url ?? '') ?? []
  if (slug === undefined)
    problems.push('package.json: repository.url must be git+https://github.com/<owner>/<name>.git')
  else {
    const page = `https://github.com/${slug}`
    if (slug.startsWith(`${PLACEHOLDER}/`)) {
      problems.push(`package.json: put the owner of the repository in place of ${PLACEHOLDER}`)
    }
    if (manifest.homepage !== `${page}#readme`) problems.push(`package.json: homepage must be ${page}#readme`)
    if (manifest.bugs?.url !== `${page}/issues`) problems.push(`package.json: bugs.url must be ${page}/issues`)
    if (repository !== undefined && repository !== slug) {
      problems.push(`package.json: repository is ${slug}, but this is ${repository}; npm refuses the provenance`)
    }
  }
  if (lock.version !== version) problems.push(`package-lock.json: the version is ${lock.version}: run npm install`)
  const [heading] = /^## .*$/m.exec(changelog) ?? []
  if (
    heading === undefined ||
    !new RegExp(`^## ${version.replaceAll('.', '\\.')} — \\d{4}-\\d\\d-\\d\\d$`).test(heading)
  ) {
    problems.push(`CHANGELOG.md: the first entry must be "## ${version} — <year>-<month>-<day>"`)
  }
  if (tag !== undefined && tag !== `v${version}`) problems.push(`the tag is ${tag}, but ${name} is v${version}`)
  return problems
}

/** @param {string} path */
function read(path) {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problems = problemsOf({
    manifest: JSON.parse(read('package.json')),
    lock: JSON.parse(read('package-lock.json')),
    changelog: read('CHANGELOG.md'),
    tag: process.argv[2],
    repository: process.env.GITHUB_REPOSITORY,
  })
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
}
