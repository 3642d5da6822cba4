/**
 * The page that explains a callback. It puts the form and the tools into the document once, and shows the layers anew after
 * every change. Everything is computed here by the package: the page has no way to send anything.
 */
import manifest from '../../package.json' with { type: 'json' }
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import { encrypt } from '../../src/protocol/cipher.ts'
import { generateEncodingAESKey, generateToken } from '../../src/protocol/generate.ts'
import { computeSignature } from '../../src/protocol/signature.ts'
import { element } from './dom.ts'
import { captureOf, createForm, type FormValues } from './form.ts'
import { createTexts } from './language.ts'
import { type Layers, layersOf } from './layers.ts'
import { sealReply } from './reply.ts'
import { testCode } from './test-code.ts'
import { type Language, type TextName, textIn } from './texts.ts'
import { ciphertextView, codeView, contentView, findingsView, frameView, signatureView } from './views.ts'

const preferred = location.hash === '' ? navigator.language : location.hash.slice(1)
const texts = createTexts(preferred.startsWith('zh') ? 'zh' : 'en')
const t = texts.translate
const nowSeconds = (): number => Math.floor(Date.now() / 1000)

/** Whether two groups of sixteen bytes fit beside each other. */
const isWide = matchMedia('(min-width: 640px)')
/** Whether the results are beside the fields, as in page.css. */
const isInColumns = matchMedia('(min-width: 62rem)')
let showsAllBytes = false

const form = createForm(texts, showAll)
const results = element('div', { class: 'results' })
const status = element('p', { class: 'status', role: 'status' })

const replyText = element('textarea', { id: 'replyText', rows: 2, autocomplete: 'off', spellcheck: 'false' })
const replyOutput = element('div')
const reply = section(
  'reply',
  'replyLead',
  element('label', { for: 'replyText' }, texts.node('replyText')),
  replyText,
  replyOutput,
)
const testOutput = element('div')
const test = section('test', 'testLead', testOutput)
const generated = element('div')
let generatedValues: { readonly token: string; readonly key: string } | undefined
const generateButton = button('generateButton', generateValues)
const generate = section('generate', 'generateLead', generateButton, generated)

let layers: Layers | undefined

function showAll(): void {
  const capture = captureOf(form.values())
  layers = capture && layersOf(capture)
  if (capture === undefined || layers === undefined) {
    results.replaceChildren(element('p', { class: 'empty' }, t('nothingYet')))
  } else {
    const { signature, ciphertext, frame, content } = layers
    const layout = { bytesPerRow: isWide.matches ? 16 : 8, isWhole: showsAllBytes, onToggle: toggleBytes }
    const verdict = element(
      'section',
      { class: 'layer', id: 'layer-verdict', 'aria-labelledby': 'heading-verdict' },
      element('h2', { id: 'heading-verdict' }, t('verdict')),
      findingsView(diagnose(capture), texts),
    )
    results.replaceChildren(
      verdict,
      signatureView(signature, form.isTokenShown(), t),
      ...(ciphertext === undefined ? [] : [ciphertextView(ciphertext, t)]),
      ...(ciphertext?.isWholeBlocks ? [frameView(frame, layout, t)] : []),
      ...(content === undefined ? [] : [contentView(content, t)]),
    )
    testOutput.replaceChildren(outputView('testCode', testCode(capture, layers)))
  }
  test.hidden = capture === undefined
  reply.hidden = layers?.content?.message === undefined
  showReply()
}

function toggleBytes(): void {
  showsAllBytes = !showsAllBytes
  showAll()
  document.getElementById('toggle-bytes')?.focus()
}

function showReply(): void {
  if (layers === undefined || reply.hidden) return
  const sealed = sealReply(layers, form.values(), replyText.value, nowSeconds())
  switch (sealed.kind) {
    case 'needs-account':
      replyOutput.replaceChildren(element('p', { class: 'state' }, t('replyNeedsAccount')))
      break
    case 'refused':
      replyOutput.replaceChildren(
        element('p', { class: 'state bad' }, t('replyRefused')),
        element('p', { class: 'hint', lang: 'en' }, sealed.reason),
      )
      break
    default:
      replyOutput.replaceChildren(
        ...(sealed.kind === 'in-clear' ? [element('p', { class: 'state' }, t('replyInClear'))] : []),
        outputView('replyBody', sealed.body),
      )
  }
}

/** Makes a fresh Token and EncodingAESKey, which are gone when the page is left. */
function generateValues(): void {
  generatedValues = { token: generateToken(), key: generateEncodingAESKey() }
  showGenerated()
}

function showGenerated(): void {
  generated.replaceChildren(
    ...(generatedValues === undefined
      ? []
      : [outputView('newToken', generatedValues.token), outputView('newKey', generatedValues.key)]),
  )
}

const NOTICE_MS = 4000
let noticeTimer: ReturnType<typeof setTimeout> | undefined

/** Says in the corner of the window, for a few seconds, that a button did its work. */
function notify(name: TextName): void {
  clearTimeout(noticeTimer)
  status.textContent = t(name)
  noticeTimer = setTimeout(() => {
    status.textContent = ''
  }, NOTICE_MS)
}

/** Fills in the example. Where the results are below the fields, the button would otherwise seem to do little. */
function showExample(): void {
  form.fill(exampleValues())
  if (!isInColumns.matches) notify('exampleFilled')
}

/** Makes a block of text with a button that copies it. */
function outputView(label: TextName, text: string): HTMLElement {
  const block = codeView(t(label), text)
  const copy = button('copy', async () => {
    try {
      await navigator.clipboard.writeText(text)
      notify('copied')
    } catch {
      getSelection()?.selectAllChildren(block)
      notify('copyByHand')
    }
  })
  copy.setAttribute('aria-label', t('copyLabel', { field: t(label) }))
  return element('div', { class: 'output' }, element('p', { class: 'label' }, t(label)), copy, block)
}

function button(name: TextName, onClick: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, texts.node(name))
  made.addEventListener('click', onClick)
  return made
}

function section(name: TextName, lead: TextName, ...children: readonly Node[]): HTMLElement {
  return element(
    'section',
    { class: 'tool', id: name, 'aria-labelledby': `heading-${name}` },
    element('h2', { id: `heading-${name}` }, texts.node(name)),
    element('p', { class: 'lead' }, texts.node(lead)),
    ...children,
  )
}

/** A push of 企业微信, sealed now with the sample account of the vendor's documents. */
function exampleValues(): Partial<FormValues> {
  const [token, key, receiveId] = ['QDG6eK', 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C', 'wx5823bf96d3bd56c7']
  const timestamp = String(nowSeconds())
  const nonce = '1372623149'
  const message =
    `<xml><ToUserName><![CDATA[${receiveId}]]></ToUserName><FromUserName><![CDATA[mycreate]]></FromUserName>` +
    `<CreateTime>${timestamp}</CreateTime><MsgType><![CDATA[text]]></MsgType>` +
    '<Content><![CDATA[hello 你好]]></Content><MsgId>4561255354251345929</MsgId><AgentID>218</AgentID></xml>'
  const sealed = encrypt(message, receiveId, key, crypto.getRandomValues(new Uint8Array(16)))
  const signature = computeSignature(token, timestamp, nonce, sealed)
  return {
    platform: 'wecom',
    mode: 'safe',
    method: '',
    url: `POST /callback?msg_signature=${signature}&timestamp=${timestamp}&nonce=${nonce} HTTP/1.1`,
    body: `<xml><ToUserName><![CDATA[${receiveId}]]></ToUserName><Encrypt><![CDATA[${sealed}]]></Encrypt><AgentID><![CDATA[218]]></AgentID></xml>`,
    token,
    encodingAESKey: key,
    receiveId,
  }
}

function languageButton(language: Language, name: string, tag: string): HTMLButtonElement {
  const made = element('button', { type: 'button', lang: tag }, name)
  texts.attribute(made, 'aria-pressed', (current) => String(current === language))
  made.addEventListener('click', () => {
    const isUntouched = replyText.value === t('replyDefault')
    texts.setLanguage(language)
    if (isUntouched) replyText.value = t('replyDefault')
    showGenerated()
    status.textContent = ''
    showAll()
    // The chosen language stays after a reload; the address holds nothing else.
    history.replaceState(null, '', `#${language}`)
  })
  return made
}

const languages = element('div', { class: 'languages', role: 'group' })
languages.append(languageButton('en', 'English', 'en'), languageButton('zh', '中文', 'zh-CN'))
texts.attribute(languages, 'aria-label', 'language')
texts.attribute(document.documentElement, 'lang', (language) => (language === 'zh' ? 'zh-CN' : 'en'))

const clear = (): void => {
  showsAllBytes = false
  generatedValues = undefined
  showGenerated()
  status.textContent = ''
  replyText.value = t('replyDefault')
  form.fill({ method: '' })
}
replyText.value = t('replyDefault')
replyText.addEventListener('input', showReply)
isWide.addEventListener('change', showAll)
// A page in the history would keep the values in memory.
addEventListener('pagehide', clear)

const input = element(
  'section',
  { class: 'input', 'aria-labelledby': 'heading-input' },
  element('h2', { id: 'heading-input' }, texts.node('input')),
  element('div', { class: 'buttons' }, button('example', showExample), button('clear', clear)),
  form.element,
)
/** The way back to the site; the page has none where it was opened from a file. */
const home = element('a', {}, texts.node('home'))
texts.attribute(home, 'href', (language) => (language === 'zh' ? './zh/' : './'))
const version = (language: Language): string => textIn(language, 'version', { version: manifest.version })
document.body.replaceChildren(
  element(
    'header',
    {},
    languages,
    location.protocol === 'file:' ? undefined : element('p', { class: 'home' }, home),
    element('h1', {}, texts.node('title')),
    element('p', { class: 'lead' }, texts.node('lead')),
    element('p', { class: 'privacy' }, texts.node('privacy')),
  ),
  element('main', {}, input, element('div', { class: 'output-column' }, results, reply, test, generate)),
  element('footer', {}, texts.node(version)),
  status,
)
// A title element has only text, which follows the language and never what was pasted.
document.querySelector('title')?.replaceChildren(texts.node('title'))
showAll()
