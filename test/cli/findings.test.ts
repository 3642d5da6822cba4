/** How findings are written: in lines that fit, and without anything that controls the terminal. */
import { expect, test } from 'vitest'
import { writeFindings } from '../../src/cli/output/findings.ts'
import { terminalOf } from '../../src/cli/terminal/terminal.ts'
import { finding } from '../../src/findings/finding.ts'

test('a sentence shows control characters of outside text in words', () => {
  const written = { stdout: '', stderr: '' }
  const output = (name: 'stdout' | 'stderr') => ({
    columns: 80,
    write: (text: string) => {
      written[name] += text
    },
  })
  const stdin = (async function* () {})()
  const terminal = terminalOf({ stdin, stdout: output('stdout'), stderr: output('stderr') }, {})
  const text = { en: 'the parameter \u001b[9m is odd\u202e', zh: '参数 \u001b[9m 不对' }
  const findings = [{ ...finding('query-missing'), message: text, cure: text }]
  writeFindings(findings, { language: 'en', terminal, indent: 3 })
  writeFindings(findings, { language: 'zh', terminal, isNote: true, isWarning: true })
  expect(written.stdout).toBe(
    '   ✘ query-missing\n     the parameter \\u001b[9m is odd\\u202e\n     → the parameter \\u001b[9m is odd\\u202e\n',
  )
  expect(written.stderr).toBe('! query-missing\n  参数 \\u001b[9m 不对\n  → 参数 \\u001b[9m 不对\n')
})
