/** The doctor says why an endpoint can't be reached: the name, the port, the certificate, the program at the port. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createSecureServer, type Server as SecureServer } from 'node:https'
import { createServer as createTcpServer } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { causeOfCode } from '../../src/doctor/no-answer.ts'
import { checked, ownHandler } from '../support/doctor.ts'
import { listening } from '../support/listening.ts'
import { naiveServer } from '../support/naive-server.ts'

const listen = listening()

/** A server of this package with TLS and a self-signed certificate. */
function ownSecureServer(): SecureServer {
  const pem = readFileSync(new URL('../support/self-signed.pem', import.meta.url))
  return createSecureServer({ key: pem, cert: pem }, ownHandler('wecom', 'safe'))
}

test('a server of this package passes over TLS, if its certificate is accepted', async () => {
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
  onTestFinished(() => void vi.unstubAllEnvs())
  const url = await listen(ownSecureServer())
  expect((await checked(url.replace('http:', 'https:'))).wrong).toEqual([])
})

test('a port without a listener and an unknown host are named', async () => {
  const server = createServer()
  const url = await listen(server)
  await new Promise((resolve) => server.close(resolve))
  expect((await checked(url)).wrong[0]).toBe('connection: connection-refused')
  const unknown = await checked('http://no-such-host.invalid/')
  expect(unknown.wrong[0]).toBe('connection: host-unknown')
  expect(unknown.reports.slice(1).every(({ result }) => result.verdict === 'skipped')).toBe(true)
})

test('an untrusted certificate, and TLS at a port without TLS, are reported once, and the rest is skipped', async () => {
  const secure = await listen(ownSecureServer())
  const causesOf = async (url: string) => {
    const { reports } = await checked(url.replace('http:', 'https:'))
    return reports.flatMap(({ check, result }) => result.findings.map(({ code }) => `${check.id}: ${code}`))
  }
  expect(await causesOf(secure)).toEqual(['connection: tls-failed'])
  expect(await causesOf(await listen(naiveServer('none')))).toEqual(['connection: tls-not-spoken'])
})

test('a response that is not HTTP is named', async () => {
  const other = await listen(
    createTcpServer((socket) => void socket.on('error', () => undefined).end('220 mail.example.com ESMTP\r\n')),
  )
  expect((await checked(other)).wrong.slice(0, 2)).toEqual(['redirects', 'verification: not-http'])
})

test('an error code of the system leads to its cause', () => {
  expect(causeOfCode('EPROTO', 'write EPROTO: wrong version number').code).toBe('tls-not-spoken')
  expect(causeOfCode('EPROTO', 'write EPROTO: unsupported protocol').code).toBe('tls-failed')
  const codes = [
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'CERT_HAS_EXPIRED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'ETIMEDOUT',
    'X',
  ]
  const causes = ['tls-failed', 'tls-failed', 'tls-failed', 'host-unreachable', 'connection-broken']
  expect(codes.map((code) => causeOfCode(code).code)).toEqual(causes)
})
