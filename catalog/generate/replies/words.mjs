/** The texts of the page of replies that do not come from the catalogue, in both languages. */

/** @typedef {typeof ENGLISH} Words */

export const ENGLISH = {
  language: /** @type {'en' | 'zh'} */ ('en'),
  suffix: '',
  kind: 'Kind',
  maker: 'Maker',
  none: 'none',
  nothing: '–',
  and: ' and ',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  end: '. ',
  full: '.',
  push: {
    messages: 'messages',
    events: 'events',
    /** @param {string} group */
    group: (group) => `events ${group}`,
  },
  eventsOf: '[their own events](#events)',
  /** @param {string} text */
  inParentheses: (text) => ` (${text})`,
  afterParentheses: ' ',
  /** @param {string} platforms */
  devicesOf: (platforms) => `[hardware](#devices) (${platforms})`,
  fieldsOnly: 'only fields',
  /** @param {string} field */
  withField: (field) => `with ${field}`,
  /** @type {(group: string, platforms: string, events: string) => string} */
  eventGroup: (group, platforms, events) => `- **Events ${group}** (${platforms}): ${events}.`,
  field: { path: 'Field', type: 'Type', required: 'Required', limits: 'Limits', text: 'Meaning', variants: 'Cards' },
  yes: 'yes',
  no: 'no',
  all: 'all',
  notEmpty: 'not empty',
  /** @param {number} count */
  bytes: (count) => `up to ${count} bytes of UTF-8`,
  /** @param {number} count */
  ids: (count) => `up to ${count} ids`,
  /** @param {number} count */
  decodedBytes: (count) => `up to ${count} bytes before base64`,
  /** @type {(min: number | undefined, max: number) => string} */
  entries: (min, max) => (min === undefined ? `up to ${max} entries` : `${min} to ${max} entries`),
  /** @type {(count: number, pushes: string) => string} */
  inAnswerTo: (count, pushes) => `${count} in answer to ${pushes}`,
  /** @param {string} field */
  onlyWith: (field) => `only with \`${field}: true\``,
  /** @type {(field: string) => string} */
  variantsBy: (field) =>
    `The other fields depend on ${field}. An asterisk (\\*) marks what is required: after a card, in that card; after a field, wherever the object around it is there.`,
  /** @type {(field: string, kind: string) => string} */
  variantsAsIn: (field, kind) => `The other fields of ${field} are those of ${kind}.`,
  page: 'Page',
  pages: 'Pages',
  pushIs: 'Push',
  officialPage: 'Official page',
  unconfirmed: ' (unconfirmed)',
  withHeader: 'With header.',
  withoutHeader: 'No header.',
  onlyJson: 'Always goes out as JSON.',
}

/** @type {Words} */
export const CHINESE = {
  language: 'zh',
  suffix: '.zh-CN',
  kind: '种类',
  maker: '构造函数',
  none: '无',
  nothing: '–',
  and: '、',
  comma: '、',
  semicolon: '；',
  colon: '：',
  end: '。',
  full: '。',
  push: { messages: '消息', events: '事件', group: (group) => `事件 ${group}` },
  eventsOf: '[各自的事件](#events)',
  inParentheses: (text) => `（${text}）`,
  afterParentheses: '',
  devicesOf: (platforms) => `[硬件](#devices)（${platforms}）`,
  fieldsOnly: '只有字段',
  withField: (field) => `带 ${field}`,
  eventGroup: (group, platforms, events) => `- **事件 ${group}**（${platforms}）：${events}。`,
  field: { path: '字段', type: '类型', required: '必填', limits: '限制', text: '含义', variants: '卡片' },
  yes: '是',
  no: '否',
  all: '全部',
  notEmpty: '不能为空',
  bytes: (count) => `最多 ${count} 字节`,
  ids: (count) => `最多 ${count} 个 ID`,
  decodedBytes: (count) => `编码前最多 ${count} 字节`,
  entries: (min, max) => (min === undefined ? `最多 ${max} 项` : `${min} 到 ${max} 项`),
  inAnswerTo: (count, pushes) => `回复 ${pushes} 时最多 ${count} 项`,
  onlyWith: (field) => `只能与 \`${field}: true\` 一起发送`,
  variantsBy: (field) =>
    `其他字段取决于 ${field}。星号（\\*）表示必填：写在卡片后面，指在该卡片中必填；写在字段后面，指只要外层对象存在就必填。`,
  variantsAsIn: (field, kind) => `${field} 的其他字段同 ${kind}。`,
  page: '页面',
  pages: '页面',
  pushIs: '推送',
  officialPage: '官方页面',
  unconfirmed: '（未证实）',
  withHeader: '带消息头。',
  withoutHeader: '不带消息头。',
  onlyJson: '始终以 JSON 发出。',
}
