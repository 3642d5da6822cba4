/** Runs the doctor against a server of a test, and makes servers of this package for it. */
import { createServer, type Server } from 'node:http'
import type { Platform } from 'wechat-callback'
import { createNodeHandler, type NodeHandler } from 'wechat-callback/node'
import { type CheckReport, checkEndpoint, hasNoFailure } from '../../src/doctor/doctor.ts'
import type { ApiAccess, ConsoleAccount } from '../../src/doctor/target.ts'
import { NAIVE_ACCOUNT } from './naive-server.ts'

/** The reports of the doctor, and each check that has not passed with the codes of its findings. */
export interface Checked {
  readonly ok: boolean
  readonly reports: readonly CheckReport[]
  readonly wrong: readonly string[]
}

/**
 * Runs the doctor for the naive account, or for one that differs in some values.
 *
 * @param api how the API is called; by default it is not checked
 */
export async function checked(url: string, changes: Partial<ConsoleAccount> = {}, api?: ApiAccess): Promise<Checked> {
  const account: ConsoleAccount = { platform: 'wecom', mode: 'safe', ...NAIVE_ACCOUNT, ...changes }
  const isPlain = account.mode === 'plain'
  const target = {
    url: new URL(url),
    account: isPlain ? { ...account, encodingAESKey: '', receiveId: '' } : account,
    ...(api === undefined ? {} : { api }),
  }
  const seen: string[] = []
  const reports = await checkEndpoint(target, {
    onStart: ({ id }) => seen.push(`starts ${id}`),
    onEnd: ({ check: { id } }) => seen.push(`ended ${id}`),
  })
  const expected = reports.flatMap(({ check: { id } }) => [`starts ${id}`, `ended ${id}`])
  if (seen.join() !== expected.join()) throw new Error(`progress: ${seen.join()}`)
  const wrong = reports
    .filter(({ result }) => result.verdict !== 'passed')
    .map(({ check: { id }, result: { findings } }) =>
      [`${id}${findings.length > 0 ? ':' : ''}`, ...findings.map(({ code }) => code)].join(' '),
    )
  return { ok: hasNoFailure(reports), reports, wrong }
}

/** How a server's account differs from the naive one. */
export type AccountChanges = Partial<Pick<ConsoleAccount, 'token' | 'encodingAESKey' | 'receiveId'>>

/** A server of this package; its account may differ. */
export function ownServer(
  platform: Platform,
  mode: ConsoleAccount['mode'],
  changes: AccountChanges = {},
  onMessage: (message: object) => unknown = () => undefined,
): Server {
  return createServer(ownHandler(platform, mode, changes, onMessage))
}

/** The handler of such a server. */
export function ownHandler(
  platform: Platform,
  mode: ConsoleAccount['mode'],
  changes: AccountChanges = {},
  onMessage: (message: object) => unknown = () => undefined,
): NodeHandler {
  const { token, encodingAESKey, receiveId } = { ...NAIVE_ACCOUNT, ...changes }
  const credentials = mode === 'plain' ? { token } : { token, encodingAESKey, receiveId }
  const options = { platform, mode, credentials, toleranceSeconds: 300, onMessage, onError: () => undefined }
  return createNodeHandler(options as Parameters<typeof createNodeHandler>[0])
}
