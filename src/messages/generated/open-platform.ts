// Written by catalog/generate from catalog/messages/open-platform.json: change that file, then run npm run catalog.
import type { Absent, OF_PLATFORM } from '../message-parts.ts'

/** The fields that many pushes begin with, which can be read before it is known what was pushed.
 *
 * 许多推送共有的开头字段，不判断推送类型也能读取。 */
export interface OpenPlatformHeader {
  readonly [OF_PLATFORM]?: 'open-platform'
  /** AppID of the third-party platform (the component).
   *
   * 第三方平台的 AppID。 */
  readonly AppId?: string
  /** When it was created, in seconds since 1970.
   *
   * 创建时间，Unix 时间戳（秒）。 */
  readonly CreateTime?: number
  /** Receiver: original id (`gh_...`) in 公众号, CorpID in 企业微信 (SuiteId on the outside of suite callbacks).
   *
   * 接收方：公众号为原始 ID（`gh_...`），企业微信为 CorpID（套件回调的外层为 SuiteId）。 */
  readonly ToUserName?: string
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system.
   *
   * 发送方：成员 UserID 或关注者 OpenID；系统触发的事件为 `sys`。 */
  readonly FromUserName?: string
  /** 64-bit id, as text. A bare number in JSON, inexact above 2^53; not numeric in the cloud function's form.
   *
   * 64 位 ID，以字符串表示。JSON 中为裸数字，超过 2^53 时不精确；云函数形式下不是数字。 */
  readonly MsgId?: string
}

/** The fields of which one names the kind of a push of open-platform.
 *
 * 用来区分 open-platform 推送类型的字段。 */
export type OpenPlatformKindFields = 'MsgType' | 'InfoType'

/** The fields that many pushes begin with.
 *
 * 许多推送共有的开头字段。 */
interface OpenPlatformEventHeader extends Absent<'InfoType' | 'AppId' | 'MsgId'> {
  readonly [OF_PLATFORM]?: 'open-platform'
  /** Receiver: original id (`gh_...`) in 公众号, CorpID in 企业微信 (SuiteId on the outside of suite callbacks).
   *
   * 接收方：公众号为原始 ID（`gh_...`），企业微信为 CorpID（套件回调的外层为 SuiteId）。 */
  readonly ToUserName: string
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system.
   *
   * 发送方：成员 UserID 或关注者 OpenID；系统触发的事件为 `sys`。 */
  readonly FromUserName: string
  /** When it was created, in seconds since 1970.
   *
   * 创建时间，Unix 时间戳（秒）。 */
  readonly CreateTime: number
}

/** The fields that many pushes begin with.
 *
 * 许多推送共有的开头字段。 */
interface OpenPlatformNoticeHeader extends Absent<'MsgType' | 'ToUserName' | 'FromUserName' | 'MsgId'> {
  readonly [OF_PLATFORM]?: 'open-platform'
  /** AppID of the third-party platform (the component).
   *
   * 第三方平台的 AppID。 */
  readonly AppId: string
  /** When it was created, in seconds since 1970.
   *
   * 创建时间，Unix 时间戳（秒）。 */
  readonly CreateTime: number
}

interface OpenPlatformApplyAuthorizationInfoNoitfy {
  /** The fields of this event. The name is misspelt (`Noitfy`) in the push itself.
   *
   * 此事件的字段。推送中的名称拼写有误（`Noitfy`）。 */
  readonly ApplyAuthorizationInfoNoitfy: {
    /** AppID of the mini program concerned. All lower case; `AppId` may stand in the same push.
     *
     * 相关小程序的 AppID。字段名全部小写；同一条推送中可能还有 `AppId`。 */
    readonly appid: string
    /** AppID of the 公众号 (official account).
     *
     * 公众号的 AppID。 */
    readonly mp_appid: string
    /** Time of the operation, as text in the form yyyy-MM-dd HH:mm.
     *
     * 操作时间，字符串，格式为 yyyy-MM-dd HH:mm。 */
    readonly operation_time: string
    /** Status code, `0` for ok.
     *
     * 状态码，`0` 表示正常。 */
    readonly status: number
    /** Message that goes with the status, such as `OK`.
     *
     * 随状态给出的说明，如 `OK`。 */
    readonly msg?: string
  }
}

interface OpenPlatformOptionalReason {
  /** Reason for the outcome.
   *
   * 结果的原因。 */
  readonly Reason?: string
}

interface OpenPlatformAppid {
  /** AppID of the mini program concerned. All lower case; `AppId` may stand in the same push.
   *
   * 相关小程序的 AppID。字段名全部小写；同一条推送中可能还有 `AppId`。 */
  readonly appid: string
}

interface OpenPlatformRet {
  /** State of the review, as a code such as `2`.
   *
   * 审核状态，代码，如 `2`。 */
  readonly ret: number
}

interface OpenPlatformOptionalReason2 {
  /** Reason for the result.
   *
   * 得出该结果的原因。 */
  readonly reason?: string
}

interface OpenPlatformAuthorizerAppid {
  /** AppID of the account that authorises. Note the lower-case `id` in `Appid`.
   *
   * 授权账号的 AppID。注意 `Appid` 中的 `id` 为小写。 */
  readonly AuthorizerAppid: string
}

interface OpenPlatformAuthorizationCode {
  /** Authorisation code, to be exchanged with `api_query_auth`.
   *
   * 授权码，用 `api_query_auth` 换取授权信息。 */
  readonly AuthorizationCode: string
}

interface OpenPlatformAuthorizationCodeExpiredTime {
  /** When the authorisation code expires.
   *
   * 授权码的过期时间。 */
  readonly AuthorizationCodeExpiredTime: number
}

interface OpenPlatformPreAuthCode {
  /** Pre-authorisation code the authorisation began with.
   *
   * 发起授权所用的预授权码。 */
  readonly PreAuthCode: string
}

interface OpenPlatformOptionalAppid {
  /** AppID of the mini program concerned. All lower case; `AppId` may stand in the same push.
   *
   * 相关小程序的 AppID。字段名全部小写；同一条推送中可能还有 `AppId`。 */
  readonly appid?: string
}

interface OpenPlatformStatus {
  /** Status code, `0` for ok.
   *
   * 状态码，`0` 表示正常。 */
  readonly status: number
}

interface OpenPlatformOptionalMsg {
  /** Message that goes with the status, such as `OK`.
   *
   * 随状态给出的说明，如 `OK`。 */
  readonly msg?: string
}

interface OpenPlatformOptionalMessage {
  /** Text that explains the current state.
   *
   * 当前状态的说明文字。 */
  readonly message?: string
}

/** A request for the 公众号 administrator's authorisation of a trial mini program has a result. (获取公众号管理员授权)
 *
 * 试用小程序授权申请结果：试用小程序请求公众号管理员授权，申请有结果。 */
export interface OpenPlatformBetaappAuthorizationApplyEvent extends OpenPlatformEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'betaapp_authorization_apply_event'
  /** The fields of this event. The name is misspelt (`Noitfy`) in the push itself.
   *
   * 此事件的字段。推送中的名称拼写有误（`Noitfy`）。 */
  readonly ApplyAuthorizationInfoNoitfy: {
    /** AppID of the mini program concerned. All lower case; `AppId` may stand in the same push.
     *
     * 相关小程序的 AppID。字段名全部小写；同一条推送中可能还有 `AppId`。 */
    readonly appid: string
    /** AppID of the 公众号 (official account).
     *
     * 公众号的 AppID。 */
    readonly mp_appid: string
    /** Time of the operation, as text in the form yyyy-MM-dd HH:mm.
     *
     * 操作时间，字符串，格式为 yyyy-MM-dd HH:mm。 */
    readonly operation_time: string
    /** Status code, `0` for ok.
     *
     * 状态码，`0` 表示正常。 */
    readonly status: number
    /** Message that goes with the status, such as `OK`.
     *
     * 随状态给出的说明，如 `OK`。 */
    readonly msg?: string
    /** Ticket that is created when the request succeeds.
     *
     * 请求成功时生成的 ticket。 */
    readonly ticket?: string
  }
}

/** A request to verify a trial mini program with a 公众号 has a result. (复用公众号主体认证小程序)
 *
 * 试用小程序认证申请结果：通过公众号认证试用小程序的申请有结果。 */
export interface OpenPlatformBetaappVerifyApplyEvent extends OpenPlatformEventHeader, OpenPlatformApplyAuthorizationInfoNoitfy {
  readonly MsgType: 'event'
  readonly Event: 'betaapp_verify_apply_event'
}

/** The verification of a trial mini program with a 公众号 has a result. (获取公众号管理员授权)
 *
 * 试用小程序认证结果：通过公众号认证试用小程序的结果已出。 */
export interface OpenPlatformBetaappVerifyEvent extends OpenPlatformEventHeader, OpenPlatformApplyAuthorizationInfoNoitfy {
  readonly MsgType: 'event'
  readonly Event: 'betaapp_verify_event'
}

/** The code review of a mini program is delayed. (提交代码审核)
 *
 * 代码审核延后：小程序代码审核延后。 */
export interface OpenPlatformWeappAuditDelayEvent extends OpenPlatformEventHeader, OpenPlatformOptionalReason {
  readonly MsgType: 'event'
  readonly Event: 'weapp_audit_delay'
  /** When the review was delayed, in seconds since 1970.
   *
   * 审核延后的时间，Unix 时间戳（秒）。 */
  readonly DelayTime: number
}

/** The code review of a mini program fails. (提交代码审核)
 *
 * 代码审核不通过：小程序代码审核不通过。 */
export interface OpenPlatformWeappAuditFailEvent extends OpenPlatformEventHeader, OpenPlatformOptionalReason {
  readonly MsgType: 'event'
  readonly Event: 'weapp_audit_fail'
  /** When it failed, in seconds since 1970.
   *
   * 失败时间，Unix 时间戳（秒）。 */
  readonly FailTime: number
  /** Media ids of the screenshots, separated by `|`.
   *
   * 截图的素材 ID，用 `|` 分隔。 */
  readonly ScreenShot?: string
}

/** The code review of a mini program is passed. (提交代码审核)
 *
 * 代码审核通过：小程序代码审核通过。 */
export interface OpenPlatformWeappAuditSuccessEvent extends OpenPlatformEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'weapp_audit_success'
  /** When the review was passed, in seconds since 1970.
   *
   * 审核通过的时间，Unix 时间戳（秒）。 */
  readonly SuccTime: number
}

/** There is a record of an appeal against a penalty on a mini program. (获取小程序申诉记录)
 *
 * 小程序申诉记录：小程序产生了一条申诉记录。 */
export interface OpenPlatformWxaAppealRecordEvent extends OpenPlatformEventHeader, OpenPlatformAppid {
  readonly MsgType: 'event'
  readonly Event: 'wxa_appeal_record'
  /** Id of the appeal record.
   *
   * 申诉记录的 ID。 */
  readonly appeal_record_id: number
  /** Count of the appeals made.
   *
   * 申诉次数。 */
  readonly appeal_count: number
  /** Who made the appeal, as a code such as `0`.
   *
   * 申诉方，代码，如 `0`。 */
  readonly appeal_from: number
  /** State of the appeal, as a code such as `1`.
   *
   * 申诉状态，代码，如 `1`。 */
  readonly appeal_status: number
  /** Material of the appeal; the element may repeat.
   *
   * 申诉材料，该元素可重复出现。 */
  readonly material?: ReadonlyArray<{
    /** The content that was found to break the rules.
     *
     * 被判定违规的内容。 */
    readonly illegal_material?: {
      /** Text of the illegal material.
       *
       * 违规内容的文字。 */
      readonly content: string
      /** URL of the illegal content.
       *
       * 违规内容的 URL。 */
      readonly content_url: string
    }
    /** What was handed in to support the appeal.
     *
     * 为申诉提交的材料。 */
    readonly appeal_material?: {
      /** Reason given for the appeal.
       *
       * 申诉的原因。 */
      readonly reason: string
      /** Material ids of the proof for the appeal.
       *
       * 申诉证明材料的素材 ID。 */
      readonly proof_material_id: readonly string[]
    }
  }
  >
  /** Text that describes the penalty.
   *
   * 处罚的说明文字。 */
  readonly punish_description?: string
  /** The reason that the review of the appeal gives.
   *
   * 申诉审核给出的原因。 */
  readonly audit_reason?: string
  /** Time of the appeal, in seconds since 1970.
   *
   * 申诉时间，Unix 时间戳（秒）。 */
  readonly appeal_time: number
}

/** There is a record of a mini program that broke a rule. (获取小程序违规处罚记录) No official page confirms it.
 *
 * 小程序违规记录：小程序产生了一条违规处罚记录。没有官方页面证实。 */
export interface OpenPlatformWxaIllegalRecordEvent extends OpenPlatformEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wxa_illegal_record'
  /** Id of the record, such as `2_11100`.
   *
   * 违规处罚记录 ID，如 `2_11100`。 */
  readonly illegal_record_id: string
  /** AppID of the mini program.
   *
   * 小程序 AppID。 */
  readonly appid: string
  /** When the rule was broken, in seconds since 1970.
   *
   * 违规时间，Unix 时间戳（秒）。 */
  readonly create_time?: number
  /** Which rule was broken, in words.
   *
   * 违规原因。 */
  readonly illegal_reason?: string
  /** The content that broke the rule.
   *
   * 违规内容。 */
  readonly illegal_content?: string
  /** Link to the rule.
   *
   * 规则链接。 */
  readonly rule_url?: string
  /** Name of the rule.
   *
   * 规则名称。 */
  readonly rule_name?: string
}

/** The review of a mini program's category has a result. (添加类目)
 *
 * 类目审核结果：小程序类目审核有结果。 */
export interface OpenPlatformWxaCategoryAuditEvent extends OpenPlatformEventHeader, OpenPlatformRet, OpenPlatformOptionalReason2 {
  readonly MsgType: 'event'
  readonly Event: 'wxa_category_audit'
  /** Id of the first-level category.
   *
   * 一级类目 ID。 */
  readonly first: number
  /** Id of the second-level category.
   *
   * 二级类目 ID。 */
  readonly second: number
}

/** The review of a mini program's name has a result. (设置小程序名称)
 *
 * 名称审核结果：小程序名称审核有结果。 */
export interface OpenPlatformWxaNicknameAuditEvent extends OpenPlatformEventHeader, OpenPlatformRet, OpenPlatformOptionalReason2 {
  readonly MsgType: 'event'
  readonly Event: 'wxa_nickname_audit'
  /** Name of the mini program that was reviewed.
   *
   * 被审核的小程序名称。 */
  readonly nickname: string
}

/** The application for a privacy API of a mini program has a result. (申请地理位置接口)
 *
 * 隐私接口审核结果：小程序隐私接口的申请有结果。 */
export interface OpenPlatformWxaPrivacyApplyEvent extends OpenPlatformEventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wxa_privacy_apply'
  /** The fields of this event: the API applied for and the result.
   *
   * 此事件的字段：所申请的接口和结果。 */
  readonly result_info: {
    /** Name of the API applied for, such as `wx.choosePoi`.
     *
     * 所申请接口的名称，如 `wx.choosePoi`。 */
    readonly api_name: string
    /** Id of the review, 64-bit, as text.
     *
     * 审核单 ID，64 位整数，以字符串表示。 */
    readonly audit_id: string
    /** Status code, `0` for ok.
     *
     * 状态码，`0` 表示正常。 */
    readonly status: number
    /** Time of the application, in seconds since 1970.
     *
     * 申请时间，Unix 时间戳（秒）。 */
    readonly apply_time: number
    /** Time of the review, in seconds since 1970.
     *
     * 审核时间，Unix 时间戳（秒）。 */
    readonly audit_time: number
    /** Reason for the result.
     *
     * 得出该结果的原因。 */
    readonly reason?: string
  }
}

/** An account authorises the third-party platform. (授权变更通知推送)
 *
 * 授权成功通知：账号授权给第三方平台。 */
export interface OpenPlatformAuthorizedNotice extends OpenPlatformNoticeHeader, OpenPlatformAuthorizerAppid, OpenPlatformAuthorizationCode, OpenPlatformAuthorizationCodeExpiredTime, OpenPlatformPreAuthCode {
  readonly InfoType: 'authorized'
}

/** An account changes the permissions it grants; not sent when they stay the same. (授权变更通知推送)
 *
 * 授权更新通知：账号变更授予的权限；权限不变时不推送。 */
export interface OpenPlatformUpdateauthorizedNotice extends OpenPlatformNoticeHeader, OpenPlatformAuthorizerAppid, OpenPlatformAuthorizationCode, OpenPlatformAuthorizationCodeExpiredTime, OpenPlatformPreAuthCode {
  readonly InfoType: 'updateauthorized'
}

/** An account withdraws its authorisation from the third-party platform. (授权变更通知推送)
 *
 * 取消授权通知：账号取消对第三方平台的授权。 */
export interface OpenPlatformUnauthorizedNotice extends OpenPlatformNoticeHeader, OpenPlatformAuthorizerAppid {
  readonly InfoType: 'unauthorized'
}

/** The administrator's face verification for the ICP filing is finished. (no official page found)
 *
 * 备案人脸核验结果：备案管理员人脸核验完成。 */
export interface OpenPlatformNotifyIcpfilingVerifyResultNotice extends OpenPlatformNoticeHeader {
  readonly InfoType: 'notify_icpfiling_verify_result'
  /** Id of the face verification task.
   *
   * 人脸核验任务的 ID。 */
  readonly task_id: string
  /** AppID of the mini program that is verified.
   *
   * 被核验小程序的 AppID。 */
  readonly verify_appid: string
  /** Result of the face verification: `2` for failed, `3` for passed.
   *
   * 人脸核验结果：`2` 未通过，`3` 通过。 */
  readonly result: number
  /** Is `9` when the SMS verification passed; only when started with `along_with_auth`.
   *
   * 短信验证通过时为 `9`；仅以 `along_with_auth` 发起时有。 */
  readonly along_with_auth_result?: number
}

/** The combined verification and filing flow of a mini program reaches a node. (no official page found) No official page confirms it.
 *
 * 小程序认证及备案流程通知：小程序认证及备案的合并流程到达某个节点。没有官方页面证实。 */
export interface OpenPlatformNotify3rdWxaAuthAndIcpNotice extends OpenPlatformNoticeHeader {
  readonly InfoType: 'notify_3rd_wxa_auth_and_icp'
  /** Id of the verification and filing flow.
   *
   * 认证及备案流程的 ID。 */
  readonly procedure_id: string
  /** State of the flow, as a code.
   *
   * 流程状态，代码。 */
  readonly procedure_status: number
  /** AppID of the mini program in the flow.
   *
   * 流程中小程序的 AppID。 */
  readonly authorizer_appid?: string
}

/** The platform delivers a fresh component_verify_ticket, every 10 minutes. (验证票据)
 *
 * 验证票据：平台推送新的 component_verify_ticket，每 10 分钟一次。 */
export interface OpenPlatformComponentVerifyTicketNotice extends OpenPlatformNoticeHeader {
  readonly InfoType: 'component_verify_ticket'
  /** Value of `component_verify_ticket`, begins with `ticket@@@`. Sent every 10 minutes, valid for 12 hours.
   *
   * `component_verify_ticket` 的值，以 `ticket@@@` 开头。每 10 分钟推送一次，12 小时内有效。 */
  readonly ComponentVerifyTicket: string
}

/** The ICP filing of a mini program has a new state. (申请小程序备案)
 *
 * 小程序备案状态通知：小程序备案状态更新。 */
export interface OpenPlatformNotifyApplyIcpfilingResultNotice extends OpenPlatformNoticeHeader {
  readonly InfoType: 'notify_apply_icpfiling_result'
  /** AppID of the account that gave the authorisation.
   *
   * 授权账号的 AppID。 */
  readonly authorizer_appid: string
  /** State of the ICP filing (备案), as a code.
   *
   * 备案状态，代码。 */
  readonly beian_status: number
}

/** A trial mini program is created. (创建试用小程序)
 *
 * 创建试用小程序成功：试用小程序创建成功。 */
export interface OpenPlatformNotifyThirdFastregisterbetaappNotice extends OpenPlatformNoticeHeader, OpenPlatformOptionalAppid, OpenPlatformStatus, OpenPlatformOptionalMsg {
  readonly InfoType: 'notify_third_fastregisterbetaapp'
  /** Company data that was submitted.
   *
   * 提交的企业资料。 */
  readonly info: {
    /** Unique id of the request.
     *
     * 请求的唯一 ID。 */
    readonly unique_id: string
    /** Name of the company.
     *
     * 企业名称。 */
    readonly name: string
  }
}

/** The fast registration of a mini program has a result. (快速注册企业小程序)
 *
 * 快速注册小程序结果：快速注册小程序有结果。 */
export interface OpenPlatformNotifyThirdFasteregisterNotice extends OpenPlatformNoticeHeader, OpenPlatformOptionalAppid, OpenPlatformStatus, OpenPlatformOptionalMsg {
  readonly InfoType: 'notify_third_fasteregister'
  /** Authorisation code given to the third party.
   *
   * 给第三方的授权码。 */
  readonly auth_code?: string
  /** Company data that was submitted.
   *
   * 提交的企业资料。 */
  readonly info: {
    /** Name of the company.
     *
     * 企业名称。 */
    readonly name?: string
    /** Kind of code: `1` for unified credit code, `2` for organisation code, `3` for licence number.
     *
     * 代码类型：`1` 统一社会信用代码，`2` 组织机构代码，`3` 营业执照注册号。 */
    readonly code_type?: number
    /** Code of the company.
     *
     * 企业代码。 */
    readonly code?: string
    /** Name of the legal representative.
     *
     * 法定代表人姓名。 */
    readonly legal_persona_name?: string
    /** WeChat id of the legal representative.
     *
     * 法定代表人的微信号。 */
    readonly legal_persona_wechat?: string
    /** Name of the person who registers.
     *
     * 注册人的姓名。 */
    readonly idname?: string
    /** WeChat id of the person who registers.
     *
     * 注册人的微信号。 */
    readonly wxuser?: string
    /** Contact phone number of the third-party platform.
     *
     * 第三方平台的联系电话。 */
    readonly component_phone?: string
  }
}

/** The verification of a trial mini program has a result. (试用小程序快速转正)
 *
 * 试用小程序快速认证结果：试用小程序的认证有结果。 */
export interface OpenPlatformNotifyThirdFastverifybetaappNotice extends OpenPlatformNoticeHeader, OpenPlatformOptionalAppid, OpenPlatformStatus, OpenPlatformOptionalMsg {
  readonly InfoType: 'notify_third_fastverifybetaapp'
  /** Company data that was submitted.
   *
   * 提交的企业资料。 */
  readonly info: {
    /** Name of the company.
     *
     * 企业名称。 */
    readonly name: string
    /** Kind of code: `1` for unified credit code, `2` for organisation code, `3` for licence number.
     *
     * 代码类型：`1` 统一社会信用代码，`2` 组织机构代码，`3` 营业执照注册号。 */
    readonly code_type: number
    /** Code of the company.
     *
     * 企业代码。 */
    readonly code: string
    /** Name of the legal representative.
     *
     * 法定代表人姓名。 */
    readonly legal_persona_name: string
    /** WeChat id of the legal representative.
     *
     * 法定代表人的微信号。 */
    readonly legal_persona_wechat: string
    /** Contact phone number of the third-party platform.
     *
     * 第三方平台的联系电话。 */
    readonly component_phone: string
  }
}

/** The verification of a mini program makes progress.
 *
 * 小程序认证进度：小程序认证有进展。 */
export interface OpenPlatformNotify3rdWxaAuthNotice extends OpenPlatformNoticeHeader, OpenPlatformAppid, OpenPlatformOptionalMessage {
  readonly InfoType: 'notify_3rd_wxa_auth'
  /** Id of the verification task.
   *
   * 认证任务的 ID。 */
  readonly taskid: string
  /** State of the verification task, as a code such as `0`.
   *
   * 认证任务的状态，代码，如 `0`。 */
  readonly task_status: number
  /** State of the application, as a code such as `0`.
   *
   * 申请的状态，代码，如 `0`。 */
  readonly apply_status: number
  /** The review agency the task was passed to.
   *
   * 接手任务的审核机构。 */
  readonly dispatch_info?: {
    /** Name of the review agency.
     *
     * 审核机构的名称。 */
    readonly provider: string
    /** Contact details of the agency, as text: phone and hours.
     *
     * 审核机构的联系方式，字符串：电话和工作时间。 */
    readonly contact: string
    /** When the task was passed to the agency, in seconds since 1970.
     *
     * 任务派给审核机构的时间，Unix 时间戳（秒）。 */
    readonly dispatch_time: number
  }
}

/** The yearly verification of a mini program is about to expire or has expired.
 *
 * 小程序认证年审提醒：小程序的年度认证即将到期或已到期。 */
export interface OpenPlatformNotify3rdWxaWxverifyNotice extends OpenPlatformNoticeHeader, OpenPlatformAppid, OpenPlatformOptionalMessage {
  readonly InfoType: 'notify_3rd_wxa_wxverify'
  /** When it expires, in seconds since 1970.
   *
   * 过期时间，Unix 时间戳（秒）。 */
  readonly expired: number
}

/** A request to set the order pages (订单页 path) of mini programs has a result. The official page has the fields, not the `InfoType`. (申请设置订单页path信息) No official page confirms it.
 *
 * 订单页 path 提交结果：批量申请设置小程序订单页 path 的提交结果。官方页面有字段说明，没有 `InfoType`。没有官方页面证实。 */
export interface OpenPlatformOrderPathApplyResultNotifyNotice extends OpenPlatformNoticeHeader {
  readonly InfoType: 'order_path_apply_result_notify'
  /** One mini program; may repeat.
   *
   * 每个小程序一项，可有多项。 */
  readonly list: ReadonlyArray<{
    /** AppID of the mini program.
     *
     * 小程序 AppID。 */
    readonly appid: string
    /** Id of the review.
     *
     * 审核单 ID。 */
    readonly audit_id?: number
    /** Result for the mini program: `0` accepted, `1` already requested, `-1` busy, `-2` invalid AppID.
     *
     * 该小程序的提交结果：`0` 成功，`1` 重复提审，`-1` 系统繁忙，`-2` AppID 非法。 */
    readonly ret_code: number
  }
  >
}

/** The review of the order pages (订单页 path) of mini programs has a result. No official page has the `InfoType`. (申请设置订单页path信息) No official page confirms it.
 *
 * 订单页 path 审核结果：小程序订单页 path 的审核有了结果。官方页面没有这个 `InfoType`。没有官方页面证实。 */
export interface OpenPlatformOrderPathAuditResultNotifyNotice extends OpenPlatformNoticeHeader {
  readonly InfoType: 'order_path_audit_result_notify'
  /** One mini program; may repeat.
   *
   * 每个小程序一项，可有多项。 */
  readonly list: ReadonlyArray<{
    /** AppID of the mini program.
     *
     * 小程序 AppID。 */
    readonly appid: string
    /** Id of the review.
     *
     * 审核单 ID。 */
    readonly audit_id: number
    /** Result of the review: `3` failed, `4` passed.
     *
     * 审核结果：`3` 失败，`4` 通过。 */
    readonly status?: number
    /** When it was asked for, in seconds since 1970.
     *
     * 申请时间，Unix 时间戳（秒）。 */
    readonly apply_time: number
    /** When the review ended, in seconds since 1970.
     *
     * 审核时间，Unix 时间戳（秒）。 */
    readonly audit_time: number
    /** Why the review failed; empty or absent if it did not.
     *
     * 审核不通过的原因；通过时为空或没有。 */
    readonly reason?: string
  }
  >
}

/** Every push of open-platform that the catalogue knows, by its key.
 *
 * open-platform 的全部已知推送，以键索引。 */
export interface OpenPlatformKnown {
  readonly 'event.betaapp_authorization_apply_event': OpenPlatformBetaappAuthorizationApplyEvent
  readonly 'event.betaapp_verify_apply_event': OpenPlatformBetaappVerifyApplyEvent
  readonly 'event.betaapp_verify_event': OpenPlatformBetaappVerifyEvent
  readonly 'event.weapp_audit_delay': OpenPlatformWeappAuditDelayEvent
  readonly 'event.weapp_audit_fail': OpenPlatformWeappAuditFailEvent
  readonly 'event.weapp_audit_success': OpenPlatformWeappAuditSuccessEvent
  readonly 'event.wxa_appeal_record': OpenPlatformWxaAppealRecordEvent
  readonly 'event.wxa_illegal_record': OpenPlatformWxaIllegalRecordEvent
  readonly 'event.wxa_category_audit': OpenPlatformWxaCategoryAuditEvent
  readonly 'event.wxa_nickname_audit': OpenPlatformWxaNicknameAuditEvent
  readonly 'event.wxa_privacy_apply': OpenPlatformWxaPrivacyApplyEvent
  readonly 'info.authorized': OpenPlatformAuthorizedNotice
  readonly 'info.updateauthorized': OpenPlatformUpdateauthorizedNotice
  readonly 'info.unauthorized': OpenPlatformUnauthorizedNotice
  readonly 'info.notify_icpfiling_verify_result': OpenPlatformNotifyIcpfilingVerifyResultNotice
  readonly 'info.notify_3rd_wxa_auth_and_icp': OpenPlatformNotify3rdWxaAuthAndIcpNotice
  readonly 'info.component_verify_ticket': OpenPlatformComponentVerifyTicketNotice
  readonly 'info.notify_apply_icpfiling_result': OpenPlatformNotifyApplyIcpfilingResultNotice
  readonly 'info.notify_third_fastregisterbetaapp': OpenPlatformNotifyThirdFastregisterbetaappNotice
  readonly 'info.notify_third_fasteregister': OpenPlatformNotifyThirdFasteregisterNotice
  readonly 'info.notify_third_fastverifybetaapp': OpenPlatformNotifyThirdFastverifybetaappNotice
  readonly 'info.notify_3rd_wxa_auth': OpenPlatformNotify3rdWxaAuthNotice
  readonly 'info.notify_3rd_wxa_wxverify': OpenPlatformNotify3rdWxaWxverifyNotice
  readonly 'info.order_path_apply_result_notify': OpenPlatformOrderPathApplyResultNotifyNotice
  readonly 'info.order_path_audit_result_notify': OpenPlatformOrderPathAuditResultNotifyNotice
}
