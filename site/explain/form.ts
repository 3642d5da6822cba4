/**
 * The fields of the page. In: what the user pastes and types. Out: the capture that `diagnose` takes. The values exist only in
 * the fields: they are in no form that is sent, and the browser is told to neither fill in nor restore nor check them.
 */
import { capturedAnswer } from '../../src/cli/input/captured-answer.ts'
import type { Capture } from '../../src/endpoint/capture.ts'
import { type Mode, modeOf, PLATFORMS, type Platform, platformNames } from '../../src/platforms.ts'
import { element } from './dom.ts'
import type { Texts } from './language.ts'
import { type Language, type TextName, textIn } from './texts.ts'

type TextField =
  | 'url'
  | 'body'
  | 'token'
  | 'encodingAESKey'
  | 'receiveId'
  | 'answer'
  | 'tookMs'
  | 'arrivedAt'
  | 'previousToken'
  | 'previousKey'
  | 'otherToken'
  | 'otherKey'
type ChoiceField = 'platform' | 'mode' | 'method'

/** The value of each field, as it was entered. */
export type FormValues = Readonly<Record<TextField | ChoiceField, string>>

export interface Form {
  readonly element: HTMLElement
  values(): FormValues
  /** Sets the given fields and empties all others; platform, mode and method stay unless they are given. */
  fill(values: Partial<FormValues>): void
  /** Whether the user lets the page show the Token. */
  isTokenShown(): boolean
}

/** The attributes that keep a browser and its extensions from remembering, correcting or sending what is typed. */
const PRIVATE = {
  autocomplete: 'off',
  autocapitalize: 'off',
  autocorrect: 'off',
  spellcheck: 'false',
  'data-1p-ignore': true,
  'data-lpignore': 'true',
}

interface FieldOptions {
  readonly rows?: number
  readonly isSecret?: boolean
  readonly isNumber?: boolean
  readonly hint?: TextName
}

/** Makes the form. @param onChange is called after every change of a value */
export function createForm(texts: Texts, onChange: () => void): Form {
  const controls = {} as Record<TextField | ChoiceField, HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>

  function labelled(name: TextField | ChoiceField, hint: TextName | undefined, ...row: readonly Node[]): HTMLElement {
    const control = controls[name]
    control.id = name
    control.addEventListener('input', onChange)
    const described = hint && element('p', { class: 'hint', id: `${name}-hint` }, texts.node(hint))
    if (described) control.setAttribute('aria-describedby', described.id)
    const label = element('label', { for: name }, texts.node(name))
    return element('div', { class: 'field' }, label, element('div', { class: 'row' }, control, ...row), described)
  }

  function textField(name: TextField, { rows, isSecret, isNumber, hint }: FieldOptions = {}): HTMLElement {
    if (rows !== undefined) controls[name] = element('textarea', { ...PRIVATE, rows })
    else {
      const numeric = isNumber ? { inputmode: 'numeric' } : {}
      controls[name] = element('input', { ...PRIVATE, type: isSecret ? 'password' : 'text', ...numeric })
    }
    return labelled(name, hint, ...(isSecret ? [showButton(name)] : []))
  }

  function showButton(name: TextField): HTMLElement {
    const button = element('button', { type: 'button', 'aria-pressed': 'false' }, texts.node('show'))
    texts.attribute(button, 'aria-label', (language) =>
      textIn(language, 'showLabel', { field: textIn(language, name) }),
    )
    button.addEventListener('click', () => {
      const isShown = controls[name].getAttribute('type') === 'password'
      controls[name].setAttribute('type', isShown ? 'text' : 'password')
      button.setAttribute('aria-pressed', String(isShown))
      onChange()
    })
    return button
  }

  function choice(
    name: ChoiceField,
    options: readonly (readonly [string, (language: Language) => string])[],
  ): HTMLElement {
    controls[name] = element('select', { autocomplete: 'off' })
    for (const [value, read] of options) controls[name].append(element('option', { value }, texts.node(read)))
    return labelled(name, undefined)
  }

  const platform = choice(
    'platform',
    platformNames().map((name) => [name, (language) => textIn(language, `platform.${name}`)] as const),
  )
  const mode = choice(
    'mode',
    (['safe', 'compat', 'plain'] as const).map(
      (name) => [name, (language) => textIn(language, `mode.${name}`)] as const,
    ),
  )
  const showModes = (): void => {
    const { modes } = PLATFORMS[controls.platform.value as Platform]
    mode.hidden = modes.length === 1
    if (!modes.some((each) => each === controls.mode.value)) controls.mode.value = 'safe'
  }
  // Before the listener of the page, so that it reads a mode that the platform has.
  controls.platform.addEventListener('input', showModes, { capture: true })

  const more = element(
    'details',
    {},
    element('summary', {}, texts.node('more')),
    choice('method', [
      ['', (language) => textIn(language, 'methodFromUrl')],
      ...['GET', 'POST', 'HEAD', 'OPTIONS', 'PUT'].map((name) => [name, () => name] as const),
    ]),
    textField('answer', { rows: 3, hint: 'answerHint' }),
    textField('tookMs', { isNumber: true }),
    textField('arrivedAt', { isNumber: true }),
    textField('previousToken', { isSecret: true }),
    textField('previousKey', { isSecret: true }),
    textField('otherToken', { isSecret: true }),
    textField('otherKey', { isSecret: true, hint: 'otherHint' }),
  )
  const form = element(
    'div',
    { class: 'form' },
    platform,
    mode,
    textField('url', { rows: 4, hint: 'urlHint' }),
    textField('body', { rows: 5, hint: 'bodyHint' }),
    textField('token', { isSecret: true }),
    textField('encodingAESKey', { isSecret: true }),
    textField('receiveId', { hint: 'receiveIdHint' }),
    more,
  )
  showModes()

  return {
    element: form,
    values: () => {
      const entries = Object.entries(controls).map(([name, { value }]) => [name, value] as const)
      return Object.fromEntries(entries) as FormValues
    },
    fill: (values) => {
      for (const [name, control] of Object.entries(controls)) {
        const value = values[name as keyof FormValues]
        if (value !== undefined) control.value = value
        else if (!(control instanceof HTMLSelectElement)) control.value = ''
      }
      showModes()
      onChange()
    },
    isTokenShown: () => controls.token.getAttribute('type') === 'text',
  }
}

/** Returns the capture of what was entered; `undefined` if there is neither a URL nor a body. */
export function captureOf(values: FormValues): Capture | undefined {
  if (values.url.trim() === '' && values.body.trim() === '') return undefined
  const platform = values.platform as Platform
  const given = (value: string): string | undefined => (value === '' ? undefined : value)
  const number = (value: string): number | undefined => (value.trim() === '' ? undefined : Number(value))
  const other = { token: given(values.otherToken), encodingAESKey: given(values.otherKey) }
  const answer = values.answer === '' ? undefined : capturedAnswer(new TextEncoder().encode(values.answer))
  const tookMs = number(values.tookMs)
  return {
    platform,
    mode: modeOf(platform, values.mode as Mode),
    credentials: {
      token: given(values.token),
      encodingAESKey: given(values.encodingAESKey),
      receiveId: receiveIdOf(platform, values.receiveId),
      previous: { token: given(values.previousToken), encodingAESKey: given(values.previousKey) } as { token?: string },
    },
    otherCredentials: other.token === undefined && other.encodingAESKey === undefined ? [] : [other],
    // Without a URL, the diagnosis says that it is missing.
    url: given(values.url) as Capture['url'],
    method: given(values.method),
    body: given(values.body),
    answer: answer === undefined && tookMs === undefined ? undefined : { ...answer, tookMs },
    now: number(values.arrivedAt),
  }
}

/** An empty field means that the receiver is not known, except on a platform where it is usually empty. */
function receiveIdOf(platform: Platform, value: string): string | undefined {
  if (value === "''" || value === '""') return ''
  return value === '' ? PLATFORMS[platform].usualReceiveId : value
}
