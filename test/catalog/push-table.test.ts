/** The run-time table has every push of the catalogue, and the readers of the table find it. */
import { describe, expect, test } from 'vitest'
import { readCatalogs } from '../../catalog/generate/read.mjs'
import { keyOf } from '../../catalog/generate/types.mjs'
import { isKnownPush, spellKind } from '../../src/messages/known-pushes.ts'
import { forEachPush, keyIn, pushSections, sectionsOf } from '../../src/messages/push-table.ts'
import { shapeOf } from '../../src/messages/shapes.ts'
import type { Platform } from '../../src/platforms.ts'

const catalogs = readCatalogs()

describe.each(catalogs)('$platform', ({ platform, messages }) => {
  test('its sections have its pushes, each once, and no other', () => {
    const keys: string[] = []
    for (const section of sectionsOf(platform)) forEachPush(section, (name) => keys.push(keyIn(section, name)))
    expect(keys.sort()).toEqual(messages.map(({ when }) => keyOf(when)).sort())
  })

  test('each push is known, and has the fields that the catalogue has', () => {
    for (const { when, fields } of messages) {
      const key = keyOf(when)
      // A package of the old 企业号 is recognised by the presence of `AgentType`.
      expect([key, isKnownPush(key === 'package' ? { AgentType: 'chat' } : when)]).toEqual([key, true])
      const names = [...(shapeOf(key)?.keys() ?? [])]
      expect(names).toEqual(expect.arrayContaining(fields.map(({ name }) => name)))
    }
  })

  test('an event is spelt as the catalogue does, whatever its case', () => {
    const events = messages.flatMap(({ when: { Event = [] } }) => Event)
    for (const Event of events) {
      for (const spelling of [Event, Event.toUpperCase()]) {
        const push = { Event: spelling }
        spellKind(push, platform as Platform)
        expect(events.includes(spelling) ? spelling : Event).toBe(push.Event)
      }
    }
  })
})

test('no push is in the table that no platform sends', () => {
  const platforms = catalogs.map(({ platform }) => platform)
  expect(pushSections().flatMap((section) => section.platforms.filter((name) => !platforms.includes(name)))).toEqual([])
})

test('a name that differs from one of the catalogue is not known', () => {
  expect(isKnownPush({ MsgType: 'event', Event: 'subscribed' })).toBe(false)
  expect(isKnownPush({ InfoType: 'suite_tickets' })).toBe(false)
  expect(isKnownPush({ MsgType: 'clear' })).toBe(false)
  expect(shapeOf('event')).toBeUndefined()
  expect(shapeOf('game-gift')).toBeUndefined()
})
