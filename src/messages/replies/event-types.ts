/**
 * What 小程序 answers to events that ask a question: the fields alone; header and syntax are those of the push.
 * Sources: 小程序 物流助手 (服务端事件通知), 同城配送, 小说小程序. Of the replies without a header the official pages were not
 * read; their fields are those of other libraries.
 */

interface Result {
  /** `0`: done. */
  readonly ResultCode: number
  readonly ResultMsg: string
}

interface PlainResult {
  /** `0`: done. */
  readonly ResultCode: number
  readonly ResultMsg?: string
}

interface LowerCaseResult {
  /** `0`: done. */
  readonly resultcode: number
  readonly resultmsg?: string
}

interface Courier {
  readonly DeliveryCourierName?: string
  readonly DeliveryCourierPhone?: string
}

type Details = Readonly<Record<string, unknown>>

/** The replies to 小程序's events, by `Event`. */
export interface EventReplies {
  /** 请求下单: `Token`, `OrderID` and `BizID` as they came. */
  readonly add_waybill: Result & {
    readonly Token: string
    readonly OrderID: string
    readonly BizID: string
    readonly WayBillID: string
    readonly WaybillData: string
  }
  /** 取消订单. */
  readonly cancel_waybill: Result & { readonly BizID: string; readonly OrderID: string; readonly WayBillID: string }
  /** 审核商户. */
  readonly check_biz: Result & { readonly BizID: string }
  /** 查询商户余额. */
  readonly get_quota: Result & { readonly BizID: string; readonly Quota: number }
  /** 查询订单状态. */
  readonly waybill_notify_query: Result & {
    /** Seconds since 1970. */
    readonly WaybillCreateTime: number
    /** The way so far, in order of your choice; each is an element of its own. */
    readonly Path: ReadonlyArray<
      Courier & {
        readonly ActionType: number
        /** Seconds since 1970. */
        readonly ActionTime: number
        readonly ActionMsg: string
      }
    >
  }
  /** 下单, one parcel. */
  readonly add_single_waybill: PlainResult & {
    readonly WayBillID?: string
    readonly EstimatedDeliveryTime?: string
    readonly JumpPath?: string
    readonly PickCode?: string
  }
  /** 取消, one parcel. */
  readonly cancel_single_waybill: PlainResult
  /** 支付, one parcel. */
  readonly notify_single_waybill_pay: PlainResult
  /** 查询运费, one parcel. */
  readonly query_single_waybill_fee: PlainResult & { readonly Fee: number; readonly OriginalFee?: number }
  /** 查询, one parcel. */
  readonly query_single_waybill: PlainResult & {
    readonly WayBillID?: string
    readonly Sender: Details
    readonly Receiver: Details
    readonly GoodDetail?: Details
    readonly Insured?: Details
    readonly PathInfo?: {
      readonly path_info: ReadonlyArray<{
        /** Seconds since 1970. */
        readonly action_time: number
        readonly action_type: number
        readonly action_msg: string
        readonly pickup_courier_name?: string
        readonly pickup_courier_phone?: string
        readonly delivery_courier_name?: string
        readonly delivery_courier_phone?: string
      }>
    }
    readonly Fee?: number
    readonly OriginalFee?: number
    readonly OnlinePay?: number
    readonly PayResult?: number
  }
  /** 催单. */
  readonly remind_waybill: PlainResult & { readonly WayBillID?: string; readonly EstimatedDeliveryTime?: string }
  /** 投诉. */
  readonly waybill_complaint: PlainResult
  /** 评价. */
  readonly waybill_evaluate_agent: PlainResult
  /** 查询预约取件时间. */
  readonly waybill_query_expect_time_range: PlainResult & {
    readonly ValidTimeRange: ReadonlyArray<{
      readonly StartTime: number
      readonly EndTime: number
      readonly DayDelta?: number
      readonly Status?: number
    }>
  }
  /** 领取优惠券. */
  readonly open_product_receive_coupon: {
    readonly ret_code: number
    readonly ret_msg: string
    readonly out_coupon_id?: string
    readonly out_user_coupon_id?: string
    readonly request_id?: string
  }
  /** 取消授权. */
  readonly cancel_auth_account: LowerCaseResult
  /** 获取授权信息. */
  readonly get_auth_info: LowerCaseResult & {
    readonly appkey: string
    readonly account_type: number
    readonly account: string
  }
  /** 获取预授权码. */
  readonly get_pre_auth_code: LowerCaseResult & { readonly pre_auth_code: string }
  /** 增加小费. */
  readonly transport_add_tips: LowerCaseResult
  /** 查询骑手位置. */
  readonly transport_get_agent_pos: LowerCaseResult & {
    readonly lng: number
    readonly lat: number
    readonly distance?: number
    readonly reach_time?: number
  }
  /** 虚拟支付: coins were paid for; another code than `0` asks for another try. */
  readonly xpay_coin_pay_notify: ErrResult
  /** 虚拟支付: goods are to be delivered; another code than `0` asks for another try. */
  readonly xpay_goods_deliver_notify: ErrResult
  /** 虚拟支付: a refund was made; another code than `0` asks for another try. */
  readonly xpay_refund_notify: ErrResult
  /** 虚拟支付 of games: coins were delivered; another code than `0` asks for another try. */
  readonly minigame_coin_deliver_completed: ErrResult
  /** 小说: which chapters may be read; goes out as JSON even in answer to XML, as the page allows. */
  readonly wxa_novel_chapter_permission: {
    /** `0`: done. */
    readonly ErrCode: number
    readonly ErrMsg?: string
    readonly ChapterPerms: ReadonlyArray<{
      readonly StartChapterIndex: number
      readonly EndChapterIndex: number
      /** `0` free, `1` unlocked, `2` locked. */
      readonly Perm: 0 | 1 | 2
    }>
  }
}

/** 虚拟支付 推送响应格式. */
interface ErrResult {
  /** `0`: done. */
  readonly ErrCode: number
  readonly ErrMsg?: string
}

/** That an event failed: its code is not `0`, and nothing else is asked for. */
export type EventFailure =
  | { readonly ResultCode: number; readonly ResultMsg?: string }
  | { readonly resultcode: number; readonly resultmsg?: string }
  | { readonly ret_code: number; readonly ret_msg: string }
  | ErrResult

/** A reply object that is none of the kinds with a `MsgType` or a `msgtype`. */
interface WithoutKind {
  readonly MsgType?: never
  readonly msgtype?: never
  readonly response_type?: never
}

/** A reply to one of 小程序's events; the `Event` of the push decides which one it must be. */
export type EventReply = (EventReplies[keyof EventReplies] | EventFailure) & WithoutKind
