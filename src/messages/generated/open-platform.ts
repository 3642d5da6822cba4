// Written by catalog/generate from catalog/messages/open-platform.json: change that file, then run npm run catalog.

/** What stands at the beginning of many pushes, and what they have beside what is documented. */
export interface EventHeader {
  /** Receiver: original id (`gh_...`) in 公众号, CorpID in 企业微信 (SuiteId on the outside of suite callbacks). */
  readonly ToUserName: string
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  /** When it was created, in seconds since 1970. */
  readonly CreateTime: number
  readonly [field: string]: unknown
}

/** What stands at the beginning of many pushes, and what they have beside what is documented. */
export interface NoticeHeader {
  /** AppID of the third-party platform (the component). */
  readonly AppId: string
  /** When it was created, in seconds since 1970. */
  readonly CreateTime: number
  readonly [field: string]: unknown
}

/** A request for the 公众号 administrator's authorisation of a trial mini program has a result. 试用小程序授权申请结果 (获取公众号管理员授权) */
export interface BetaappAuthorizationApplyEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'betaapp_authorization_apply_event'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The fields of this event. The name is misspelt (`Noitfy`) in the push itself. */
  readonly ApplyAuthorizationInfoNoitfy: {
    /** AppID of the mini program concerned. All lower case; `AppId` may stand in the same package. */
    readonly appid: string
    /** AppID of the 公众号 (official account). */
    readonly mp_appid: string
    /** Time of the operation, as text in the form yyyy-MM-dd HH:mm. */
    readonly operation_time: string
    /** Status code, `0` for ok. */
    readonly status: number
    /** Message that goes with the status, such as `OK`. */
    readonly msg?: string
    /** Ticket that is created when the request succeeds. */
    readonly ticket?: string
    readonly [field: string]: unknown
  }
}

/** A request to verify a trial mini program with a 公众号 has a result. 试用小程序认证申请结果 (复用公众号主体认证小程序) */
export interface BetaappVerifyApplyEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'betaapp_verify_apply_event'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The fields of this event. The name is misspelt (`Noitfy`) in the push itself. */
  readonly ApplyAuthorizationInfoNoitfy: {
    /** AppID of the mini program concerned. All lower case; `AppId` may stand in the same package. */
    readonly appid: string
    /** AppID of the 公众号 (official account). */
    readonly mp_appid: string
    /** Time of the operation, as text in the form yyyy-MM-dd HH:mm. */
    readonly operation_time: string
    /** Status code, `0` for ok. */
    readonly status: number
    /** Message that goes with the status, such as `OK`. */
    readonly msg?: string
    readonly [field: string]: unknown
  }
}

/** The verification of a trial mini program with a 公众号 has a result. 试用小程序认证结果 (获取公众号管理员授权) */
export interface BetaappVerifyEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'betaapp_verify_event'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The fields of this event. The name is misspelt (`Noitfy`) in the push itself. */
  readonly ApplyAuthorizationInfoNoitfy: {
    /** AppID of the mini program concerned. All lower case; `AppId` may stand in the same package. */
    readonly appid: string
    /** AppID of the 公众号 (official account). */
    readonly mp_appid: string
    /** Time of the operation, as text in the form yyyy-MM-dd HH:mm. */
    readonly operation_time: string
    /** Status code, `0` for ok. */
    readonly status: number
    /** Message that goes with the status, such as `OK`. */
    readonly msg?: string
    readonly [field: string]: unknown
  }
}

/** The code audit of a mini program is delayed. 代码审核延后 (提交代码审核) */
export interface WeappAuditDelayEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'weapp_audit_delay'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** When the audit was delayed, in seconds since 1970. */
  readonly DelayTime: number
  /** Reason for the outcome. */
  readonly Reason?: string
}

/** The code audit of a mini program fails. 代码审核不通过 (提交代码审核) */
export interface WeappAuditFailEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'weapp_audit_fail'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** When it failed, in seconds since 1970. */
  readonly FailTime: number
  /** Reason for the outcome. */
  readonly Reason?: string
  /** Media ids of the screenshots, separated by `|`. */
  readonly ScreenShot?: string
}

/** The code audit of a mini program is passed. 代码审核通过 (提交代码审核) */
export interface WeappAuditSuccessEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'weapp_audit_success'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** When the audit was passed, in seconds since 1970. */
  readonly SuccTime: number
}

/** There is a record of an appeal against a penalty on a mini program. 小程序申诉记录 (获取小程序申诉记录) */
export interface WxaAppealRecordEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wxa_appeal_record'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the appeal record. */
  readonly appeal_record_id: number
  /** AppID of the mini program concerned. All lower case; `AppId` may stand in the same package. */
  readonly appid: string
  /** Count of the appeals made. */
  readonly appeal_count: number
  /** Who made the appeal, as a code such as `0`. */
  readonly appeal_from: number
  /** State of the appeal, as a code such as `1`. */
  readonly appeal_status: number
  /** Material of the appeal; the element may repeat. */
  readonly material?: ReadonlyArray<{
    /** The content that was found to break the rules. */
    readonly illegal_material?: {
      /** Text of the illegal material, or of an entry in the complaint's history. */
      readonly content: string
      /** URL of the illegal content. */
      readonly content_url: string
      readonly [field: string]: unknown
    }
    /** What was handed in to support the appeal. */
    readonly appeal_material?: {
      /** Reason given for the appeal, or for the result of the audit. */
      readonly reason: string
      /** Material ids of the proof for the appeal. */
      readonly proof_material_id: readonly string[]
      readonly [field: string]: unknown
    }
    readonly [field: string]: unknown
  }>
  /** Text that describes the penalty. */
  readonly punish_description?: string
  /** Reason the audit of the appeal gives. */
  readonly audit_reason?: string
  /** Time of the appeal, in seconds since 1970. */
  readonly appeal_time: number
}

/** The audit of a mini program's category has a result. 类目审核结果 (添加类目) */
export interface WxaCategoryAuditEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wxa_category_audit'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the first-level category. */
  readonly first: number
  /** Id of the second-level category. */
  readonly second: number
  /** State of the audit, as a code such as `2`. */
  readonly ret: number
  /** Reason given for the appeal, or for the result of the audit. */
  readonly reason?: string
}

/** The audit of a mini program's name has a result. 名称审核结果 (设置小程序名称) */
export interface WxaNicknameAuditEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wxa_nickname_audit'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Name of the mini program that was audited. */
  readonly nickname: string
  /** State of the audit, as a code such as `2`. */
  readonly ret: number
  /** Reason given for the appeal, or for the result of the audit. */
  readonly reason?: string
}

/** The application for a privacy API of a mini program has a result. 隐私接口审核结果 (申请地理位置接口) */
export interface WxaPrivacyApplyEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'wxa_privacy_apply'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** The fields of this event: the API applied for and the result. */
  readonly result_info: {
    /** Name of the API applied for, such as `wx.choosePoi`. */
    readonly api_name: string
    /** Id of the audit, 64-bit, as text. */
    readonly audit_id: string
    /** Status code, `0` for ok. */
    readonly status: number
    /** Time of the application, in seconds since 1970. */
    readonly apply_time: number
    /** Time of the audit, in seconds since 1970. */
    readonly audit_time: number
    /** Reason given for the appeal, or for the result of the audit. */
    readonly reason?: string
    readonly [field: string]: unknown
  }
}

/** An account authorises the third-party platform. 授权成功通知 (授权变更通知推送) */
export interface AuthorizedNotice extends NoticeHeader {
  readonly InfoType: 'authorized'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** AppID of the account that authorises. Note the lower-case `id` in `Appid`. */
  readonly AuthorizerAppid: string
  /** Authorisation code, to be exchanged with `api_query_auth`. */
  readonly AuthorizationCode: string
  /** When the authorisation code expires. */
  readonly AuthorizationCodeExpiredTime: number
  /** Pre-authorisation code the authorisation began with. */
  readonly PreAuthCode: string
}

/** An account changes the permissions it grants; not sent when they stay the same. 授权更新通知 (授权变更通知推送) */
export interface UpdateauthorizedNotice extends NoticeHeader {
  readonly InfoType: 'updateauthorized'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** AppID of the account that authorises. Note the lower-case `id` in `Appid`. */
  readonly AuthorizerAppid: string
  /** Authorisation code, to be exchanged with `api_query_auth`. */
  readonly AuthorizationCode: string
  /** When the authorisation code expires. */
  readonly AuthorizationCodeExpiredTime: number
  /** Pre-authorisation code the authorisation began with. */
  readonly PreAuthCode: string
}

/** An account withdraws its authorisation from the third-party platform. 取消授权通知 (授权变更通知推送) */
export interface UnauthorizedNotice extends NoticeHeader {
  readonly InfoType: 'unauthorized'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** AppID of the account that authorises. Note the lower-case `id` in `Appid`. */
  readonly AuthorizerAppid: string
}

/** The administrator's face verification for the ICP filing is finished. 备案人脸核验结果 (no official page found) */
export interface NotifyIcpfilingVerifyResultNotice extends NoticeHeader {
  readonly InfoType: 'notify_icpfiling_verify_result'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the face verification task. */
  readonly task_id: string
  /** AppID of the mini program that is verified. */
  readonly verify_appid: string
  /** Result of the face verification: `2` for failed, `3` for passed. */
  readonly result: number
  /** Is `9` when the SMS verification passed; only when started with `along_with_auth`. */
  readonly along_with_auth_result?: number
}

/** The combined verification and filing flow of a mini program reaches a node. 小程序认证及备案流程通知 (no official page found) No official page confirms it. */
export interface Notify3rdWxaAuthAndIcpNotice extends NoticeHeader {
  readonly InfoType: 'notify_3rd_wxa_auth_and_icp'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the verification and filing flow. */
  readonly procedure_id: string
  /** State of the flow, as a code. */
  readonly procedure_status: number
  /** AppID of the mini program in the flow. */
  readonly authorizer_appid?: string
}

/** The platform delivers a fresh component_verify_ticket, every 10 minutes. 验证票据 (验证票据) */
export interface ComponentVerifyTicketNotice extends NoticeHeader {
  readonly InfoType: 'component_verify_ticket'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Value of `component_verify_ticket`, begins with `ticket@@@`. Sent every 10 minutes, valid for 12 hours. */
  readonly ComponentVerifyTicket: string
}

/** The ICP filing of a mini program has a new state. 小程序备案状态通知 (申请小程序备案) */
export interface NotifyApplyIcpfilingResultNotice extends NoticeHeader {
  readonly InfoType: 'notify_apply_icpfiling_result'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** AppID of the account that gave the authorisation. */
  readonly authorizer_appid: string
  /** State of the ICP filing (备案), as a code. */
  readonly beian_status: number
}

/** A trial mini program is created. 创建试用小程序成功 (创建试用小程序) */
export interface NotifyThirdFastregisterbetaappNotice extends NoticeHeader {
  readonly InfoType: 'notify_third_fastregisterbetaapp'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** AppID of the mini program concerned. All lower case; `AppId` may stand in the same package. */
  readonly appid?: string
  /** Company data that was submitted; in `channels_ec_vip_user_auto_add`, the details of that event. */
  readonly info: {
    /** Unique id of the request. */
    readonly unique_id: string
    /** Name of the company or person, or of what is audited. */
    readonly name: string
    readonly [field: string]: unknown
  }
  /** Status code, `0` for ok. */
  readonly status: number
  /** Message that goes with the status, such as `OK`. */
  readonly msg?: string
}

/** The fast registration of a mini program has a result. 快速注册小程序结果 (快速注册企业小程序) */
export interface NotifyThirdFasteregisterNotice extends NoticeHeader {
  readonly InfoType: 'notify_third_fasteregister'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** AppID of the mini program concerned. All lower case; `AppId` may stand in the same package. */
  readonly appid?: string
  /** Authorisation code given to the third party. */
  readonly auth_code?: string
  /** Company data that was submitted; in `channels_ec_vip_user_auto_add`, the details of that event. */
  readonly info: {
    /** Name of the company or person, or of what is audited. */
    readonly name?: string
    /** Kind of code: `1` for unified credit code, `2` for organisation code, `3` for licence number. */
    readonly code_type?: number
    /** Code of the company; in `get_auth_info`, the code of that request. */
    readonly code?: string
    /** Name of the legal representative. */
    readonly legal_persona_name?: string
    /** WeChat id of the legal representative. */
    readonly legal_persona_wechat?: string
    /** Name of the person who registers. */
    readonly idname?: string
    /** WeChat id of the person who registers. */
    readonly wxuser?: string
    /** Contact phone number of the third-party platform. */
    readonly component_phone?: string
    readonly [field: string]: unknown
  }
  /** Status code, `0` for ok. */
  readonly status: number
  /** Message that goes with the status, such as `OK`. */
  readonly msg?: string
}

/** The verification of a trial mini program has a result. 试用小程序快速认证结果 (试用小程序快速转正) */
export interface NotifyThirdFastverifybetaappNotice extends NoticeHeader {
  readonly InfoType: 'notify_third_fastverifybetaapp'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** AppID of the mini program concerned. All lower case; `AppId` may stand in the same package. */
  readonly appid?: string
  /** Company data that was submitted; in `channels_ec_vip_user_auto_add`, the details of that event. */
  readonly info: {
    /** Name of the company or person, or of what is audited. */
    readonly name: string
    /** Kind of code: `1` for unified credit code, `2` for organisation code, `3` for licence number. */
    readonly code_type: number
    /** Code of the company; in `get_auth_info`, the code of that request. */
    readonly code: string
    /** Name of the legal representative. */
    readonly legal_persona_name: string
    /** WeChat id of the legal representative. */
    readonly legal_persona_wechat: string
    /** Contact phone number of the third-party platform. */
    readonly component_phone: string
    readonly [field: string]: unknown
  }
  /** Status code, `0` for ok. */
  readonly status: number
  /** Message that goes with the status, such as `OK`. */
  readonly msg?: string
}

/** The verification of a mini program makes progress. 小程序认证进度 */
export interface Notify3rdWxaAuthNotice extends NoticeHeader {
  readonly InfoType: 'notify_3rd_wxa_auth'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** AppID of the mini program concerned. All lower case; `AppId` may stand in the same package. */
  readonly appid: string
  /** Id of the verification task. */
  readonly taskid: string
  /** State of the verification task, as a code such as `0`. */
  readonly task_status: number
  /** State of the application, as a code such as `0`. */
  readonly apply_status: number
  /** Text that explains the current state. */
  readonly message?: string
  /** The review agency the task was passed to. */
  readonly dispatch_info?: {
    /** Name of the review agency. */
    readonly provider: string
    /** Contact details of the agency, as text: phone and hours. */
    readonly contact: string
    /** When the task was passed to the agency, in seconds since 1970. */
    readonly dispatch_time: number
    readonly [field: string]: unknown
  }
}

/** The yearly verification of a mini program is about to expire or has expired. 小程序认证年审提醒 */
export interface Notify3rdWxaWxverifyNotice extends NoticeHeader {
  readonly InfoType: 'notify_3rd_wxa_wxverify'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** AppID of the mini program concerned. All lower case; `AppId` may stand in the same package. */
  readonly appid: string
  /** When it expires, in seconds since 1970. */
  readonly expired: number
  /** Text that explains the current state. */
  readonly message?: string
}

/** Every push of open-platform that the catalogue knows, by its key. */
export interface Known {
  readonly 'event.betaapp_authorization_apply_event': BetaappAuthorizationApplyEvent
  readonly 'event.betaapp_verify_apply_event': BetaappVerifyApplyEvent
  readonly 'event.betaapp_verify_event': BetaappVerifyEvent
  readonly 'event.weapp_audit_delay': WeappAuditDelayEvent
  readonly 'event.weapp_audit_fail': WeappAuditFailEvent
  readonly 'event.weapp_audit_success': WeappAuditSuccessEvent
  readonly 'event.wxa_appeal_record': WxaAppealRecordEvent
  readonly 'event.wxa_category_audit': WxaCategoryAuditEvent
  readonly 'event.wxa_nickname_audit': WxaNicknameAuditEvent
  readonly 'event.wxa_privacy_apply': WxaPrivacyApplyEvent
  readonly 'info.authorized': AuthorizedNotice
  readonly 'info.updateauthorized': UpdateauthorizedNotice
  readonly 'info.unauthorized': UnauthorizedNotice
  readonly 'info.notify_icpfiling_verify_result': NotifyIcpfilingVerifyResultNotice
  readonly 'info.notify_3rd_wxa_auth_and_icp': Notify3rdWxaAuthAndIcpNotice
  readonly 'info.component_verify_ticket': ComponentVerifyTicketNotice
  readonly 'info.notify_apply_icpfiling_result': NotifyApplyIcpfilingResultNotice
  readonly 'info.notify_third_fastregisterbetaapp': NotifyThirdFastregisterbetaappNotice
  readonly 'info.notify_third_fasteregister': NotifyThirdFasteregisterNotice
  readonly 'info.notify_third_fastverifybetaapp': NotifyThirdFastverifybetaappNotice
  readonly 'info.notify_3rd_wxa_auth': Notify3rdWxaAuthNotice
  readonly 'info.notify_3rd_wxa_wxverify': Notify3rdWxaWxverifyNotice
}
