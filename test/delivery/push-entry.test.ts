/** The record of a push: each step as a pure function, in the order of the diagram in `push-entry.ts`. */
import { describe, expect, test } from 'vitest'
import {
  type AnsweredEntry,
  type Carrier,
  claim,
  complete,
  completeReturned,
  fail,
  giveBack,
  isLateBy,
  type Knowledge,
  markOver,
  markReturned,
  type RunningEntry,
  type RunResult,
  readPushEntry,
  renew,
  type Stored,
  sendLate,
  takeOver,
  takeOverAsMaker,
} from '../../src/endpoint/delivery/push-entry.ts'

const reply = { kind: 'reply', text: '<xml>mine</xml>' } as const
const emptyAnswer = { kind: 'empty', text: '' } as const

const mine: RunningEntry = { state: 'running', owner: 'me', elapsedMs: 10, over: false }
const others: RunningEntry = { ...mine, owner: 'other' }
const failed = { state: 'failed', elapsedMs: 800 } as const

function answered(carrier: Carrier, owner = 'me'): AnsweredEntry {
  return { state: 'answered', owner, elapsedMs: 10, reply, carrier }
}

/** What a delivery named `me` knows. */
function know(knowledge: Partial<Knowledge> = {}): Knowledge {
  return {
    name: 'me',
    elapsedMs: 30,
    isOver: false,
    isRunning: true,
    ...knowledge,
  }
}

/** The completion of the run of that delivery. */
function made(completion: Partial<RunResult> = {}): RunResult {
  return { reply, carrier: { name: 'me' }, emptyAnswer, ...completion }
}

/** Compares by identity: a step that leaves the entry unchanged must not make the store write it. */
function expectUnchanged(entries: readonly Stored[], step: (entry: Stored) => Stored): void {
  for (const entry of entries) expect(step(entry)).toBe(entry)
}

const everyAnswer = [
  answered('none'),
  answered('returned'),
  answered({ name: 'me' }),
  answered({ name: 'other' }),
  answered({ lateBy: 'other' }),
  answered('none', 'other'),
]

describe('claim', () => {
  test('claims an absent record, and notes whether an empty answer has gone out', () => {
    expect(claim(undefined, know())).toEqual({ state: 'running', owner: 'me', elapsedMs: 30, over: false })
    expect(claim(undefined, know({ isOver: true }))).toMatchObject({ over: true })
  })

  test('leaves every other record; also a failed one whose used-up time is not counted yet', () => {
    expectUnchanged([mine, others, ...everyAnswer], (entry) => claim(entry, know()))
    expectUnchanged([failed], (entry) => claim(entry, know({ elapsedMs: failed.elapsedMs - 1 })))
    const claimed = claim(failed, know({ elapsedMs: failed.elapsedMs }))
    expect(claimed).toMatchObject({ state: 'running', owner: 'me', elapsedMs: failed.elapsedMs })
  })
})

describe('renew', () => {
  test('writes the age of the first attempt, and never forgets an empty answer', () => {
    expect(renew(mine, know())).toEqual({ ...mine, elapsedMs: 30 })
    expect(renew({ ...mine, over: true }, know())).toMatchObject({ over: true })
    expect(renew(mine, know({ isOver: true }))).toMatchObject({ over: true })
  })

  test('claims the push again after the claim has expired', () => {
    expect(renew(undefined, know())).toEqual({ ...mine, elapsedMs: 30 })
  })

  test('leaves the record of another delivery, and every record once the run has ended', () => {
    expectUnchanged([others, failed, ...everyAnswer], (entry) => renew(entry, know()))
    expectUnchanged([undefined, mine], (entry) => renew(entry, know({ isRunning: false })))
  })
})

describe('markOver', () => {
  test('notes the empty answer for the process that runs the handler, whichever it is', () => {
    expect(markOver(mine, know())).toEqual({ ...mine, over: true })
    expect(markOver(others, know({ isRunning: false }))).toEqual({ ...others, over: true })
    expect(markOver(undefined, know({ isOver: true }))).toEqual({ ...mine, elapsedMs: 30, over: true })
  })

  test('leaves every other record', () => {
    expectUnchanged([{ ...mine, over: true }, failed, ...everyAnswer], (entry) => markOver(entry, know()))
    expectUnchanged([undefined], (entry) => markOver(entry, know({ isRunning: false })))
  })
})

describe('complete', () => {
  const own = { state: 'answered', owner: 'me', elapsedMs: 30, reply }

  test.each([undefined, mine, others, failed])('writes over %j: the first run that finishes decides', (entry) => {
    for (const carrier of [{ name: 'me' }, 'none', 'returned'] as const) {
      expect(complete(entry, know(), made({ carrier }))).toEqual({ ...own, carrier })
    }
    expect(completeReturned(entry, know(), reply)).toEqual({ ...own, carrier: 'returned' })
  })

  test('leaves an answer', () => {
    expectUnchanged(everyAnswer, (entry) => complete(entry, know(), made()))
    expectUnchanged(everyAnswer, (entry) => completeReturned(entry, know(), reply))
  })

  test('writes late after an empty answer of any process, but not if the reply is being returned', () => {
    const late = { ...own, reply: emptyAnswer, carrier: { lateBy: 'me' } }
    expect(complete(mine, know({ isOver: true }), made())).toEqual(late)
    expect(complete({ ...mine, over: true }, know(), made())).toEqual(late)
    expect(complete({ ...others, over: true }, know(), made())).toEqual(late)
    const returned = complete({ ...others, over: true }, know(), made({ carrier: 'returned' }))
    expect(returned).toMatchObject({ reply, carrier: 'returned' })
  })

  test('is final at once if there is no reply', () => {
    const empty = complete(mine, know({ isOver: true }), made({ reply: emptyAnswer }))
    expect(empty).toMatchObject({ carrier: 'returned' })
  })
})

describe('fail', () => {
  test('lets the next attempt run the handler, and records how much time is used up', () => {
    expect(fail(mine, know(), emptyAnswer, undefined)).toBeUndefined()
    expect(fail(mine, know(), emptyAnswer, 400)).toEqual({ state: 'failed', elapsedMs: 400 })
  })

  test('ends in the empty answer if that has gone out', () => {
    const ended = { state: 'answered', owner: 'me', elapsedMs: 30, reply: emptyAnswer, carrier: 'returned' }
    expect(fail(mine, know({ isOver: true }), emptyAnswer, 400)).toEqual(ended)
    expect(fail({ ...mine, over: true }, know(), emptyAnswer, undefined)).toEqual(ended)
  })

  test('leaves the record of another delivery', () => {
    expectUnchanged([undefined, others, failed, ...everyAnswer], (entry) => fail(entry, know(), emptyAnswer, undefined))
  })
})

describe('the carrier', () => {
  test('is the delivery that has an open request, until the reply is returned or late', () => {
    for (const carrier of ['none', { name: 'other' }] as const) {
      expect(takeOver(answered(carrier), know())).toEqual({ ...answered({ name: 'me' }), elapsedMs: 30 })
      expect(takeOverAsMaker(answered(carrier), know(), made())).toEqual({ ...answered({ name: 'me' }), elapsedMs: 30 })
    }
    const final = [answered('returned'), answered({ lateBy: 'other' }), answered({ name: 'me' })]
    expectUnchanged([undefined, mine, others, failed, ...final], (entry) => takeOver(entry, know()))
    expectUnchanged(final, (entry) => takeOverAsMaker(entry, know(), made()))
  })

  test('writes the reply again if the store has lost it and this delivery made it', () => {
    for (const entry of [undefined, mine, others, failed]) {
      expect(takeOverAsMaker(entry, know(), made())).toMatchObject({
        state: 'answered',
        reply,
        carrier: { name: 'me' },
      })
    }
  })

  test('gives back a reply only if it is the carrier', () => {
    expect(giveBack(answered({ name: 'me' }), know())).toEqual({ ...answered('none'), elapsedMs: 30 })
    const others = everyAnswer.filter((entry) => entry.carrier === 'none' || !('name' in Object(entry.carrier)))
    expectUnchanged([undefined, mine, failed, answered({ name: 'other' }), ...others], (entry) =>
      giveBack(entry, know()),
    )
  })

  test('that has returned the reply records that, even if another has taken it over meanwhile', () => {
    for (const carrier of ['none', { name: 'me' }, { name: 'other' }] as const) {
      expect(markReturned(answered(carrier), know())).toEqual({ ...answered('returned'), elapsedMs: 30 })
    }
    const final = [answered('returned'), answered({ lateBy: 'other' })]
    expectUnchanged([undefined, mine, failed, ...final], (entry) => markReturned(entry, know()))
  })

  test('never lowers the age of the record', () => {
    const old = { ...answered('none'), elapsedMs: 5000 }
    expect(takeOver(old, know())).toMatchObject({ elapsedMs: 5000 })
    expect(markReturned(old, know())).toMatchObject({ elapsedMs: 5000 })
  })
})

describe('sendLate', () => {
  test('takes a reply that no attempt has returned out of the record', () => {
    const late = { ...answered({ lateBy: 'me' }), elapsedMs: 30, reply: emptyAnswer }
    expect(sendLate(answered('none'), know(), emptyAnswer)).toEqual(late)
    expect(sendLate(answered('none', 'other'), know(), emptyAnswer)).toEqual({ ...late, owner: 'other' })
    // A carrier whose change to give it back failed.
    expect(sendLate(answered({ name: 'me' }), know(), emptyAnswer)).toEqual(late)
    for (const entry of [undefined, mine, failed]) expect(sendLate(entry, know(), emptyAnswer)).toEqual(late)
    expect(isLateBy(sendLate(undefined, know(), emptyAnswer), 'me')).toBe(true)
  })

  test('leaves what another delivery is responsible for', () => {
    const settled = [others, answered('returned'), answered({ name: 'other' }), answered({ lateBy: 'other' })]
    expectUnchanged(settled, (entry) => sendLate(entry, know(), emptyAnswer))
    for (const entry of settled) expect(isLateBy(entry, 'me')).toBe(false)
  })
})

describe('values of the store', () => {
  test.each([mine, failed, ...everyAnswer])('%j is read as it was written', (entry) => {
    expect(readPushEntry(JSON.stringify(entry))).toEqual(entry)
  })

  test.each([
    '',
    '{',
    'null',
    '{"state":"running"}',
    '{"state":"x","elapsedMs":1,"owner":"me"}',
    '{"state":"x","elapsedMs":1,"owner":"me","over":true}',
    '{"state":"x","elapsedMs":1,"owner":"me","carrier":"none","reply":{"kind":"reply","text":""}}',
    '{"state":"running","owner":"me","over":true}',
    '{"state":"running","elapsedMs":1,"over":true}',
    '{"state":"running","elapsedMs":1,"owner":"me"}',
    '{"state":"answered","elapsedMs":1,"owner":"me","carrier":"none"}',
    '{"state":"answered","elapsedMs":1,"owner":"me","carrier":"none","reply":{"kind":"reply","text":1}}',
    '{"state":"answered","elapsedMs":1,"owner":"me","carrier":"none","reply":{"kind":"x","text":""}}',
    '{"state":"answered","elapsedMs":1,"owner":"me","carrier":"gone","reply":{"kind":"reply","text":""}}',
    '{"state":"answered","elapsedMs":1,"owner":"me","carrier":{},"reply":{"kind":"reply","text":""}}',
  ])('%j is not the record of a push', (value) => {
    expect(() => readPushEntry(value)).toThrow(expect.objectContaining({ code: 'STORE_FAILED' }))
  })
})
