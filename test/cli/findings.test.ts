/** How findings are written: in lines that fit, once for each cure, and without anything that controls the terminal. */
import { expect, test } from 'vitest'
import { writeFindings } from '../../src/cli/output/findings.ts'
import { type Row, writeRow } from '../../src/cli/output/row.ts'
import { terminalOf } from '../../src/cli/terminal/terminal.ts'
import { finding } from '../../src/findings/finding.ts'

/** A terminal that keeps what is written. */
function keptTerminal() {
  const written = { stdout: '', stderr: '' }
  const output = (name: 'stdout' | 'stderr') => ({
    columns: 80,
    write: (text: string) => {
      written[name] += text
    },
  })
  const stdin = (async function* () {})()
  return { written, terminal: terminalOf({ stdin, stdout: output('stdout'), stderr: output('stderr') }, {}) }
}

test('a sentence shows control characters of outside text in words', () => {
  const { written, terminal } = keptTerminal()
  const text = { en: 'the parameter \u001b[9m is odd\u202e', zh: '参数 \u001b[9m 不对' }
  const findings = [{ ...finding('query-missing'), message: text, cure: text }]
  writeFindings(findings, { language: 'en', terminal, indent: 3 })
  writeFindings(findings, { language: 'zh', terminal, isNote: true, isWarning: true })
  expect(written.stdout).toBe(
    '   ✘ query-missing\n     the parameter \\u001b[9m is odd\\u202e\n     → the parameter \\u001b[9m is odd\\u202e\n',
  )
  expect(written.stderr).toBe('! query-missing\n  参数 \\u001b[9m 不对\n  → 参数 \\u001b[9m 不对\n')
})

test('a later row names a finding that was explained, but explains it again if its cure is another one', () => {
  const { written, terminal } = keptTerminal()
  const shown = new Set<string>()
  const write = (errcode: number, cure: string) => {
    const findings = [{ ...finding('api-refused', { path: '/x', errcode }), cure: { en: cure, zh: cure } }]
    const row: Row = {
      verdict: 'failed',
      title: 'api',
      titleWidth: 3,
      tookMs: 1,
      limitMs: undefined,
      observed: { en: `errcode ${errcode}`, zh: '' },
      findings,
    }
    writeRow(row, { language: 'en', terminal }, shown)
  }
  write(40013, 'Copy the AppID.')
  write(40013, 'Copy the AppID.')
  write(48001, 'Look at 接口权限.')
  expect(written.stdout.match(/→ .*/g)).toEqual(['→ Copy the AppID.', '→ Look at 接口权限.'])
  expect(written.stdout.match(/api-refused: see above/g)).toHaveLength(1)
})
