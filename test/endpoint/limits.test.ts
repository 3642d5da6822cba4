/** What a push may cost before its signature is judged, and that no documented push costs as much. */
import { describe, expect, test } from 'vitest'
import { createFetchHandler } from 'wechat-callback/fetch'
import { createPlatform } from 'wechat-callback/testing'
import { credentials } from '../support/account.ts'

describe('the longest documented push', () => {
  test('is taken with the default limit, and each of its changes arrives', async () => {
    const id = (index: number) => String(index).padStart(64, 'x')
    const changes = Array.from({ length: 1000 }, (_, index) => ({
      TimeStamp: 1_700_000_000,
      ChangeType: 'update_student',
      Id: id(index),
      NewId: id(index + 1000),
    }))
    const side = createPlatform({ platform: 'wecom-suite', credentials })
    const push = side.push({ InfoType: 'change_school_contact_batch', ChangeList: changes })
    expect(push.body?.length).toBeGreaterThan(379_000)
    const seen: unknown[] = []
    const handler = createFetchHandler({
      platform: 'wecom-suite',
      credentials,
      onMessage: (message) => void seen.push(message),
      onError: (error) => void seen.push(error),
    })
    expect((await handler(push.toRequest('https://a.example/'))).status).toBe(200)
    expect(seen).toEqual([
      expect.objectContaining({
        ChangeList: changes.map((change) => expect.objectContaining({ Id: change.Id, NewId: change.NewId })),
      }),
    ])
  })
})
