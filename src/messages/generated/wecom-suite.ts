// Written by catalog/generate from catalog/messages/wecom-suite.json: change that file, then run npm run catalog.

/** What stands at the beginning of many pushes, and what they have beside what is documented. */
export interface EventHeader {
  /** Receiver: original id (`gh_...`) in 公众号, CorpID in 企业微信 (SuiteId on the outside of suite callbacks). */
  readonly ToUserName: string
  /** Sender: UserID of a member or OpenID of a follower; `sys` for events made by the system. */
  readonly FromUserName: string
  readonly [field: string]: unknown
}

/** What stands at the beginning of many pushes, and what they have beside what is documented. */
export interface DeviceHeader {
  /** Header common to all hardware pushes. */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls. */
    readonly req_id: string
    /** When the push was made, in seconds since 1970. */
    readonly createtime: number
    /** CorpID of the device vendor. */
    readonly service_corpid: string
    readonly [field: string]: unknown
  }
  readonly [field: string]: unknown
}

/** What stands at the beginning of many pushes, and what they have beside what is documented. */
export interface NoticeHeader {
  /** Seconds since 1970, of the push or of the record around it. Suite pushes have it in place of `CreateTime`. */
  readonly TimeStamp: number
  readonly [field: string]: unknown
}

/** The interface licence (接口许可) is missing or no longer valid. 接口许可失效通知 (接口许可失效通知, path/95716) */
export interface UnlicensedNotifyEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'unlicensed_notify'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** When it was created, in seconds since 1970. */
  readonly CreateTime: number
  /** Id of the app the message belongs to. */
  readonly AgentID: number
}

/** The administrators of the app change. 应用管理员变更通知 (应用管理员变更通知, path/95038) */
export interface ChangeAppAdminEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'change_app_admin'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** When it was created, in seconds since 1970. */
  readonly CreateTime: number
  /** Id of the app the message belongs to. */
  readonly AgentID: number
}

/** A device reports raw check-in records. 考勤打卡原始数据 (考勤打卡原始数据回调, path/97214) */
export interface DeviceCheckinDataReportEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'device_checkin_data_report'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Seconds since 1970, of the push or of the record around it. Suite pushes have it in place of `CreateTime`. */
  readonly TimeStamp: number
  /** Holds the check-in records, one repeated `Item` each. */
  readonly CheckInDataList?: {
    /** One entry, may repeat: an approval branch, a changed member or a custom attribute. */
    readonly Item?: ReadonlyArray<{
      /** The openuserid of the person recorded. */
      readonly OpenUserId: string
      /** Kind of person: `0` for member, `1` for visitor, `2` for student. */
      readonly UserType: number
      /** When the person checked in, in seconds since 1970. */
      readonly CheckinTime: number
      readonly [field: string]: unknown
    }>
    readonly [field: string]: unknown
  }
  /** Serial number of the device. */
  readonly DeviceSn: string
}

/** A device reports raw records of passages through a door. 门禁通行原始数据 (门禁通行原始数据回调, path/97215) */
export interface DeviceAccesscontrolDataReportEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'device_accesscontrol_data_report'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Seconds since 1970, of the push or of the record around it. Suite pushes have it in place of `CreateTime`. */
  readonly TimeStamp: number
  /** Holds the access records, in `Item` elements. */
  readonly AccessDataList: {
    /** One entry, may repeat: an approval branch, a changed member or a custom attribute. */
    readonly Item?: ReadonlyArray<{
      /** The openuserid of the person recorded. */
      readonly OpenUserId: string
      /** Kind of person: `0` for member, `1` for visitor, `2` for student. */
      readonly UserType: number
      /** Seconds since 1970, of the push or of the record around it. Suite pushes have it in place of `CreateTime`. */
      readonly TimeStamp: number
      /** Direction of passage: `1` for in, `2` for out, `3` for unknown. */
      readonly PassType: number
      /** How the door was passed: `1` for face, `2` for QR code, `3` for remote, `4` for fingerprint. */
      readonly PassMethod: number
      readonly [field: string]: unknown
    }>
    readonly [field: string]: unknown
  }
  /** Serial number of the device. */
  readonly DeviceSn: string
}

/** A device reports raw body temperature records. 体温检测原始数据 (体温检测原始数据回调, path/97216) */
export interface DeviceTemperatureDataReportEvent extends EventHeader {
  readonly MsgType: 'event'
  readonly Event: 'device_temperature_data_report'
  readonly InfoType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Seconds since 1970, of the push or of the record around it. Suite pushes have it in place of `CreateTime`. */
  readonly TimeStamp: number
  /** Holds the temperature records, in `Item` elements. */
  readonly TemperatureDataList: {
    /** One entry, may repeat: an approval branch, a changed member or a custom attribute. */
    readonly Item?: ReadonlyArray<{
      /** The openuserid of the person recorded. */
      readonly OpenUserId: string
      /** Kind of person: `0` for member, `1` for visitor, `2` for student. */
      readonly UserType: number
      /** Seconds since 1970, of the push or of the record around it. Suite pushes have it in place of `CreateTime`. */
      readonly TimeStamp: number
      /** Temperature measured, such as `36.7`. */
      readonly Temperature: number
      /** State as a number, or as a name such as `INVOICE_REIMBURSE_INIT`. */
      readonly Status: number
      readonly [field: string]: unknown
    }>
    readonly [field: string]: unknown
  }
  /** Serial number of the device. */
  readonly DeviceSn: string
}

/** The device is told to open the page that takes in recognition data. 进入识别信息录入页 (识别信息录入指令, path/96009) */
export interface EnterPageCommand extends DeviceHeader {
  readonly msg_type: 'command'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  /** Header common to all hardware pushes. */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls. */
    readonly req_id: string
    /** When the push was made, in seconds since 1970. */
    readonly createtime: number
    /** CorpID of the device vendor. */
    readonly service_corpid: string
    /** Serial number of the device. */
    readonly device_sn: string
    /** Id of the device model. */
    readonly model_id: string
    /** CorpID of the company the device is bound to. */
    readonly auth_corpid: string
    readonly [field: string]: unknown
  }
  /** The fields of this command. */
  readonly command: {
    readonly command_type: 'enter_page'
    /** Kind of page on the device, such as `fa`. */
    readonly page_type: string
    /** Id of the operation. */
    readonly oper_id: string
    /** The openuserid of the person. */
    readonly open_userid: string
    /** Kind of person, as a number. */
    readonly user_type: number
    readonly [field: string]: unknown
  }
}

/** The device is told to leave the page that takes in recognition data. 退出识别信息录入页 (识别信息录入指令, path/96009) */
export interface ExitPageCommand extends DeviceHeader {
  readonly msg_type: 'command'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  /** Header common to all hardware pushes. */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls. */
    readonly req_id: string
    /** When the push was made, in seconds since 1970. */
    readonly createtime: number
    /** CorpID of the device vendor. */
    readonly service_corpid: string
    /** Serial number of the device. */
    readonly device_sn: string
    /** Id of the device model. */
    readonly model_id: string
    /** CorpID of the company the device is bound to. */
    readonly auth_corpid: string
    readonly [field: string]: unknown
  }
  /** The fields of this command. */
  readonly command: {
    readonly command_type: 'exit_page'
    /** Kind of page on the device, such as `fa`. */
    readonly page_type: string
    /** Id of the operation. */
    readonly oper_id: string
    /** The openuserid of the person. */
    readonly open_userid: string
    /** Kind of person, as a number. */
    readonly user_type: number
    readonly [field: string]: unknown
  }
}

/** The device is told to open the door from afar. 远程开门指令 (远程开门指令, path/96010) */
export interface RemoteOpenDoorCommand extends DeviceHeader {
  readonly msg_type: 'command'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  /** Header common to all hardware pushes. */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls. */
    readonly req_id: string
    /** When the push was made, in seconds since 1970. */
    readonly createtime: number
    /** CorpID of the device vendor. */
    readonly service_corpid: string
    /** Serial number of the device. */
    readonly device_sn: string
    /** Id of the device model. */
    readonly model_id: string
    /** CorpID of the company the device is bound to. */
    readonly auth_corpid: string
    readonly [field: string]: unknown
  }
  /** The fields of this command. */
  readonly command: {
    readonly command_type: 'remote_open_door'
    /** The openuserid of the person. */
    readonly open_userid: string
    /** Id of the operation. */
    readonly oper_id: string
    readonly [field: string]: unknown
  }
}

/** The device is told to delete the recognition data of a person. 识别信息删除 (识别信息删除回调, path/96116) */
export interface DeleteBioInfoCommand extends DeviceHeader {
  readonly msg_type: 'command'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  /** Header common to all hardware pushes. */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls. */
    readonly req_id: string
    /** When the push was made, in seconds since 1970. */
    readonly createtime: number
    /** CorpID of the device vendor. */
    readonly service_corpid: string
    /** Serial number of the device. */
    readonly device_sn: string
    /** Id of the device model. */
    readonly model_id: string
    /** CorpID of the company the device is bound to. */
    readonly auth_corpid: string
    readonly [field: string]: unknown
  }
  /** The fields of this command. */
  readonly command: {
    readonly command_type: 'delete_bio_info'
    /** Kind of page on the device, such as `fa`. */
    readonly page_type: string
    /** Id of the operation. */
    readonly oper_id: string
    /** The openuserid of the person. */
    readonly open_userid: string
    /** Kind of person, as a number. */
    readonly user_type: number
    readonly [field: string]: unknown
  }
}

/** A print job is handed to the device. 推送打印任务 (推送打印任务, path/96414) */
export interface PrinterJobSubmitCommand extends DeviceHeader {
  readonly msg_type: 'command'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  /** Header common to all hardware pushes. */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls. */
    readonly req_id: string
    /** When the push was made, in seconds since 1970. */
    readonly createtime: number
    /** CorpID of the device vendor. */
    readonly service_corpid: string
    /** Serial number of the device. */
    readonly device_sn: string
    /** Id of the device model. */
    readonly model_id: string
    /** CorpID of the company the device is bound to. */
    readonly auth_corpid: string
    readonly [field: string]: unknown
  }
  /** The fields of this command. */
  readonly command: {
    readonly command_type: 'printer_job_submit'
    /** The openuserid of the person. */
    readonly open_userid: string
    /** Id of the print job. */
    readonly jobid: string
    readonly [field: string]: unknown
  }
}

/** A print job is handed over for transcoding, with its file and settings. 推送打印转码任务 (推送打印转码任务, path/97075) */
export interface PrinterJobTransCommand extends DeviceHeader {
  readonly msg_type: 'command'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  /** Header common to all hardware pushes. */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls. */
    readonly req_id: string
    /** When the push was made, in seconds since 1970. */
    readonly createtime: number
    /** CorpID of the device vendor. */
    readonly service_corpid: string
    /** Serial number of the device. */
    readonly device_sn: string
    /** Id of the device model. */
    readonly model_id: string
    /** CorpID of the company the device is bound to. */
    readonly auth_corpid: string
    readonly [field: string]: unknown
  }
  /** The fields of this command. */
  readonly command: {
    readonly command_type: 'printer_job_trans'
    /** The openuserid of the person. */
    readonly open_userid: string
    /** Id of the print job. */
    readonly jobid: string
    /** Link from which the file is downloaded. */
    readonly download_url: string
    /** AES key for the downloaded file. */
    readonly encoding_aeskey?: string
    /** Name of the document to print. */
    readonly doc_name: string
    /** Size of the document to print. */
    readonly doc_size: number
    /** Settings of the print job to be transcoded. */
    readonly trans_setting: {
      /** Version of the API, or of the settings or item around it. A number or text. */
      readonly version: number
      /** List of settings, each with `key` and `value`. */
      readonly setting_list: ReadonlyArray<{
        /** Name of the setting, such as `纸张大小`. */
        readonly key: string
        /** Values of the setting. */
        readonly value: readonly string[]
        readonly [field: string]: unknown
      }>
      readonly [field: string]: unknown
    }
    readonly [field: string]: unknown
  }
}

/** The device is told to delete a print job. 删除打印任务 (删除打印任务, path/97370) */
export interface PrinterJobDelCommand extends DeviceHeader {
  readonly msg_type: 'command'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  /** Header common to all hardware pushes. */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls. */
    readonly req_id: string
    /** When the push was made, in seconds since 1970. */
    readonly createtime: number
    /** CorpID of the device vendor. */
    readonly service_corpid: string
    /** Serial number of the device. */
    readonly device_sn: string
    /** Id of the device model. */
    readonly model_id: string
    /** CorpID of the company the device is bound to. */
    readonly auth_corpid: string
    readonly [field: string]: unknown
  }
  /** The fields of this command. */
  readonly command: {
    readonly command_type: 'printer_job_del'
    /** Id of the print job. */
    readonly jobid: string
    readonly [field: string]: unknown
  }
}

/** A company binds a device. 企业绑定设备 (企业绑定设备事件, path/95987) */
export interface BindDeviceEvent extends DeviceHeader {
  readonly msg_type: 'event'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  /** Header common to all hardware pushes. */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls. */
    readonly req_id: string
    /** When the push was made, in seconds since 1970. */
    readonly createtime: number
    /** CorpID of the device vendor. */
    readonly service_corpid: string
    /** Serial number of the device. */
    readonly device_sn: string
    /** Id of the device model. */
    readonly model_id: string
    /** CorpID of the company the device is bound to. */
    readonly auth_corpid: string
    readonly [field: string]: unknown
  }
  /** The fields of this event. In `complaint_info` and `withdraw_info`, a number instead. */
  readonly event: {
    readonly event_type: 'bind'
    /** Authorisation code given to the third party. */
    readonly auth_code: string
    /** Verification code for binding the device. */
    readonly verif_code: string
    readonly [field: string]: unknown
  }
}

/** A company unbinds a device. 企业解绑设备 (企业解绑设备事件, path/95988) */
export interface UnbindDeviceEvent extends DeviceHeader {
  readonly msg_type: 'event'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  /** Header common to all hardware pushes. */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls. */
    readonly req_id: string
    /** When the push was made, in seconds since 1970. */
    readonly createtime: number
    /** CorpID of the device vendor. */
    readonly service_corpid: string
    /** Serial number of the device. */
    readonly device_sn: string
    /** Id of the device model. */
    readonly model_id: string
    /** CorpID of the company the device is bound to. */
    readonly auth_corpid: string
    readonly [field: string]: unknown
  }
  /** The fields of this event. In `complaint_info` and `withdraw_info`, a number instead. */
  readonly event: {
    readonly event_type: 'unbind'
    readonly [field: string]: unknown
  }
}

/** The contacts of the company that the device is bound to change. 通讯录变更 (通讯录变更事件, path/95989) */
export interface ContactChangeDeviceEvent extends DeviceHeader {
  readonly msg_type: 'event'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  /** Header common to all hardware pushes. */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls. */
    readonly req_id: string
    /** When the push was made, in seconds since 1970. */
    readonly createtime: number
    /** CorpID of the device vendor. */
    readonly service_corpid: string
    /** Serial number of the device. */
    readonly device_sn: string
    /** Id of the device model. */
    readonly model_id: string
    /** CorpID of the company the device is bound to. */
    readonly auth_corpid: string
    readonly [field: string]: unknown
  }
  /** The fields of this event. In `complaint_info` and `withdraw_info`, a number instead. */
  readonly event: {
    readonly event_type: 'contact_change'
    /** Version number of the permissions. */
    readonly perm_version: number
    /** The persons added to the contacts. */
    readonly create_user: ReadonlyArray<{
      /** The openuserid of the person. */
      readonly open_userid: string
      /** Kind of person, as a number. */
      readonly user_type: number
      readonly [field: string]: unknown
    }>
    /** The persons in the contacts who were updated. */
    readonly update_user: ReadonlyArray<{
      /** The openuserid of the person. */
      readonly open_userid: string
      /** Kind of person, as a number. */
      readonly user_type: number
      readonly [field: string]: unknown
    }>
    /** The persons deleted from the contacts. */
    readonly delete_user: ReadonlyArray<{
      /** The openuserid of the person. */
      readonly open_userid: string
      /** Kind of person, as a number. */
      readonly user_type: number
      readonly [field: string]: unknown
    }>
    readonly [field: string]: unknown
  }
}

/** The device is told to upgrade its firmware. 固件升级指令 (固件升级指令, path/96011) */
export interface UpdateFirmwareCommand extends DeviceHeader {
  readonly msg_type: 'command'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  /** Header common to all hardware pushes. */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls. */
    readonly req_id: string
    /** When the push was made, in seconds since 1970. */
    readonly createtime: number
    /** CorpID of the device vendor. */
    readonly service_corpid: string
    /** Serial number of the device. */
    readonly device_sn: string
    /** Id of the device model. */
    readonly model_id: string
    /** CorpID of the company the device is bound to. */
    readonly auth_corpid: string
    readonly [field: string]: unknown
  }
  /** The fields of this command. */
  readonly command: {
    readonly command_type: 'update_firmware'
    /** Id of the operation. */
    readonly oper_id: string
    readonly [field: string]: unknown
  }
}

/** The platform delivers the model_ticket of a device model. 设备型号 model_ticket (设备型号model_ticket推送事件, path/96053) */
export interface ModelTicketDeviceEvent extends DeviceHeader {
  readonly msg_type: 'event'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  /** Header common to all hardware pushes. */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls. */
    readonly req_id: string
    /** When the push was made, in seconds since 1970. */
    readonly createtime: number
    /** CorpID of the device vendor. */
    readonly service_corpid: string
    /** Id of the device model. */
    readonly model_id: string
    readonly [field: string]: unknown
  }
  /** The fields of this event. In `complaint_info` and `withdraw_info`, a number instead. */
  readonly event: {
    readonly event_type: 'model_ticket'
    /** The `model_ticket` of the device model. */
    readonly model_ticket: string
    readonly [field: string]: unknown
  }
}

/** The platform asks whether the serial number of a device is valid. 查询设备SN合法性 (查询设备SN合法性事件, path/96130) */
export interface VerifyDeviceDeviceEvent extends DeviceHeader {
  readonly msg_type: 'event'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  /** Header common to all hardware pushes. */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls. */
    readonly req_id: string
    /** When the push was made, in seconds since 1970. */
    readonly createtime: number
    /** CorpID of the device vendor. */
    readonly service_corpid: string
    /** CorpID of the company the device is bound to. */
    readonly auth_corpid: string
    readonly [field: string]: unknown
  }
  /** The fields of this event. In `complaint_info` and `withdraw_info`, a number instead. */
  readonly event: {
    readonly event_type: 'verify_device'
    /** MD5 hash of the serial number of the device. */
    readonly device_sn_md5: string
    readonly [field: string]: unknown
  }
}

/** The platform asks for the state of the device. 获取设备状态指令 (获取设备状态指令, path/97079) */
export interface FetchDeviceStatusCommand extends DeviceHeader {
  readonly msg_type: 'command'
  readonly MsgType?: never
  readonly InfoType?: never
  readonly msgtype?: never
  /** Header common to all hardware pushes. */
  readonly base_info: {
    /** Id of the request, to be sent back in API calls. */
    readonly req_id: string
    /** When the push was made, in seconds since 1970. */
    readonly createtime: number
    /** CorpID of the device vendor. */
    readonly service_corpid: string
    /** Serial number of the device. */
    readonly device_sn: string
    /** Id of the device model. */
    readonly model_id: string
    /** CorpID of the company the device is bound to. */
    readonly auth_corpid: string
    readonly [field: string]: unknown
  }
  /** The fields of this command. */
  readonly command: {
    readonly command_type: 'fetch_device_status'
    readonly [field: string]: unknown
  }
}

/** An asynchronous job finishes. 异步任务完成通知 (异步任务回调通知, path/91875) */
export interface BatchJobResultNotice extends NoticeHeader {
  readonly InfoType: 'batch_job_result'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** CorpID of the service provider. */
  readonly ServiceCorpId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Holds the result of the asynchronous job. */
  readonly BatchJob?: {
    /** Id of the asynchronous job, up to 64 characters. */
    readonly JobId: string
    /** Kind of job, such as `sync_user`, `replace_user`, `invite_user` or `replace_party`. */
    readonly JobType: string
    /** Result code of the job; `0` for success. */
    readonly ErrCode?: number
    /** Result of the job in words, such as `ok`. */
    readonly ErrMsg?: string
    readonly [field: string]: unknown
  }
  /** Id of the third-party app (suite). */
  readonly SuiteId?: string
  /** Creation time, in seconds since 1970. In the parameter table, not in the sample. */
  readonly CreateTime?: number
}

/** A member is added to the contacts of an authorising company. 新增成员 (成员通知事件, path/92654) */
export interface ChangeContactCreateUserNotice extends NoticeHeader {
  readonly InfoType: 'change_contact'
  readonly ChangeType: 'create_user'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** UserID of the member. */
  readonly UserID: string
  /** Provider-wide id of the member, at most 64 bytes. */
  readonly OpenUserID: string
  /** Name of the department, member, custom attribute or sender. */
  readonly Name?: string
  /** Ids of the member's departments, separated by commas. */
  readonly Department?: string
  /** Id of the member's main department. */
  readonly MainDepartment?: number
  /** Whether the member leads each department: `0` or `1`, comma-separated, in the order of `Department`. */
  readonly IsLeaderInDept?: string
  /** UserID of each direct superior, separated by commas. */
  readonly DirectLeader?: string
  /** Mobile number of the person. A company member's needs authorisation. */
  readonly Mobile?: string
  /** Job title of the member, at most 64 bytes. */
  readonly Position?: string
  /** Gender: `0` for unknown, `1` for male, `2` for female. Needs authorisation. */
  readonly Gender?: number
  /** E-mail address of the member. Needs authorisation. */
  readonly Email?: string
  /** Company e-mail address of the member. Needs authorisation. */
  readonly BizMail?: string
  /** URL of the member's avatar. */
  readonly Avatar?: string
  /** Alias of the member. */
  readonly Alias?: string
  /** Landline number of the member. */
  readonly Telephone?: string
  /** Extended attributes of the member, one repeated `Item` each. */
  readonly ExtAttr?: {
    /** One entry, may repeat: an approval branch, a changed member or a custom attribute. */
    readonly Item?: ReadonlyArray<{
      /** Name of the department, member, custom attribute or sender. */
      readonly Name?: string
      /** Kind of attribute: `0` for text, `1` for web page. */
      readonly Type: number
      /** Holds the value of a text attribute. */
      readonly Text: {
        /** Value of the text attribute. */
        readonly Value: string
        readonly [field: string]: unknown
      }
      /** Holds the content of a web page attribute. */
      readonly Web: {
        /** Title of the link, file or article. */
        readonly Title: string
        /** Address of the page the link leads to. */
        readonly Url: string
        readonly [field: string]: unknown
      }
      readonly [field: string]: unknown
    }>
    readonly [field: string]: unknown
  }
  /** State code of the member. In the parameter table, not in the sample. */
  readonly Status?: number
}

/** The data of a member of an authorising company changes. 更新成员 (成员通知事件, path/92654) */
export interface ChangeContactUpdateUserNotice extends NoticeHeader {
  readonly InfoType: 'change_contact'
  readonly ChangeType: 'update_user'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** UserID of the member. */
  readonly UserID: string
  /** Provider-wide id of the member, at most 64 bytes. */
  readonly OpenUserID: string
  /** The UserID after it was renamed. */
  readonly NewUserID?: string
  /** Name of the department, member, custom attribute or sender. */
  readonly Name?: string
  /** Ids of the member's departments, separated by commas. */
  readonly Department?: string
  /** Id of the member's main department. */
  readonly MainDepartment?: number
  /** Whether the member leads each department: `0` or `1`, comma-separated, in the order of `Department`. */
  readonly IsLeaderInDept?: string
  /** UserID of each direct superior, separated by commas. */
  readonly DirectLeader?: string
  /** Mobile number of the person. A company member's needs authorisation. */
  readonly Mobile?: string
  /** Job title of the member, at most 64 bytes. */
  readonly Position?: string
  /** Gender: `0` for unknown, `1` for male, `2` for female. Needs authorisation. */
  readonly Gender?: number
  /** E-mail address of the member. Needs authorisation. */
  readonly Email?: string
  /** Company e-mail address of the member. Needs authorisation. */
  readonly BizMail?: string
  /** State of the member: `1` for active, `2` for disabled, `4` for not activated, `5` for left. */
  readonly Status: number
  /** URL of the member's avatar. */
  readonly Avatar?: string
  /** Alias of the member. */
  readonly Alias?: string
  /** Landline number of the member. */
  readonly Telephone?: string
  /** Extended attributes of the member, one repeated `Item` each. */
  readonly ExtAttr?: {
    /** One entry, may repeat: an approval branch, a changed member or a custom attribute. */
    readonly Item?: ReadonlyArray<{
      /** Name of the department, member, custom attribute or sender. */
      readonly Name?: string
      /** Kind of attribute: `0` for text, `1` for web page. */
      readonly Type: number
      /** Holds the value of a text attribute. */
      readonly Text: {
        /** Value of the text attribute. */
        readonly Value: string
        readonly [field: string]: unknown
      }
      /** Holds the content of a web page attribute. */
      readonly Web: {
        /** Title of the link, file or article. */
        readonly Title: string
        /** Address of the page the link leads to. */
        readonly Url: string
        readonly [field: string]: unknown
      }
      readonly [field: string]: unknown
    }>
    readonly [field: string]: unknown
  }
}

/** A member is deleted from the contacts of an authorising company. 删除成员 (成员通知事件, path/92654) */
export interface ChangeContactDeleteUserNotice extends NoticeHeader {
  readonly InfoType: 'change_contact'
  readonly ChangeType: 'delete_user'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** UserID of the member. */
  readonly UserID: string
  /** Provider-wide id of the member, at most 64 bytes. */
  readonly OpenUserID: string
}

/** A department is created in an authorising company. 新增部门 (部门通知事件, path/92655) */
export interface ChangeContactCreatePartyNotice extends NoticeHeader {
  readonly InfoType: 'change_contact'
  readonly ChangeType: 'create_party'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of the department. */
  readonly Id: number
  /** Name of the department, member, custom attribute or sender. */
  readonly Name?: string
  /** Id of the parent department. */
  readonly ParentId: number
  /** Weight of the department in sorting. */
  readonly Order: number
}

/** A department of an authorising company is updated. 更新部门 (部门通知事件, path/92655) */
export interface ChangeContactUpdatePartyNotice extends NoticeHeader {
  readonly InfoType: 'change_contact'
  readonly ChangeType: 'update_party'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of the department. */
  readonly Id: number
  /** Name of the department, member, custom attribute or sender. */
  readonly Name?: string
  /** Id of the parent department. */
  readonly ParentId?: number
}

/** A department of an authorising company is deleted. 删除部门 (部门通知事件, path/92655) */
export interface ChangeContactDeletePartyNotice extends NoticeHeader {
  readonly InfoType: 'change_contact'
  readonly ChangeType: 'delete_party'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of the department. */
  readonly Id: number
}

/** Members or departments are added to or removed from a tag. 标签成员变更 (标签通知事件, path/92656) */
export interface ChangeContactUpdateTagNotice extends NoticeHeader {
  readonly InfoType: 'change_contact'
  readonly ChangeType: 'update_tag'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of the tag, as a number. */
  readonly TagId: number
  /** UserIDs of the members added to the tag, separated by commas. */
  readonly AddUserItems: string
  /** UserIDs of the members removed from the tag, separated by commas. */
  readonly DelUserItems: string
  /** Ids of the departments added to the tag, separated by commas. */
  readonly AddPartyItems: string
  /** Ids of the departments removed from the tag, separated by commas. */
  readonly DelPartyItems: string
}

/** A company authorises the app. 授权成功通知 (授权通知事件, path/99401) */
export interface CreateAuthNotice extends NoticeHeader {
  readonly InfoType: 'create_auth'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** Temporary authorisation code, at most 512 bytes. Valid for 10 minutes. */
  readonly AuthCode?: string
  /** Channel value of your own, set on the contact way (联系我) or 获客链接. */
  readonly State?: string
  /** Extra data that depends on the scenario. */
  readonly ExtraInfo?: {
    /** The 客服 accounts that were authorised. */
    readonly AuthOpenKfIdList: {
      /** Id of the 客服 account that has new messages, or of one in the authorised list. */
      readonly OpenKfId?: readonly string[]
      readonly [field: string]: unknown
    }
    readonly [field: string]: unknown
  }
}

/** A company changes its authorisation of the app. 变更授权通知 (授权通知事件, path/99401) */
export interface ChangeAuthNotice extends NoticeHeader {
  readonly InfoType: 'change_auth'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId?: string
  /** Channel value of your own, set on the contact way (联系我) or 获客链接. */
  readonly State?: string
  /** Extra data that depends on the scenario. */
  readonly ExtraInfo?: {
    /** The 客服 accounts that were authorised. */
    readonly AuthOpenKfIdList: {
      /** Id of the 客服 account that has new messages, or of one in the authorised list. */
      readonly OpenKfId?: readonly string[]
      readonly [field: string]: unknown
    }
    readonly [field: string]: unknown
  }
}

/** A company cancels its authorisation of the app. 取消授权通知 (会话存档接口权限授权通知, path/97086) */
export interface CancelAuthNotice extends NoticeHeader {
  readonly InfoType: 'cancel_auth'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
}

/** A customer of an authorising company agrees that the chat is archived. 客户同意聊天内容存档 (客户同意进行聊天内容存档事件回调, path/99532) */
export interface ChatArchiveAuditApprovedSingleNotice extends NoticeHeader {
  readonly InfoType: 'chat_archive_audit_approved_single'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Provider-wide id of the member, at most 64 bytes. */
  readonly OpenUserID?: string
  /** Id of the external contact (外部联系人). */
  readonly ExternalUserID: string
  /** Id of the group chat. */
  readonly ChatId?: string
}

/** New conversation content appears in an authorising company. 产生会话 (产生会话回调事件, path/97085) */
export interface ConversationNewMessageNotice extends NoticeHeader {
  readonly InfoType: 'conversation_new_message'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** One-time token for the pull API to call next; short-lived (10 minutes). */
  readonly Token: string
}

/** A conversation hits a keyword rule. 命中关键词规则通知 (命中关键词规则通知, path/97244) */
export interface HitKeywordNotice extends NoticeHeader {
  readonly InfoType: 'hit_keyword'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** One-time token for the pull API to call next; short-lived (10 minutes). */
  readonly Token: string
}

/** The export of archived conversation content finishes. 会话内容导出完成 (会话内容导出, path/99620) */
export interface ChatArchiveExportFinishedNotice extends NoticeHeader {
  readonly InfoType: 'chat_archive_export_finished'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of the asynchronous job, up to 64 characters. */
  readonly JobId: string
}

/** A student is added to the school contacts of an authorising company. 新增学生 (成员变更事件, path/92051) */
export interface ChangeSchoolContactCreateStudentNotice extends NoticeHeader {
  readonly InfoType: 'change_school_contact'
  readonly ChangeType: 'create_student'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of what the push is about, by event: a department, tag, tag group or the like. */
  readonly Id: string
}

/** A student in the school contacts of an authorising company is updated. 编辑学生 (成员变更事件, path/92051) */
export interface ChangeSchoolContactUpdateStudentNotice extends NoticeHeader {
  readonly InfoType: 'change_school_contact'
  readonly ChangeType: 'update_student'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of what the push is about, by event: a department, tag, tag group or the like. */
  readonly Id: string
  /** The new userid. Only present when it was renamed. */
  readonly NewId?: string
}

/** A student is deleted from the school contacts of an authorising company. 删除学生 (成员变更事件, path/92051) */
export interface ChangeSchoolContactDeleteStudentNotice extends NoticeHeader {
  readonly InfoType: 'change_school_contact'
  readonly ChangeType: 'delete_student'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of what the push is about, by event: a department, tag, tag group or the like. */
  readonly Id: string
}

/** A parent is added to the school contacts of an authorising company. 新增家长 (成员变更事件, path/92051) */
export interface ChangeSchoolContactCreateParentNotice extends NoticeHeader {
  readonly InfoType: 'change_school_contact'
  readonly ChangeType: 'create_parent'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of what the push is about, by event: a department, tag, tag group or the like. */
  readonly Id: string
}

/** A parent in the school contacts is edited. 编辑家长 (成员变更事件, path/92051) */
export interface ChangeSchoolContactUpdateParentNotice extends NoticeHeader {
  readonly InfoType: 'change_school_contact'
  readonly ChangeType: 'update_parent'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of what the push is about, by event: a department, tag, tag group or the like. */
  readonly Id: string
  /** The new userid. Only present when it was renamed. */
  readonly NewId?: string
}

/** A parent is removed from the school contacts. 删除家长 (成员变更事件, path/92051) */
export interface ChangeSchoolContactDeleteParentNotice extends NoticeHeader {
  readonly InfoType: 'change_school_contact'
  readonly ChangeType: 'delete_parent'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of what the push is about, by event: a department, tag, tag group or the like. */
  readonly Id: string
}

/** A parent in the school contacts starts to follow the school. 家长关注 (成员变更事件, path/92051) */
export interface ChangeSchoolContactSubscribeNotice extends NoticeHeader {
  readonly InfoType: 'change_school_contact'
  readonly ChangeType: 'subscribe'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of what the push is about, by event: a department, tag, tag group or the like. */
  readonly Id: string
}

/** A parent in the school contacts stops following the school. 家长取消关注 (成员变更事件, path/92051) */
export interface ChangeSchoolContactUnsubscribeNotice extends NoticeHeader {
  readonly InfoType: 'change_school_contact'
  readonly ChangeType: 'unsubscribe'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of what the push is about, by event: a department, tag, tag group or the like. */
  readonly Id: string
}

/** A department is created in the school contacts. 家校通讯录新增部门 (部门变更事件, path/92050) */
export interface ChangeSchoolContactCreateDepartmentNotice extends NoticeHeader {
  readonly InfoType: 'change_school_contact'
  readonly ChangeType: 'create_department'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of what the push is about, by event: a department, tag, tag group or the like. */
  readonly Id: string
  /** Creation time, in seconds since 1970. In the parameter table, not in the sample. */
  readonly CreateTime?: number
}

/** A department in the school contacts is edited. 家校通讯录更新部门 (部门变更事件, path/92050) */
export interface ChangeSchoolContactUpdateDepartmentNotice extends NoticeHeader {
  readonly InfoType: 'change_school_contact'
  readonly ChangeType: 'update_department'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of what the push is about, by event: a department, tag, tag group or the like. */
  readonly Id: string
  /** Creation time, in seconds since 1970. In the parameter table, not in the sample. */
  readonly CreateTime?: number
}

/** A department is deleted from the school contacts. 家校通讯录删除部门 (部门变更事件, path/92050) */
export interface ChangeSchoolContactDeleteDepartmentNotice extends NoticeHeader {
  readonly InfoType: 'change_school_contact'
  readonly ChangeType: 'delete_department'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of what the push is about, by event: a department, tag, tag group or the like. */
  readonly Id: string
  /** Creation time, in seconds since 1970. In the parameter table, not in the sample. */
  readonly CreateTime?: number
}

/** Several changes to the school contacts are reported together. 家校通讯录批量变更 (家校通讯录批量变更事件, path/97281) */
export interface ChangeSchoolContactBatchNotice extends NoticeHeader {
  readonly InfoType: 'change_school_contact_batch'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** One change. The element may repeat; up to 1000 changes are merged. */
  readonly ChangeList: ReadonlyArray<{
    /** Seconds since 1970, of the push or of the record around it. Suite pushes have it in place of `CreateTime`. */
    readonly TimeStamp: number
    /** Sub-type of the event; tells apart pushes that share one event name. */
    readonly ChangeType: string
    /** Id of what the push is about, by event: a department, tag, tag group or the like. */
    readonly Id: string
    /** The new userid. Only present when it was renamed. */
    readonly NewId: string
    readonly [field: string]: unknown
  }>
}

/** A company places an order for the app. 下单成功通知 (下单成功通知, path/91929) */
export interface OpenOrderNotice extends NoticeHeader {
  readonly InfoType: 'open_order'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that buys. */
  readonly PaidCorpId: string
  /** Id of the order, up to 32 characters. */
  readonly OrderId: string
  /** UserID of the member who placed the order. Empty when the provider placed it. */
  readonly OperatorId: string
}

/** An order for the app is replaced by a new one. 改单通知 (改单通知, path/91930) */
export interface ChangeOrderNotice extends NoticeHeader {
  readonly InfoType: 'change_order'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that buys. */
  readonly PaidCorpId: string
  /** Id of the order before the change. */
  readonly OldOrderId: string
  /** Id of the order after the change, at most 32 characters. */
  readonly NewOrderId: string
}

/** A company pays its order for the app. 应用支付成功通知 (支付成功通知, path/91931) */
export interface PayForAppSuccessNotice extends NoticeHeader {
  readonly InfoType: 'pay_for_app_success'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that buys. */
  readonly PaidCorpId: string
  /** Id of the order, up to 32 characters. */
  readonly OrderId: string
}

/** An order for the app is refunded. 应用退款通知 (退款通知, path/91932) */
export interface RefundNotice extends NoticeHeader {
  readonly InfoType: 'refund'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that buys. */
  readonly PaidCorpId: string
  /** Id of the order, up to 32 characters. */
  readonly OrderId: string
}

/** The edition of the app a company uses changes; the name is misspelt. 应用版本变更通知 (应用版本变更通知, path/91933) */
export interface ChangeEditonNotice extends NoticeHeader {
  readonly InfoType: 'change_editon'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that buys. */
  readonly PaidCorpId: string
}

/** An order for the app is cancelled. 应用取消订单通知 (取消订单通知, path/99353) */
export interface CancelOrderNotice extends NoticeHeader {
  readonly InfoType: 'cancel_order'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that buys. */
  readonly PaidCorpId: string
  /** Id of the order, up to 32 characters. */
  readonly OrderId: string
}

/** An order for API licences is paid. 接口许可支付成功通知 (支付成功通知, path/95804) */
export interface LicensePaySuccessNotice extends NoticeHeader {
  readonly InfoType: 'license_pay_success'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** CorpID of the service provider. */
  readonly ServiceCorpId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of the order, up to 32 characters. */
  readonly OrderId?: string
  /** UserID of the member who placed the order. */
  readonly BuyerUserId: string
}

/** The refund of an API licence order has a result. 接口许可退款结果通知 (退款结果通知, path/95805) */
export interface LicenseRefundNotice extends NoticeHeader {
  readonly InfoType: 'license_refund'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** CorpID of the service provider. */
  readonly ServiceCorpId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of the order, up to 32 characters. */
  readonly OrderId: string
  /** State of the order, as a number. */
  readonly OrderStatus: number
}

/** API licences are activated automatically for members. 接口许可自动激活通知 (自动激活回调通知, path/95994) */
export interface AutoActivateNotice extends NoticeHeader {
  readonly InfoType: 'auto_activate'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** CorpID of the service provider. */
  readonly ServiceCorpId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Activation cause: `1` member opened the app, `2` message push API, `3` interop API. Waybills: a scene code. */
  readonly Scene: number
  /** One activated licence. The element may repeat. */
  readonly AccountList: ReadonlyArray<{
    /** Code of the licence (激活码). */
    readonly ActiveCode: string
    /** Kind of the account, as a code such as `1`. */
    readonly Type: number
    /** When it expires, in seconds since 1970. */
    readonly ExpireTime: number
    /** The userid of the member. */
    readonly UserId: string
    /** State before activation: `1` for not activated, `2` for activated and valid; other values occur. */
    readonly PreviousStatus: number
    /** Licence code the member's account had before this one. */
    readonly PreviousActiveCode?: string
    readonly [field: string]: unknown
  }>
}

/** An order for a paid API is paid. 付费接口支付成功通知 (支付成功通知, path/100303) */
export interface AdvancedApiPaySuccessNotice extends NoticeHeader {
  readonly InfoType: 'advanced_api_pay_success'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** CorpID of the service provider. */
  readonly ServiceCorpId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Kind of the paid API: `1` for the data API of conversation content. */
  readonly AdvanceApiType: number
  /** Id of the order, up to 32 characters. */
  readonly OrderId: string
  /** UserID of the member who placed the order. */
  readonly BuyerUserId: string
}

/** The refund of a paid API order has a result. 付费接口退款结果通知 (退款结果通知, path/100304) */
export interface AdvancedApiRefundNotice extends NoticeHeader {
  readonly InfoType: 'advanced_api_refund'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** CorpID of the service provider. */
  readonly ServiceCorpId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Kind of the paid API: `1` for the data API of conversation content. */
  readonly AdvanceApiType: number
  /** Id of the order, up to 32 characters. */
  readonly OrderId: string
  /** State of the order, as a number. */
  readonly OrderStatus: number
}

/** An order for a paid API is cancelled. 付费接口取消订单通知 (取消订单通知, path/100305) */
export interface AdvancedApiCancelNotice extends NoticeHeader {
  readonly InfoType: 'advanced_api_cancel'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** CorpID of the service provider. */
  readonly ServiceCorpId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Kind of the paid API: `1` for the data API of conversation content. */
  readonly AdvanceApiType: number
  /** Id of the order, up to 32 characters. */
  readonly OrderId: string
}

/** The quota bought for a paid API is no longer enough. 接口不足通知 (接口不足通知, path/100306) */
export interface AdvancedApiInsufficientNotice extends NoticeHeader {
  readonly InfoType: 'advanced_api_insufficient'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** CorpID of the service provider. */
  readonly ServiceCorpId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Kind of the paid API: `1` for the data API of conversation content. */
  readonly AdvanceApiType: number
  /** Details of the paid API for conversation archiving. */
  readonly ChatArchiveApi: {
    /** Archive edition: `2` for internal and external chats, `3` with voice calls as well. */
    readonly Edition: number
    readonly [field: string]: unknown
  }
}

/** The purchase of a paid API expires. 接口购买到期通知 (接口购买到期通知, path/100307) */
export interface AdvancedApiExpiredNotice extends NoticeHeader {
  readonly InfoType: 'advanced_api_expired'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** CorpID of the service provider. */
  readonly ServiceCorpId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Kind of the paid API: `1` for the data API of conversation content. */
  readonly AdvanceApiType: number
  /** Details of the paid API for conversation archiving. */
  readonly ChatArchiveApi: {
    /** Archive edition: `2` for internal and external chats, `3` with voice calls as well. */
    readonly Edition: number
    readonly [field: string]: unknown
  }
}

/** The trial of a paid API expires. 接口试用到期通知 (接口试用到期通知, path/100308) */
export interface AdvancedApiTrialExpiredNotice extends NoticeHeader {
  readonly InfoType: 'advanced_api_trial_expired'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** CorpID of the service provider. */
  readonly ServiceCorpId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Kind of the paid API: `1` for the data API of conversation content. */
  readonly AdvanceApiType: number
}

/** A company completes its registration through a promotion package. 注册完成回调 (注册完成回调事件, path/90585) */
export interface RegisterCorpNotice extends NoticeHeader {
  readonly InfoType: 'register_corp'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** CorpID of the service provider. */
  readonly ServiceCorpId: string
  /** Registration code of the promotion. */
  readonly RegisterCode: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Credential for migrating the contacts. */
  readonly ContactSync?: {
    /** Token for calling the contact API. */
    readonly AccessToken: string
    /** Lifetime of the token, in seconds. */
    readonly ExpiresIn: number
    readonly [field: string]: unknown
  }
  /** The administrator who authorises, or the member who scans. */
  readonly AuthUserInfo: {
    /** The userid of the member. */
    readonly UserId: string
    readonly [field: string]: unknown
  }
  /** Channel value of your own, set on the contact way (联系我) or 获客链接. */
  readonly State?: string
  /** Id of the template used. */
  readonly TemplateId: string
}

/** Someone scans the QR code of a promotion package. 扫描推广二维码 (扫描推广二维码事件, path/98071) */
export interface EnterRegisterPackageNotice extends NoticeHeader {
  readonly InfoType: 'enter_register_package'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** CorpID of the service provider. */
  readonly ServiceCorpId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** The administrator who authorises, or the member who scans. */
  readonly AuthUserInfo: {
    /** The userid of the member. */
    readonly UserId: string
    readonly [field: string]: unknown
  }
  /** Registration code of the promotion. */
  readonly RegisterCode: string
  /** Channel value of your own, set on the contact way (联系我) or 获客链接. */
  readonly State?: string
  /** Id of the template used. */
  readonly TemplateId: string
}

/** The platform delivers a fresh suite_ticket, every 10 minutes. 推送suite_ticket (推送suite_ticket, path/90628) */
export interface SuiteTicketNotice extends NoticeHeader {
  readonly InfoType: 'suite_ticket'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** Value of `suite_ticket`, up to 512 bytes. Sent every 10 minutes, valid for 30 minutes. */
  readonly SuiteTicket: string
}

/** An app shared within a company group (企业互联) changes. 企业互联共享应用变更 (共享应用事件回调, path/93373) */
export interface ShareAgentChangeNotice extends NoticeHeader {
  readonly InfoType: 'share_agent_change'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** AppID: of the mini program in a card, or of the app that is shared. */
  readonly AppId?: string
  /** CorpID of the company; a list inside `CorpIds`. */
  readonly CorpId: string
  /** Id of the app, as a number. */
  readonly AgentId: number
}

/** An app shared with upstream and downstream companies (上下游) changes. 上下游共享应用变更 (共享应用事件回调, path/93373) */
export interface ShareChainChangeNotice extends NoticeHeader {
  readonly InfoType: 'share_chain_change'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** AppID: of the mini program in a card, or of the app that is shared. */
  readonly AppId?: string
  /** CorpID of the company; a list inside `CorpIds`. */
  readonly CorpId: string
  /** Id of the app, as a number. */
  readonly AgentId: number
}

/** The permanent authorisation code of a company is reset. 重置永久授权码通知 (重置永久授权码通知, path/94758) */
export interface ResetPermanentCodeNotice extends NoticeHeader {
  readonly InfoType: 'reset_permanent_code'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** Temporary authorisation code, at most 512 bytes. Valid for 10 minutes. */
  readonly AuthCode: string
}

/** A company grants the permission for its organisation structure. 授权组织架构权限通知 (授权组织架构权限通知, path/97378) */
export interface CorpArchAuthNotice extends NoticeHeader {
  readonly InfoType: 'corp_arch_auth'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
}

/** A company grants a special permission such as 获客助手. 获客助手权限确认 (获客助手权限变更通知, path/98959) */
export interface ApproveSpecialAuthNotice extends NoticeHeader {
  readonly InfoType: 'approve_special_auth'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Kind of authorisation, for example `customer_acquisition`. */
  readonly AuthType: string
}

/** A company withdraws a special permission such as 获客助手. 获客助手权限取消 (获客助手权限变更通知, path/98959) */
export interface CancelSpecialAuthNotice extends NoticeHeader {
  readonly InfoType: 'cancel_special_auth'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Kind of authorisation, for example `customer_acquisition`. */
  readonly AuthType: string
}

/** A company agrees to the migration of its external_userid values. 同意external_userid迁移 (企业微信账号ID安全性全面升级, path/96516) */
export interface AgreeExternalUseridMigrationNotice extends NoticeHeader {
  readonly InfoType: 'agree_external_userid_migration'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** CorpID of the service provider. */
  readonly ServiceCorpId: string
}

/** A member adds a customer. 添加企业客户 (事件格式, path/92277) */
export interface ChangeExternalContactAddExternalContactNotice extends NoticeHeader {
  readonly InfoType: 'change_external_contact'
  readonly ChangeType: 'add_external_contact'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** UserID of the member. */
  readonly UserID: string
  /** Id of the external contact (外部联系人). */
  readonly ExternalUserID: string
  /** Channel value of your own, set on the contact way (联系我) or 获客链接. */
  readonly State?: string
  /** Code for sending the welcome message (欢迎语); valid for 20 seconds by the API page. */
  readonly WelcomeCode?: string
  /** Id of the 获客链接 (customer-acquisition link). */
  readonly LinkId?: string
}

/** A member edits what is noted about a customer. 编辑企业客户 (事件格式, path/92277) */
export interface ChangeExternalContactEditExternalContactNotice extends NoticeHeader {
  readonly InfoType: 'change_external_contact'
  readonly ChangeType: 'edit_external_contact'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** UserID of the member. */
  readonly UserID: string
  /** Id of the external contact (外部联系人). */
  readonly ExternalUserID: string
}

/** A customer adds a member who accepts without verification. 外部联系人免验证添加成员 (事件格式, path/92277) */
export interface ChangeExternalContactAddHalfExternalContactNotice extends NoticeHeader {
  readonly InfoType: 'change_external_contact'
  readonly ChangeType: 'add_half_external_contact'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** UserID of the member. */
  readonly UserID: string
  /** Id of the external contact (外部联系人). */
  readonly ExternalUserID: string
  /** Channel value of your own, set on the contact way (联系我) or 获客链接. */
  readonly State?: string
  /** Code for sending the welcome message (欢迎语); valid for 20 seconds by the API page. */
  readonly WelcomeCode?: string
}

/** A member deletes a customer. 删除企业客户 (事件格式, path/92277) */
export interface ChangeExternalContactDelExternalContactNotice extends NoticeHeader {
  readonly InfoType: 'change_external_contact'
  readonly ChangeType: 'del_external_contact'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** UserID of the member. */
  readonly UserID: string
  /** Id of the external contact (外部联系人). */
  readonly ExternalUserID: string
  /** Who or what caused it. `DELETE_BY_TRANSFER` when a customer is removed by on-job handover (在职继承). */
  readonly Source?: string
}

/** A customer deletes the member. 删除跟进成员 (事件格式, path/92277) */
export interface ChangeExternalContactDelFollowUserNotice extends NoticeHeader {
  readonly InfoType: 'change_external_contact'
  readonly ChangeType: 'del_follow_user'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** UserID of the member. */
  readonly UserID: string
  /** Id of the external contact (外部联系人). */
  readonly ExternalUserID: string
}

/** Handing a customer over to another member fails. 客户接替失败 (事件格式, path/92277) */
export interface ChangeExternalContactTransferFailNotice extends NoticeHeader {
  readonly InfoType: 'change_external_contact'
  readonly ChangeType: 'transfer_fail'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Reason: `customer_refused` or `customer_limit_exceed` in a customer handover, free text elsewhere. */
  readonly FailReason: string
  /** UserID of the member. */
  readonly UserID: string
  /** Id of the external contact (外部联系人). */
  readonly ExternalUserID: string
}

/** A customer group is created. 客户群创建 (事件格式, path/92277) */
export interface ChangeExternalChatCreateNotice extends NoticeHeader {
  readonly InfoType: 'change_external_chat'
  readonly ChangeType: 'create'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of the group chat. */
  readonly ChatId: string
}

/** A customer group changes, for example its members. 客户群变更 (事件格式, path/92277) */
export interface ChangeExternalChatUpdateNotice extends NoticeHeader {
  readonly InfoType: 'change_external_chat'
  readonly ChangeType: 'update'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of the group chat. */
  readonly ChatId: string
  /** What changed: `add_member`, `del_member`, `change_owner`, `change_name` or `change_notice`. */
  readonly UpdateDetail: string
  /** How the member joined: `0` for invited, `3` for by QR code. Only when someone joins. */
  readonly JoinScene?: number
  /** `0` if the member left, `1` if removed by the owner or an admin. Only when someone leaves. */
  readonly QuitScene?: number
  /** Number of members who changed. Only when someone joins or leaves. */
  readonly MemChangeCnt?: number
  /** Holds the members who changed; its child `<Item>` repeats. */
  readonly MemChangeList?: {
    /** One entry, may repeat: an approval branch, a changed member or a custom attribute. */
    readonly Item?: readonly string[]
    readonly [field: string]: unknown
  }
  /** Version of the member list before the change. */
  readonly LastMemVer?: string
  /** Version of the member list after the change. */
  readonly CurMemVer?: string
}

/** A customer group is dismissed. 客户群解散 (事件格式, path/92277) */
export interface ChangeExternalChatDismissNotice extends NoticeHeader {
  readonly InfoType: 'change_external_chat'
  readonly ChangeType: 'dismiss'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of the group chat. */
  readonly ChatId: string
}

/** A customer tag or tag group is created. 企业客户标签创建 (事件格式, path/92277) */
export interface ChangeExternalTagCreateNotice extends NoticeHeader {
  readonly InfoType: 'change_external_tag'
  readonly ChangeType: 'create'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of the tag or tag group. */
  readonly Id: string
  /** `tag` for a tag, `tag_group` for a tag group. */
  readonly TagType: string
}

/** A customer tag or tag group is changed. 企业客户标签变更 (事件格式, path/92277) */
export interface ChangeExternalTagUpdateNotice extends NoticeHeader {
  readonly InfoType: 'change_external_tag'
  readonly ChangeType: 'update'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of the tag or tag group. */
  readonly Id: string
  /** `tag` for a tag, `tag_group` for a tag group. */
  readonly TagType: string
}

/** A customer tag or tag group is deleted. 企业客户标签删除 (事件格式, path/92277) */
export interface ChangeExternalTagDeleteNotice extends NoticeHeader {
  readonly InfoType: 'change_external_tag'
  readonly ChangeType: 'delete'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of the tag or tag group. */
  readonly Id: string
  /** `tag` for a tag, `tag_group` for a tag group. */
  readonly TagType: string
}

/** The customer tags are put into another order. 企业客户标签重排 (事件格式, path/92277) */
export interface ChangeExternalTagShuffleNotice extends NoticeHeader {
  readonly InfoType: 'change_external_tag'
  readonly ChangeType: 'shuffle'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of the tag or tag group. */
  readonly Id?: string
}

/** The members who may add customers change. 可添加客户的成员变更 (事件格式, path/92277) */
export interface CustomerAcquisitionPermitChangeNotice extends NoticeHeader {
  readonly InfoType: 'customer_acquisition_permit_change'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
}

/** The quota of 获客助手 is nearly used up. 获客额度即将耗尽 (获客助手事件通知, path/97402) */
export interface CustomerAcquisitionBalanceLowNotice extends NoticeHeader {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'balance_low'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
}

/** The quota of 获客助手 is used up. 获客额度已耗尽 (获客助手事件通知, path/97402) */
export interface CustomerAcquisitionBalanceExhaustedNotice extends NoticeHeader {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'balance_exhausted'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
}

/** The quota of 获客助手 is increased. 获客额度增加 (获客助手事件通知, path/97402) */
export interface CustomerAcquisitionBalanceIncreasedNotice extends NoticeHeader {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'balance_increased'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId?: string
}

/** A link of 获客助手 can no longer be used. 获客链接不可用 (获客助手事件通知, path/97402) */
export interface CustomerAcquisitionLinkUnavailableNotice extends NoticeHeader {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'link_unavailable'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of the 获客链接 (customer-acquisition link). */
  readonly LinkId: string
}

/** A link of 获客助手 is deleted. 获客链接被删除 (获客助手事件通知, path/97402) */
export interface CustomerAcquisitionDeleteLinkNotice extends NoticeHeader {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'delete_link'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of the 获客链接 (customer-acquisition link). */
  readonly LinkId: string
}

/** Part of the quota of 获客助手 is about to expire. 获客额度即将过期 (获客助手事件通知, path/97402) */
export interface CustomerAcquisitionQuotaExpireSoonNotice extends NoticeHeader {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'quota_expire_soon'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** When it expires, in seconds since 1970. */
  readonly ExpireTime: number
  /** Amount of quota about to expire. */
  readonly ExpireQuotaNum: number
}

/** A user opens the profile page through a link of 获客助手. 打开获客链接 (获客助手事件通知, path/97402) */
export interface CustomerAcquisitionOpenProfileNotice extends NoticeHeader {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'open_profile'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of the 获客链接 (customer-acquisition link). */
  readonly LinkId: string
  /** Channel value of your own, set on the contact way (联系我) or 获客链接. */
  readonly State?: string
}

/** A user sends a friend request through a link of 获客助手. 获客链接好友申请 (获客助手事件通知, path/97402) */
export interface CustomerAcquisitionFriendRequestNotice extends NoticeHeader {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'friend_request'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of the 获客链接 (customer-acquisition link). */
  readonly LinkId: string
  /** Channel value of your own, set on the contact way (联系我) or 获客链接. */
  readonly State?: string
}

/** A customer won through a link of 获客助手 starts a chat with the member. 获客客户开口 (获客助手事件通知, path/97402) */
export interface CustomerAcquisitionCustomerStartChatNotice extends NoticeHeader {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'customer_start_chat'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** UserID of the member. */
  readonly UserID: string
  /** Id of the external contact (外部联系人). */
  readonly ExternalUserID: string
  /** Id of the 获客链接 (customer-acquisition link). */
  readonly LinkId: string
  /** Channel value of your own, set on the contact way (联系我) or 获客链接. */
  readonly State?: string
}

/** A customer won through a link of 获客助手 sends the member a message. 获客客户发消息 (获客助手事件通知, path/97402) */
export interface CustomerAcquisitionMessageFromCustomerNotice extends NoticeHeader {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'message_from_customer'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** UserID of the member. */
  readonly UserID: string
  /** Id of the external contact (外部联系人). */
  readonly ExternalUserID: string
  /** Id of the 获客链接 (customer-acquisition link). */
  readonly LinkId: string
  /** Ordinal of the message. Deprecated since 2024-12-19; use `ChatKey`. */
  readonly ChatSeq: number
  /** Credential for the API that gives message-receipt statistics. */
  readonly ChatKey: string
  /** Channel value of your own, set on the contact way (联系我) or 获客链接. */
  readonly State?: string
}

/** The provider's balance for 获客助手 is nearly used up. 服务商获客余额不足 (获客助手事件通知, path/99485) */
export interface CustomerAcquisitionServiceBalanceLowNotice extends NoticeHeader {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'service_balance_low'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
}

/** The provider's balance for 获客助手 is used up. 服务商获客余额耗尽 (获客助手事件通知, path/99485) */
export interface CustomerAcquisitionServiceBalanceExhaustedNotice extends NoticeHeader {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'service_balance_exhausted'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
}

/** Part of the provider's balance for 获客助手 is consumed. 服务商获客余额消耗 (获客助手事件通知, path/99485) */
export interface CustomerAcquisitionServiceBalanceConsumedNotice extends NoticeHeader {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'service_balance_consumed'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of the 获客链接 (customer-acquisition link). */
  readonly LinkId: string
  /** Channel value of your own, set on the contact way (联系我) or 获客链接. */
  readonly State?: string
  /** Value of the `once_key` parameter. */
  readonly OnceKey: string
}

/** The price of 获客助手 changes from a given time on. 获客助手价格变更 (获客助手事件通知, path/99485) */
export interface CustomerAcquisitionChangePriceNotice extends NoticeHeader {
  readonly InfoType: 'customer_acquisition'
  readonly ChangeType: 'change_price'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** New price, in cents (分). */
  readonly Price: number
  /** When the new price takes effect, in seconds since 1970. */
  readonly EffectiveTime: number
}

/** A company changes the authorisation of its device data. 设备数据授权变更 (path/96103) No official page confirms it. */
export interface DeviceDataAuthChangeNotice extends NoticeHeader {
  readonly InfoType: 'device_data_auth_change'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId?: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId: string
  /** Id of the app the message belongs to. */
  readonly AgentID: number
}

/** A company adds a hardware device. 添加设备 (path/90751) No official page confirms it. */
export interface AddDeviceNotice extends NoticeHeader {
  readonly InfoType: 'add_device'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId?: string
  /** CorpID of the service provider. */
  readonly ServiceCorpId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId?: string
  /** Serial number of the device. */
  readonly DeviceSn: string
  /** Id of the device model. */
  readonly ModelId: string
  /** Remark name given to the device. */
  readonly RemarkName?: string
}

/** A hardware device connects to the platform. 设备连接 (path/90751) No official page confirms it. */
export interface ConnectInfoNotice extends NoticeHeader {
  readonly InfoType: 'connect_info'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId?: string
  /** CorpID of the service provider. */
  readonly ServiceCorpId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId?: string
  /** Serial number of the device. */
  readonly DeviceSn: string
  /** When the connection was made, in seconds since 1970. */
  readonly ConnectTime: number
}

/** A company removes a hardware device. 删除设备 (path/90751) No official page confirms it. */
export interface DelDeviceNotice extends NoticeHeader {
  readonly InfoType: 'del_device'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId?: string
  /** CorpID of the service provider. */
  readonly ServiceCorpId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId?: string
  /** Serial number of the device. */
  readonly DeviceSn: string
}

/** The features of a hardware device change. 设备功能变更 (path/90751) No official page confirms it. */
export interface DeviceFeatureChangeNotice extends NoticeHeader {
  readonly InfoType: 'device_feature_change'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId?: string
  /** CorpID of the service provider. */
  readonly ServiceCorpId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId?: string
  /** Serial number of the device. */
  readonly DeviceSn: string
}

/** A hardware device loses its connection to the platform. 设备断开连接 (path/90751) No official page confirms it. */
export interface DisconnectInfoNotice extends NoticeHeader {
  readonly InfoType: 'disconnect_info'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId?: string
  /** CorpID of the service provider. */
  readonly ServiceCorpId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId?: string
  /** Serial number of the device. */
  readonly DeviceSn: string
  /** When the device lost its connection, in seconds since 1970. */
  readonly DisconnectTime: number
  /** Reason for the outcome. */
  readonly Reason: string
}

/** A hardware device reports an error. 设备错误上报 (path/90751) No official page confirms it. */
export interface ErrorReportNotice extends NoticeHeader {
  readonly InfoType: 'error_report'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId?: string
  /** CorpID of the service provider. */
  readonly ServiceCorpId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId?: string
  /** Serial number of the device. */
  readonly DeviceSn: string
  /** Result code of the job; `0` for success. */
  readonly ErrCode: number
  /** Result of the job in words, such as `ok`. */
  readonly ErrMsg?: string
}

/** The log of a hardware device has been fetched. 设备日志拉取完成 (path/90751) No official page confirms it. */
export interface FetchLogFinishNotice extends NoticeHeader {
  readonly InfoType: 'fetch_log_finish'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId?: string
  /** CorpID of the service provider. */
  readonly ServiceCorpId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId?: string
  /** Serial number of the device. */
  readonly DeviceSn: string
  /** Id of the temporary media file, which can be downloaded for 3 days. */
  readonly MediaId: string
}

/** The remark name of a hardware device is changed. 修改设备备注名 (path/90751) No official page confirms it. */
export interface RemarkDeviceNameNotice extends NoticeHeader {
  readonly InfoType: 'remark_device_name'
  readonly MsgType?: never
  readonly msgtype?: never
  readonly msg_type?: never
  /** Id of the third-party app (suite). */
  readonly SuiteId?: string
  /** CorpID of the service provider. */
  readonly ServiceCorpId: string
  /** CorpID of the company that gave the authorisation. */
  readonly AuthCorpId?: string
  /** Serial number of the device. */
  readonly DeviceSn: string
  /** Remark name given to the device. */
  readonly RemarkName: string
}

/** Every push of wecom-suite that the catalogue knows, by its key. */
export interface Known {
  readonly 'event.unlicensed_notify': UnlicensedNotifyEvent
  readonly 'event.change_app_admin': ChangeAppAdminEvent
  readonly 'event.device_checkin_data_report': DeviceCheckinDataReportEvent
  readonly 'event.device_accesscontrol_data_report': DeviceAccesscontrolDataReportEvent
  readonly 'event.device_temperature_data_report': DeviceTemperatureDataReportEvent
  readonly 'device.enter_page': EnterPageCommand
  readonly 'device.exit_page': ExitPageCommand
  readonly 'device.remote_open_door': RemoteOpenDoorCommand
  readonly 'device.delete_bio_info': DeleteBioInfoCommand
  readonly 'device.printer_job_submit': PrinterJobSubmitCommand
  readonly 'device.printer_job_trans': PrinterJobTransCommand
  readonly 'device.printer_job_del': PrinterJobDelCommand
  readonly 'device.bind': BindDeviceEvent
  readonly 'device.unbind': UnbindDeviceEvent
  readonly 'device.contact_change': ContactChangeDeviceEvent
  readonly 'device.update_firmware': UpdateFirmwareCommand
  readonly 'device.model_ticket': ModelTicketDeviceEvent
  readonly 'device.verify_device': VerifyDeviceDeviceEvent
  readonly 'device.fetch_device_status': FetchDeviceStatusCommand
  readonly 'info.batch_job_result': BatchJobResultNotice
  readonly 'info.change_contact.create_user': ChangeContactCreateUserNotice
  readonly 'info.change_contact.update_user': ChangeContactUpdateUserNotice
  readonly 'info.change_contact.delete_user': ChangeContactDeleteUserNotice
  readonly 'info.change_contact.create_party': ChangeContactCreatePartyNotice
  readonly 'info.change_contact.update_party': ChangeContactUpdatePartyNotice
  readonly 'info.change_contact.delete_party': ChangeContactDeletePartyNotice
  readonly 'info.change_contact.update_tag': ChangeContactUpdateTagNotice
  readonly 'info.create_auth': CreateAuthNotice
  readonly 'info.change_auth': ChangeAuthNotice
  readonly 'info.cancel_auth': CancelAuthNotice
  readonly 'info.chat_archive_audit_approved_single': ChatArchiveAuditApprovedSingleNotice
  readonly 'info.conversation_new_message': ConversationNewMessageNotice
  readonly 'info.hit_keyword': HitKeywordNotice
  readonly 'info.chat_archive_export_finished': ChatArchiveExportFinishedNotice
  readonly 'info.change_school_contact.create_student': ChangeSchoolContactCreateStudentNotice
  readonly 'info.change_school_contact.update_student': ChangeSchoolContactUpdateStudentNotice
  readonly 'info.change_school_contact.delete_student': ChangeSchoolContactDeleteStudentNotice
  readonly 'info.change_school_contact.create_parent': ChangeSchoolContactCreateParentNotice
  readonly 'info.change_school_contact.update_parent': ChangeSchoolContactUpdateParentNotice
  readonly 'info.change_school_contact.delete_parent': ChangeSchoolContactDeleteParentNotice
  readonly 'info.change_school_contact.subscribe': ChangeSchoolContactSubscribeNotice
  readonly 'info.change_school_contact.unsubscribe': ChangeSchoolContactUnsubscribeNotice
  readonly 'info.change_school_contact.create_department': ChangeSchoolContactCreateDepartmentNotice
  readonly 'info.change_school_contact.update_department': ChangeSchoolContactUpdateDepartmentNotice
  readonly 'info.change_school_contact.delete_department': ChangeSchoolContactDeleteDepartmentNotice
  readonly 'info.change_school_contact_batch': ChangeSchoolContactBatchNotice
  readonly 'info.open_order': OpenOrderNotice
  readonly 'info.change_order': ChangeOrderNotice
  readonly 'info.pay_for_app_success': PayForAppSuccessNotice
  readonly 'info.refund': RefundNotice
  readonly 'info.change_editon': ChangeEditonNotice
  readonly 'info.cancel_order': CancelOrderNotice
  readonly 'info.license_pay_success': LicensePaySuccessNotice
  readonly 'info.license_refund': LicenseRefundNotice
  readonly 'info.auto_activate': AutoActivateNotice
  readonly 'info.advanced_api_pay_success': AdvancedApiPaySuccessNotice
  readonly 'info.advanced_api_refund': AdvancedApiRefundNotice
  readonly 'info.advanced_api_cancel': AdvancedApiCancelNotice
  readonly 'info.advanced_api_insufficient': AdvancedApiInsufficientNotice
  readonly 'info.advanced_api_expired': AdvancedApiExpiredNotice
  readonly 'info.advanced_api_trial_expired': AdvancedApiTrialExpiredNotice
  readonly 'info.register_corp': RegisterCorpNotice
  readonly 'info.enter_register_package': EnterRegisterPackageNotice
  readonly 'info.suite_ticket': SuiteTicketNotice
  readonly 'info.share_agent_change': ShareAgentChangeNotice
  readonly 'info.share_chain_change': ShareChainChangeNotice
  readonly 'info.reset_permanent_code': ResetPermanentCodeNotice
  readonly 'info.corp_arch_auth': CorpArchAuthNotice
  readonly 'info.approve_special_auth': ApproveSpecialAuthNotice
  readonly 'info.cancel_special_auth': CancelSpecialAuthNotice
  readonly 'info.agree_external_userid_migration': AgreeExternalUseridMigrationNotice
  readonly 'info.change_external_contact.add_external_contact': ChangeExternalContactAddExternalContactNotice
  readonly 'info.change_external_contact.edit_external_contact': ChangeExternalContactEditExternalContactNotice
  readonly 'info.change_external_contact.add_half_external_contact': ChangeExternalContactAddHalfExternalContactNotice
  readonly 'info.change_external_contact.del_external_contact': ChangeExternalContactDelExternalContactNotice
  readonly 'info.change_external_contact.del_follow_user': ChangeExternalContactDelFollowUserNotice
  readonly 'info.change_external_contact.transfer_fail': ChangeExternalContactTransferFailNotice
  readonly 'info.change_external_chat.create': ChangeExternalChatCreateNotice
  readonly 'info.change_external_chat.update': ChangeExternalChatUpdateNotice
  readonly 'info.change_external_chat.dismiss': ChangeExternalChatDismissNotice
  readonly 'info.change_external_tag.create': ChangeExternalTagCreateNotice
  readonly 'info.change_external_tag.update': ChangeExternalTagUpdateNotice
  readonly 'info.change_external_tag.delete': ChangeExternalTagDeleteNotice
  readonly 'info.change_external_tag.shuffle': ChangeExternalTagShuffleNotice
  readonly 'info.customer_acquisition_permit_change': CustomerAcquisitionPermitChangeNotice
  readonly 'info.customer_acquisition.balance_low': CustomerAcquisitionBalanceLowNotice
  readonly 'info.customer_acquisition.balance_exhausted': CustomerAcquisitionBalanceExhaustedNotice
  readonly 'info.customer_acquisition.balance_increased': CustomerAcquisitionBalanceIncreasedNotice
  readonly 'info.customer_acquisition.link_unavailable': CustomerAcquisitionLinkUnavailableNotice
  readonly 'info.customer_acquisition.delete_link': CustomerAcquisitionDeleteLinkNotice
  readonly 'info.customer_acquisition.quota_expire_soon': CustomerAcquisitionQuotaExpireSoonNotice
  readonly 'info.customer_acquisition.open_profile': CustomerAcquisitionOpenProfileNotice
  readonly 'info.customer_acquisition.friend_request': CustomerAcquisitionFriendRequestNotice
  readonly 'info.customer_acquisition.customer_start_chat': CustomerAcquisitionCustomerStartChatNotice
  readonly 'info.customer_acquisition.message_from_customer': CustomerAcquisitionMessageFromCustomerNotice
  readonly 'info.customer_acquisition.service_balance_low': CustomerAcquisitionServiceBalanceLowNotice
  readonly 'info.customer_acquisition.service_balance_exhausted': CustomerAcquisitionServiceBalanceExhaustedNotice
  readonly 'info.customer_acquisition.service_balance_consumed': CustomerAcquisitionServiceBalanceConsumedNotice
  readonly 'info.customer_acquisition.change_price': CustomerAcquisitionChangePriceNotice
  readonly 'info.device_data_auth_change': DeviceDataAuthChangeNotice
  readonly 'info.add_device': AddDeviceNotice
  readonly 'info.connect_info': ConnectInfoNotice
  readonly 'info.del_device': DelDeviceNotice
  readonly 'info.device_feature_change': DeviceFeatureChangeNotice
  readonly 'info.disconnect_info': DisconnectInfoNotice
  readonly 'info.error_report': ErrorReportNotice
  readonly 'info.fetch_log_finish': FetchLogFinishNotice
  readonly 'info.remark_device_name': RemarkDeviceNameNotice
}
