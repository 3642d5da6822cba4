/** What 小程序 answers to events, as data; see `event-types.ts` for the sources. */
import type { EventReplies } from './event-types.ts'
import { list, needed, number, object, required, text } from './field-makers.ts'
import type { Field, Fields } from './fields.ts'

/** How an event is answered. */
export interface EventAnswer {
  readonly fields: Fields
  /** The header of a message stands before the fields, with `MsgType` and `Event` of the push. */
  readonly hasHeader?: true
  /** No XML form is documented. */
  readonly onlyJson?: true
}

const count = required(number)
const details = object({})

const result: Fields = { ResultCode: count, ResultMsg: needed }
const plainResult: Fields = { ResultCode: count, ResultMsg: text }
const lowerCaseResult: Fields = { resultcode: count, resultmsg: text }
/** 虚拟支付: anything but 0 asks for another try. */
const errResult: EventAnswer = { fields: { ErrCode: count, ErrMsg: text } }

const CODES = ['ResultCode', 'resultcode', 'ErrCode', 'ret_code']
const OF_RESULT = [...CODES, 'ResultMsg', 'resultmsg', 'ErrMsg', 'ret_msg']

const PARCEL: Fields = {
  ...plainResult,
  WayBillID: text,
  Sender: required(details),
  Receiver: required(details),
  GoodDetail: details,
  Insured: details,
  PathInfo: object({
    path_info: neededList({
      action_time: count,
      action_type: count,
      action_msg: needed,
      pickup_courier_name: text,
      pickup_courier_phone: text,
      delivery_courier_name: text,
      delivery_courier_phone: text,
    }),
  }),
  Fee: number,
  OriginalFee: number,
  OnlinePay: number,
  PayResult: number,
}

const ANSWERS: Readonly<Record<keyof EventReplies, EventAnswer>> = {
  // Those of the logistics assistant for carriers.
  add_waybill: withHeader({
    Token: needed,
    OrderID: needed,
    BizID: needed,
    WayBillID: needed,
    ...result,
    WaybillData: needed,
  }),
  cancel_waybill: withHeader({ BizID: needed, OrderID: needed, WayBillID: needed, ...result }),
  check_biz: withHeader({ BizID: needed, ...result }),
  get_quota: withHeader({ BizID: needed, ...result, Quota: count }),
  waybill_notify_query: withHeader({
    ...result,
    WaybillCreateTime: count,
    Path: neededList({
      ActionType: count,
      ActionTime: count,
      ActionMsg: needed,
      DeliveryCourierName: text,
      DeliveryCourierPhone: text,
    }),
  }),

  add_single_waybill: {
    fields: { ...plainResult, WayBillID: text, EstimatedDeliveryTime: text, JumpPath: text, PickCode: text },
  },
  cancel_single_waybill: { fields: plainResult },
  notify_single_waybill_pay: { fields: plainResult },
  query_single_waybill_fee: { fields: { ...plainResult, Fee: count, OriginalFee: number } },
  query_single_waybill: { fields: PARCEL },
  remind_waybill: { fields: { ...plainResult, WayBillID: text, EstimatedDeliveryTime: text } },
  waybill_complaint: { fields: plainResult },
  waybill_evaluate_agent: { fields: plainResult },
  waybill_query_expect_time_range: {
    fields: {
      ...plainResult,
      ValidTimeRange: neededList({ StartTime: count, EndTime: count, DayDelta: number, Status: number }),
    },
  },
  open_product_receive_coupon: {
    fields: { ret_code: count, ret_msg: needed, out_coupon_id: text, out_user_coupon_id: text, request_id: text },
  },
  cancel_auth_account: { fields: lowerCaseResult },
  get_auth_info: { fields: { ...lowerCaseResult, appkey: needed, account_type: count, account: needed } },
  get_pre_auth_code: { fields: { ...lowerCaseResult, pre_auth_code: needed } },
  transport_add_tips: { fields: lowerCaseResult },
  transport_get_agent_pos: {
    fields: { ...lowerCaseResult, lng: count, lat: count, distance: number, reach_time: number },
  },
  xpay_coin_pay_notify: errResult,
  xpay_goods_deliver_notify: errResult,
  xpay_refund_notify: errResult,
  minigame_coin_deliver_completed: errResult,
  wxa_novel_chapter_permission: {
    onlyJson: true,
    fields: {
      ...errResult.fields,
      ChapterPerms: neededList({ StartChapterIndex: count, EndChapterIndex: count, Perm: count }),
    },
  },
}

/** How an event is answered, if it asks for an answer; names differ in case between documents and pushes. */
export function eventAnswer(event: string): EventAnswer | undefined {
  return Object.entries(ANSWERS).find(([name]) => name === event.toLowerCase())?.[1]
}

/** What a reply must have: all of it, or if its code says that the event failed, the result alone. */
export function fieldsFor({ fields }: EventAnswer, reply: Readonly<Record<string, unknown>>): Fields {
  const hasFailed = CODES.some((name) => reply[name] !== undefined && Number(reply[name]) !== 0)
  if (!hasFailed) return fields
  const entries = Object.entries(fields).map(([name, field]): [string, Field] => {
    return [name, OF_RESULT.includes(name) ? field : asOptional(field)]
  })
  return Object.fromEntries(entries)
}

function asOptional({ required: _, ...field }: Field): Field {
  return field
}

function withHeader(fields: Fields): EventAnswer {
  return { hasHeader: true, fields }
}

function neededList(fields: Fields): Field {
  return required(list(fields))
}
