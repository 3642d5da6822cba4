/** What the types say of platforms, beside the table that the code reads. */
import { expect, test } from 'vitest'
import { type ModeOf, PLATFORMS, type Platform } from '../src/platforms.ts'

test('the modes of the types are those of the table', () => {
  // Each mode of a type must be named here, and no other: a record has all keys of its type.
  const modes: { readonly [P in Platform]: Readonly<Record<ModeOf<P>, true>> } = {
    wecom: { safe: true },
    'wecom-suite': { safe: true },
    'wecom-bot': { safe: true },
    'official-account': { safe: true, compat: true, plain: true },
    'open-platform': { safe: true },
    'mini-program': { safe: true, compat: true, plain: true },
  }
  const named = Object.entries(modes).map(([platform, named]) => [platform, Object.keys(named)])
  expect(named).toEqual(Object.entries(PLATFORMS).map(([platform, { modes }]) => [platform, modes]))
})
