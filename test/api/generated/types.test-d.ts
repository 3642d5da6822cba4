// Written by catalog/generate from catalog/sends: change those files, then run npm run catalog.
/** Every field of every message: what is required cannot be left out, and nothing takes a value of another type. */
import type { OutgoingCustomerServiceCaLink, OutgoingCustomerServiceFile, OutgoingCustomerServiceImage, OutgoingCustomerServiceLink, OutgoingCustomerServiceLocation, OutgoingCustomerServiceMiniprogram, OutgoingCustomerServiceMsgmenu, OutgoingCustomerServiceText, OutgoingCustomerServiceVideo, OutgoingCustomerServiceVoice, OutgoingMiniProgramImage, OutgoingMiniProgramLink, OutgoingMiniProgramMiniprogrampage, OutgoingMiniProgramText, OutgoingOfficialAccountImage, OutgoingOfficialAccountMiniprogrampage, OutgoingOfficialAccountMpnews, OutgoingOfficialAccountMpnewsarticle, OutgoingOfficialAccountMsgmenu, OutgoingOfficialAccountMusic, OutgoingOfficialAccountNews, OutgoingOfficialAccountText, OutgoingOfficialAccountVideo, OutgoingOfficialAccountVoice, OutgoingOfficialAccountWxcard, OutgoingWecomFile, OutgoingWecomImage, OutgoingWecomMarkdown, OutgoingWecomMiniprogramNotice, OutgoingWecomMpnews, OutgoingWecomNews, OutgoingWecomTemplateCard, OutgoingWecomText, OutgoingWecomTextcard, OutgoingWecomVideo, OutgoingWecomVoice, ResponseUrlMarkdown, ResponseUrlTemplateCard } from '../../../src/api/generated/types.ts'

declare function is<Reply>(reply: Reply): void

export function compiled(): void {
  is<OutgoingCustomerServiceText>({"msgtype":"text","touser":"touser","open_kfid":"open_kfid","text":{"content":"content"}})
  // @ts-expect-error -- touser is required
  is<OutgoingCustomerServiceText>({"msgtype":"text","open_kfid":"open_kfid","text":{"content":"content"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingCustomerServiceText>({"msgtype":"text","touser":1,"open_kfid":"open_kfid","text":{"content":"content"}})
  is<OutgoingCustomerServiceText>({"msgtype":"text","touser":"touser","open_kfid":"open_kfid","text":{"content":"content"}})
  // @ts-expect-error -- open_kfid is required
  is<OutgoingCustomerServiceText>({"msgtype":"text","touser":"touser","text":{"content":"content"}})
  // @ts-expect-error -- open_kfid is of another type
  is<OutgoingCustomerServiceText>({"msgtype":"text","touser":"touser","open_kfid":1,"text":{"content":"content"}})
  is<OutgoingCustomerServiceText>({"msgtype":"text","touser":"touser","open_kfid":"open_kfid","text":{"content":"content"},"msgid":"msgid"})
  // @ts-expect-error -- msgid is of another type
  is<OutgoingCustomerServiceText>({"msgtype":"text","touser":"touser","open_kfid":"open_kfid","text":{"content":"content"},"msgid":1})
  is<OutgoingCustomerServiceText>({"msgtype":"text","touser":"touser","open_kfid":"open_kfid","text":{"content":"content"}})
  // @ts-expect-error -- text is required
  is<OutgoingCustomerServiceText>({"msgtype":"text","touser":"touser","open_kfid":"open_kfid"})
  // @ts-expect-error -- text is of another type
  is<OutgoingCustomerServiceText>({"msgtype":"text","touser":"touser","open_kfid":"open_kfid","text":"no object"})
  is<OutgoingCustomerServiceText>({"msgtype":"text","touser":"touser","open_kfid":"open_kfid","text":{"content":"content"}})
  // @ts-expect-error -- text.content is required
  is<OutgoingCustomerServiceText>({"msgtype":"text","touser":"touser","open_kfid":"open_kfid","text":{}})
  // @ts-expect-error -- text.content is of another type
  is<OutgoingCustomerServiceText>({"msgtype":"text","touser":"touser","open_kfid":"open_kfid","text":{"content":1}})
  is<OutgoingCustomerServiceImage>({"msgtype":"image","touser":"touser","open_kfid":"open_kfid","image":{"media_id":"media_id"}})
  // @ts-expect-error -- touser is required
  is<OutgoingCustomerServiceImage>({"msgtype":"image","open_kfid":"open_kfid","image":{"media_id":"media_id"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingCustomerServiceImage>({"msgtype":"image","touser":1,"open_kfid":"open_kfid","image":{"media_id":"media_id"}})
  is<OutgoingCustomerServiceImage>({"msgtype":"image","touser":"touser","open_kfid":"open_kfid","image":{"media_id":"media_id"}})
  // @ts-expect-error -- open_kfid is required
  is<OutgoingCustomerServiceImage>({"msgtype":"image","touser":"touser","image":{"media_id":"media_id"}})
  // @ts-expect-error -- open_kfid is of another type
  is<OutgoingCustomerServiceImage>({"msgtype":"image","touser":"touser","open_kfid":1,"image":{"media_id":"media_id"}})
  is<OutgoingCustomerServiceImage>({"msgtype":"image","touser":"touser","open_kfid":"open_kfid","image":{"media_id":"media_id"},"msgid":"msgid"})
  // @ts-expect-error -- msgid is of another type
  is<OutgoingCustomerServiceImage>({"msgtype":"image","touser":"touser","open_kfid":"open_kfid","image":{"media_id":"media_id"},"msgid":1})
  is<OutgoingCustomerServiceImage>({"msgtype":"image","touser":"touser","open_kfid":"open_kfid","image":{"media_id":"media_id"}})
  // @ts-expect-error -- image is required
  is<OutgoingCustomerServiceImage>({"msgtype":"image","touser":"touser","open_kfid":"open_kfid"})
  // @ts-expect-error -- image is of another type
  is<OutgoingCustomerServiceImage>({"msgtype":"image","touser":"touser","open_kfid":"open_kfid","image":"no object"})
  is<OutgoingCustomerServiceImage>({"msgtype":"image","touser":"touser","open_kfid":"open_kfid","image":{"media_id":"media_id"}})
  // @ts-expect-error -- image.media_id is required
  is<OutgoingCustomerServiceImage>({"msgtype":"image","touser":"touser","open_kfid":"open_kfid","image":{}})
  // @ts-expect-error -- image.media_id is of another type
  is<OutgoingCustomerServiceImage>({"msgtype":"image","touser":"touser","open_kfid":"open_kfid","image":{"media_id":1}})
  is<OutgoingCustomerServiceVoice>({"msgtype":"voice","touser":"touser","open_kfid":"open_kfid","voice":{"media_id":"media_id"}})
  // @ts-expect-error -- touser is required
  is<OutgoingCustomerServiceVoice>({"msgtype":"voice","open_kfid":"open_kfid","voice":{"media_id":"media_id"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingCustomerServiceVoice>({"msgtype":"voice","touser":1,"open_kfid":"open_kfid","voice":{"media_id":"media_id"}})
  is<OutgoingCustomerServiceVoice>({"msgtype":"voice","touser":"touser","open_kfid":"open_kfid","voice":{"media_id":"media_id"}})
  // @ts-expect-error -- open_kfid is required
  is<OutgoingCustomerServiceVoice>({"msgtype":"voice","touser":"touser","voice":{"media_id":"media_id"}})
  // @ts-expect-error -- open_kfid is of another type
  is<OutgoingCustomerServiceVoice>({"msgtype":"voice","touser":"touser","open_kfid":1,"voice":{"media_id":"media_id"}})
  is<OutgoingCustomerServiceVoice>({"msgtype":"voice","touser":"touser","open_kfid":"open_kfid","voice":{"media_id":"media_id"},"msgid":"msgid"})
  // @ts-expect-error -- msgid is of another type
  is<OutgoingCustomerServiceVoice>({"msgtype":"voice","touser":"touser","open_kfid":"open_kfid","voice":{"media_id":"media_id"},"msgid":1})
  is<OutgoingCustomerServiceVoice>({"msgtype":"voice","touser":"touser","open_kfid":"open_kfid","voice":{"media_id":"media_id"}})
  // @ts-expect-error -- voice is required
  is<OutgoingCustomerServiceVoice>({"msgtype":"voice","touser":"touser","open_kfid":"open_kfid"})
  // @ts-expect-error -- voice is of another type
  is<OutgoingCustomerServiceVoice>({"msgtype":"voice","touser":"touser","open_kfid":"open_kfid","voice":"no object"})
  is<OutgoingCustomerServiceVoice>({"msgtype":"voice","touser":"touser","open_kfid":"open_kfid","voice":{"media_id":"media_id"}})
  // @ts-expect-error -- voice.media_id is required
  is<OutgoingCustomerServiceVoice>({"msgtype":"voice","touser":"touser","open_kfid":"open_kfid","voice":{}})
  // @ts-expect-error -- voice.media_id is of another type
  is<OutgoingCustomerServiceVoice>({"msgtype":"voice","touser":"touser","open_kfid":"open_kfid","voice":{"media_id":1}})
  is<OutgoingCustomerServiceVideo>({"msgtype":"video","touser":"touser","open_kfid":"open_kfid","video":{"media_id":"media_id"}})
  // @ts-expect-error -- touser is required
  is<OutgoingCustomerServiceVideo>({"msgtype":"video","open_kfid":"open_kfid","video":{"media_id":"media_id"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingCustomerServiceVideo>({"msgtype":"video","touser":1,"open_kfid":"open_kfid","video":{"media_id":"media_id"}})
  is<OutgoingCustomerServiceVideo>({"msgtype":"video","touser":"touser","open_kfid":"open_kfid","video":{"media_id":"media_id"}})
  // @ts-expect-error -- open_kfid is required
  is<OutgoingCustomerServiceVideo>({"msgtype":"video","touser":"touser","video":{"media_id":"media_id"}})
  // @ts-expect-error -- open_kfid is of another type
  is<OutgoingCustomerServiceVideo>({"msgtype":"video","touser":"touser","open_kfid":1,"video":{"media_id":"media_id"}})
  is<OutgoingCustomerServiceVideo>({"msgtype":"video","touser":"touser","open_kfid":"open_kfid","video":{"media_id":"media_id"},"msgid":"msgid"})
  // @ts-expect-error -- msgid is of another type
  is<OutgoingCustomerServiceVideo>({"msgtype":"video","touser":"touser","open_kfid":"open_kfid","video":{"media_id":"media_id"},"msgid":1})
  is<OutgoingCustomerServiceVideo>({"msgtype":"video","touser":"touser","open_kfid":"open_kfid","video":{"media_id":"media_id"}})
  // @ts-expect-error -- video is required
  is<OutgoingCustomerServiceVideo>({"msgtype":"video","touser":"touser","open_kfid":"open_kfid"})
  // @ts-expect-error -- video is of another type
  is<OutgoingCustomerServiceVideo>({"msgtype":"video","touser":"touser","open_kfid":"open_kfid","video":"no object"})
  is<OutgoingCustomerServiceVideo>({"msgtype":"video","touser":"touser","open_kfid":"open_kfid","video":{"media_id":"media_id"}})
  // @ts-expect-error -- video.media_id is required
  is<OutgoingCustomerServiceVideo>({"msgtype":"video","touser":"touser","open_kfid":"open_kfid","video":{}})
  // @ts-expect-error -- video.media_id is of another type
  is<OutgoingCustomerServiceVideo>({"msgtype":"video","touser":"touser","open_kfid":"open_kfid","video":{"media_id":1}})
  is<OutgoingCustomerServiceFile>({"msgtype":"file","touser":"touser","open_kfid":"open_kfid","file":{"media_id":"media_id"}})
  // @ts-expect-error -- touser is required
  is<OutgoingCustomerServiceFile>({"msgtype":"file","open_kfid":"open_kfid","file":{"media_id":"media_id"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingCustomerServiceFile>({"msgtype":"file","touser":1,"open_kfid":"open_kfid","file":{"media_id":"media_id"}})
  is<OutgoingCustomerServiceFile>({"msgtype":"file","touser":"touser","open_kfid":"open_kfid","file":{"media_id":"media_id"}})
  // @ts-expect-error -- open_kfid is required
  is<OutgoingCustomerServiceFile>({"msgtype":"file","touser":"touser","file":{"media_id":"media_id"}})
  // @ts-expect-error -- open_kfid is of another type
  is<OutgoingCustomerServiceFile>({"msgtype":"file","touser":"touser","open_kfid":1,"file":{"media_id":"media_id"}})
  is<OutgoingCustomerServiceFile>({"msgtype":"file","touser":"touser","open_kfid":"open_kfid","file":{"media_id":"media_id"},"msgid":"msgid"})
  // @ts-expect-error -- msgid is of another type
  is<OutgoingCustomerServiceFile>({"msgtype":"file","touser":"touser","open_kfid":"open_kfid","file":{"media_id":"media_id"},"msgid":1})
  is<OutgoingCustomerServiceFile>({"msgtype":"file","touser":"touser","open_kfid":"open_kfid","file":{"media_id":"media_id"}})
  // @ts-expect-error -- file is required
  is<OutgoingCustomerServiceFile>({"msgtype":"file","touser":"touser","open_kfid":"open_kfid"})
  // @ts-expect-error -- file is of another type
  is<OutgoingCustomerServiceFile>({"msgtype":"file","touser":"touser","open_kfid":"open_kfid","file":"no object"})
  is<OutgoingCustomerServiceFile>({"msgtype":"file","touser":"touser","open_kfid":"open_kfid","file":{"media_id":"media_id"}})
  // @ts-expect-error -- file.media_id is required
  is<OutgoingCustomerServiceFile>({"msgtype":"file","touser":"touser","open_kfid":"open_kfid","file":{}})
  // @ts-expect-error -- file.media_id is of another type
  is<OutgoingCustomerServiceFile>({"msgtype":"file","touser":"touser","open_kfid":"open_kfid","file":{"media_id":1}})
  is<OutgoingCustomerServiceLink>({"msgtype":"link","touser":"touser","open_kfid":"open_kfid","link":{"title":"title","url":"url","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- touser is required
  is<OutgoingCustomerServiceLink>({"msgtype":"link","open_kfid":"open_kfid","link":{"title":"title","url":"url","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingCustomerServiceLink>({"msgtype":"link","touser":1,"open_kfid":"open_kfid","link":{"title":"title","url":"url","thumb_media_id":"thumb_media_id"}})
  is<OutgoingCustomerServiceLink>({"msgtype":"link","touser":"touser","open_kfid":"open_kfid","link":{"title":"title","url":"url","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- open_kfid is required
  is<OutgoingCustomerServiceLink>({"msgtype":"link","touser":"touser","link":{"title":"title","url":"url","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- open_kfid is of another type
  is<OutgoingCustomerServiceLink>({"msgtype":"link","touser":"touser","open_kfid":1,"link":{"title":"title","url":"url","thumb_media_id":"thumb_media_id"}})
  is<OutgoingCustomerServiceLink>({"msgtype":"link","touser":"touser","open_kfid":"open_kfid","link":{"title":"title","url":"url","thumb_media_id":"thumb_media_id"},"msgid":"msgid"})
  // @ts-expect-error -- msgid is of another type
  is<OutgoingCustomerServiceLink>({"msgtype":"link","touser":"touser","open_kfid":"open_kfid","link":{"title":"title","url":"url","thumb_media_id":"thumb_media_id"},"msgid":1})
  is<OutgoingCustomerServiceLink>({"msgtype":"link","touser":"touser","open_kfid":"open_kfid","link":{"title":"title","url":"url","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- link is required
  is<OutgoingCustomerServiceLink>({"msgtype":"link","touser":"touser","open_kfid":"open_kfid"})
  // @ts-expect-error -- link is of another type
  is<OutgoingCustomerServiceLink>({"msgtype":"link","touser":"touser","open_kfid":"open_kfid","link":"no object"})
  is<OutgoingCustomerServiceLink>({"msgtype":"link","touser":"touser","open_kfid":"open_kfid","link":{"title":"title","url":"url","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- link.title is required
  is<OutgoingCustomerServiceLink>({"msgtype":"link","touser":"touser","open_kfid":"open_kfid","link":{"url":"url","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- link.title is of another type
  is<OutgoingCustomerServiceLink>({"msgtype":"link","touser":"touser","open_kfid":"open_kfid","link":{"title":1,"url":"url","thumb_media_id":"thumb_media_id"}})
  is<OutgoingCustomerServiceLink>({"msgtype":"link","touser":"touser","open_kfid":"open_kfid","link":{"title":"title","url":"url","thumb_media_id":"thumb_media_id","desc":"desc"}})
  // @ts-expect-error -- link.desc is of another type
  is<OutgoingCustomerServiceLink>({"msgtype":"link","touser":"touser","open_kfid":"open_kfid","link":{"title":"title","url":"url","thumb_media_id":"thumb_media_id","desc":1}})
  is<OutgoingCustomerServiceLink>({"msgtype":"link","touser":"touser","open_kfid":"open_kfid","link":{"title":"title","url":"url","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- link.url is required
  is<OutgoingCustomerServiceLink>({"msgtype":"link","touser":"touser","open_kfid":"open_kfid","link":{"title":"title","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- link.url is of another type
  is<OutgoingCustomerServiceLink>({"msgtype":"link","touser":"touser","open_kfid":"open_kfid","link":{"title":"title","url":1,"thumb_media_id":"thumb_media_id"}})
  is<OutgoingCustomerServiceLink>({"msgtype":"link","touser":"touser","open_kfid":"open_kfid","link":{"title":"title","url":"url","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- link.thumb_media_id is required
  is<OutgoingCustomerServiceLink>({"msgtype":"link","touser":"touser","open_kfid":"open_kfid","link":{"title":"title","url":"url"}})
  // @ts-expect-error -- link.thumb_media_id is of another type
  is<OutgoingCustomerServiceLink>({"msgtype":"link","touser":"touser","open_kfid":"open_kfid","link":{"title":"title","url":"url","thumb_media_id":1}})
  is<OutgoingCustomerServiceMiniprogram>({"msgtype":"miniprogram","touser":"touser","open_kfid":"open_kfid","miniprogram":{"appid":"appid","thumb_media_id":"thumb_media_id","pagepath":"pagepath"}})
  // @ts-expect-error -- touser is required
  is<OutgoingCustomerServiceMiniprogram>({"msgtype":"miniprogram","open_kfid":"open_kfid","miniprogram":{"appid":"appid","thumb_media_id":"thumb_media_id","pagepath":"pagepath"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingCustomerServiceMiniprogram>({"msgtype":"miniprogram","touser":1,"open_kfid":"open_kfid","miniprogram":{"appid":"appid","thumb_media_id":"thumb_media_id","pagepath":"pagepath"}})
  is<OutgoingCustomerServiceMiniprogram>({"msgtype":"miniprogram","touser":"touser","open_kfid":"open_kfid","miniprogram":{"appid":"appid","thumb_media_id":"thumb_media_id","pagepath":"pagepath"}})
  // @ts-expect-error -- open_kfid is required
  is<OutgoingCustomerServiceMiniprogram>({"msgtype":"miniprogram","touser":"touser","miniprogram":{"appid":"appid","thumb_media_id":"thumb_media_id","pagepath":"pagepath"}})
  // @ts-expect-error -- open_kfid is of another type
  is<OutgoingCustomerServiceMiniprogram>({"msgtype":"miniprogram","touser":"touser","open_kfid":1,"miniprogram":{"appid":"appid","thumb_media_id":"thumb_media_id","pagepath":"pagepath"}})
  is<OutgoingCustomerServiceMiniprogram>({"msgtype":"miniprogram","touser":"touser","open_kfid":"open_kfid","miniprogram":{"appid":"appid","thumb_media_id":"thumb_media_id","pagepath":"pagepath"},"msgid":"msgid"})
  // @ts-expect-error -- msgid is of another type
  is<OutgoingCustomerServiceMiniprogram>({"msgtype":"miniprogram","touser":"touser","open_kfid":"open_kfid","miniprogram":{"appid":"appid","thumb_media_id":"thumb_media_id","pagepath":"pagepath"},"msgid":1})
  is<OutgoingCustomerServiceMiniprogram>({"msgtype":"miniprogram","touser":"touser","open_kfid":"open_kfid","miniprogram":{"appid":"appid","thumb_media_id":"thumb_media_id","pagepath":"pagepath"}})
  // @ts-expect-error -- miniprogram is required
  is<OutgoingCustomerServiceMiniprogram>({"msgtype":"miniprogram","touser":"touser","open_kfid":"open_kfid"})
  // @ts-expect-error -- miniprogram is of another type
  is<OutgoingCustomerServiceMiniprogram>({"msgtype":"miniprogram","touser":"touser","open_kfid":"open_kfid","miniprogram":"no object"})
  is<OutgoingCustomerServiceMiniprogram>({"msgtype":"miniprogram","touser":"touser","open_kfid":"open_kfid","miniprogram":{"appid":"appid","thumb_media_id":"thumb_media_id","pagepath":"pagepath"}})
  // @ts-expect-error -- miniprogram.appid is required
  is<OutgoingCustomerServiceMiniprogram>({"msgtype":"miniprogram","touser":"touser","open_kfid":"open_kfid","miniprogram":{"thumb_media_id":"thumb_media_id","pagepath":"pagepath"}})
  // @ts-expect-error -- miniprogram.appid is of another type
  is<OutgoingCustomerServiceMiniprogram>({"msgtype":"miniprogram","touser":"touser","open_kfid":"open_kfid","miniprogram":{"appid":1,"thumb_media_id":"thumb_media_id","pagepath":"pagepath"}})
  is<OutgoingCustomerServiceMiniprogram>({"msgtype":"miniprogram","touser":"touser","open_kfid":"open_kfid","miniprogram":{"appid":"appid","thumb_media_id":"thumb_media_id","pagepath":"pagepath","title":"title"}})
  // @ts-expect-error -- miniprogram.title is of another type
  is<OutgoingCustomerServiceMiniprogram>({"msgtype":"miniprogram","touser":"touser","open_kfid":"open_kfid","miniprogram":{"appid":"appid","thumb_media_id":"thumb_media_id","pagepath":"pagepath","title":1}})
  is<OutgoingCustomerServiceMiniprogram>({"msgtype":"miniprogram","touser":"touser","open_kfid":"open_kfid","miniprogram":{"appid":"appid","thumb_media_id":"thumb_media_id","pagepath":"pagepath"}})
  // @ts-expect-error -- miniprogram.thumb_media_id is required
  is<OutgoingCustomerServiceMiniprogram>({"msgtype":"miniprogram","touser":"touser","open_kfid":"open_kfid","miniprogram":{"appid":"appid","pagepath":"pagepath"}})
  // @ts-expect-error -- miniprogram.thumb_media_id is of another type
  is<OutgoingCustomerServiceMiniprogram>({"msgtype":"miniprogram","touser":"touser","open_kfid":"open_kfid","miniprogram":{"appid":"appid","thumb_media_id":1,"pagepath":"pagepath"}})
  is<OutgoingCustomerServiceMiniprogram>({"msgtype":"miniprogram","touser":"touser","open_kfid":"open_kfid","miniprogram":{"appid":"appid","thumb_media_id":"thumb_media_id","pagepath":"pagepath"}})
  // @ts-expect-error -- miniprogram.pagepath is required
  is<OutgoingCustomerServiceMiniprogram>({"msgtype":"miniprogram","touser":"touser","open_kfid":"open_kfid","miniprogram":{"appid":"appid","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- miniprogram.pagepath is of another type
  is<OutgoingCustomerServiceMiniprogram>({"msgtype":"miniprogram","touser":"touser","open_kfid":"open_kfid","miniprogram":{"appid":"appid","thumb_media_id":"thumb_media_id","pagepath":1}})
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{}})
  // @ts-expect-error -- touser is required
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","open_kfid":"open_kfid","msgmenu":{}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":1,"open_kfid":"open_kfid","msgmenu":{}})
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{}})
  // @ts-expect-error -- open_kfid is required
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","msgmenu":{}})
  // @ts-expect-error -- open_kfid is of another type
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":1,"msgmenu":{}})
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{},"msgid":"msgid"})
  // @ts-expect-error -- msgid is of another type
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{},"msgid":1})
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{}})
  // @ts-expect-error -- msgmenu is required
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid"})
  // @ts-expect-error -- msgmenu is of another type
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":"no object"})
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"head_content":"head_content"}})
  // @ts-expect-error -- msgmenu.head_content is of another type
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"head_content":1}})
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click"}]}})
  // @ts-expect-error -- msgmenu.list is of another type
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":"no list"}})
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click"}]}})
  // @ts-expect-error -- msgmenu.list[0].type is required
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{}]}})
  // @ts-expect-error -- msgmenu.list[0].type is of another type
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":1}]}})
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","click":{"content":"content"}}]}})
  // @ts-expect-error -- msgmenu.list[0].click is of another type
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","click":"no object"}]}})
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","click":{"content":"content","id":"id"}}]}})
  // @ts-expect-error -- msgmenu.list[0].click.id is of another type
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","click":{"content":"content","id":1}}]}})
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","click":{"content":"content"}}]}})
  // @ts-expect-error -- msgmenu.list[0].click.content is required
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","click":{}}]}})
  // @ts-expect-error -- msgmenu.list[0].click.content is of another type
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","click":{"content":1}}]}})
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","view":{"url":"url","content":"content"}}]}})
  // @ts-expect-error -- msgmenu.list[0].view is of another type
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","view":"no object"}]}})
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","view":{"url":"url","content":"content"}}]}})
  // @ts-expect-error -- msgmenu.list[0].view.url is required
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","view":{"content":"content"}}]}})
  // @ts-expect-error -- msgmenu.list[0].view.url is of another type
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","view":{"url":1,"content":"content"}}]}})
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","view":{"url":"url","content":"content"}}]}})
  // @ts-expect-error -- msgmenu.list[0].view.content is required
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","view":{"url":"url"}}]}})
  // @ts-expect-error -- msgmenu.list[0].view.content is of another type
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","view":{"url":"url","content":1}}]}})
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","miniprogram":{"appid":"appid","pagepath":"pagepath","content":"content"}}]}})
  // @ts-expect-error -- msgmenu.list[0].miniprogram is of another type
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","miniprogram":"no object"}]}})
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","miniprogram":{"appid":"appid","pagepath":"pagepath","content":"content"}}]}})
  // @ts-expect-error -- msgmenu.list[0].miniprogram.appid is required
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","miniprogram":{"pagepath":"pagepath","content":"content"}}]}})
  // @ts-expect-error -- msgmenu.list[0].miniprogram.appid is of another type
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","miniprogram":{"appid":1,"pagepath":"pagepath","content":"content"}}]}})
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","miniprogram":{"appid":"appid","pagepath":"pagepath","content":"content"}}]}})
  // @ts-expect-error -- msgmenu.list[0].miniprogram.pagepath is required
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","miniprogram":{"appid":"appid","content":"content"}}]}})
  // @ts-expect-error -- msgmenu.list[0].miniprogram.pagepath is of another type
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","miniprogram":{"appid":"appid","pagepath":1,"content":"content"}}]}})
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","miniprogram":{"appid":"appid","pagepath":"pagepath","content":"content"}}]}})
  // @ts-expect-error -- msgmenu.list[0].miniprogram.content is required
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","miniprogram":{"appid":"appid","pagepath":"pagepath"}}]}})
  // @ts-expect-error -- msgmenu.list[0].miniprogram.content is of another type
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","miniprogram":{"appid":"appid","pagepath":"pagepath","content":1}}]}})
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","text":{"content":"content"}}]}})
  // @ts-expect-error -- msgmenu.list[0].text is of another type
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","text":"no object"}]}})
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","text":{"content":"content"}}]}})
  // @ts-expect-error -- msgmenu.list[0].text.content is required
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","text":{}}]}})
  // @ts-expect-error -- msgmenu.list[0].text.content is of another type
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","text":{"content":1}}]}})
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","text":{"content":"content","no_newline":0}}]}})
  // @ts-expect-error -- msgmenu.list[0].text.no_newline is of another type
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"list":[{"type":"click","text":{"content":"content","no_newline":"0"}}]}})
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"tail_content":"tail_content"}})
  // @ts-expect-error -- msgmenu.tail_content is of another type
  is<OutgoingCustomerServiceMsgmenu>({"msgtype":"msgmenu","touser":"touser","open_kfid":"open_kfid","msgmenu":{"tail_content":1}})
  is<OutgoingCustomerServiceLocation>({"msgtype":"location","touser":"touser","open_kfid":"open_kfid","location":{"latitude":0,"longitude":0}})
  // @ts-expect-error -- touser is required
  is<OutgoingCustomerServiceLocation>({"msgtype":"location","open_kfid":"open_kfid","location":{"latitude":0,"longitude":0}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingCustomerServiceLocation>({"msgtype":"location","touser":1,"open_kfid":"open_kfid","location":{"latitude":0,"longitude":0}})
  is<OutgoingCustomerServiceLocation>({"msgtype":"location","touser":"touser","open_kfid":"open_kfid","location":{"latitude":0,"longitude":0}})
  // @ts-expect-error -- open_kfid is required
  is<OutgoingCustomerServiceLocation>({"msgtype":"location","touser":"touser","location":{"latitude":0,"longitude":0}})
  // @ts-expect-error -- open_kfid is of another type
  is<OutgoingCustomerServiceLocation>({"msgtype":"location","touser":"touser","open_kfid":1,"location":{"latitude":0,"longitude":0}})
  is<OutgoingCustomerServiceLocation>({"msgtype":"location","touser":"touser","open_kfid":"open_kfid","location":{"latitude":0,"longitude":0},"msgid":"msgid"})
  // @ts-expect-error -- msgid is of another type
  is<OutgoingCustomerServiceLocation>({"msgtype":"location","touser":"touser","open_kfid":"open_kfid","location":{"latitude":0,"longitude":0},"msgid":1})
  is<OutgoingCustomerServiceLocation>({"msgtype":"location","touser":"touser","open_kfid":"open_kfid","location":{"latitude":0,"longitude":0}})
  // @ts-expect-error -- location is required
  is<OutgoingCustomerServiceLocation>({"msgtype":"location","touser":"touser","open_kfid":"open_kfid"})
  // @ts-expect-error -- location is of another type
  is<OutgoingCustomerServiceLocation>({"msgtype":"location","touser":"touser","open_kfid":"open_kfid","location":"no object"})
  is<OutgoingCustomerServiceLocation>({"msgtype":"location","touser":"touser","open_kfid":"open_kfid","location":{"latitude":0,"longitude":0,"name":"name"}})
  // @ts-expect-error -- location.name is of another type
  is<OutgoingCustomerServiceLocation>({"msgtype":"location","touser":"touser","open_kfid":"open_kfid","location":{"latitude":0,"longitude":0,"name":1}})
  is<OutgoingCustomerServiceLocation>({"msgtype":"location","touser":"touser","open_kfid":"open_kfid","location":{"latitude":0,"longitude":0,"address":"address"}})
  // @ts-expect-error -- location.address is of another type
  is<OutgoingCustomerServiceLocation>({"msgtype":"location","touser":"touser","open_kfid":"open_kfid","location":{"latitude":0,"longitude":0,"address":1}})
  is<OutgoingCustomerServiceLocation>({"msgtype":"location","touser":"touser","open_kfid":"open_kfid","location":{"latitude":0,"longitude":0}})
  // @ts-expect-error -- location.latitude is required
  is<OutgoingCustomerServiceLocation>({"msgtype":"location","touser":"touser","open_kfid":"open_kfid","location":{"longitude":0}})
  // @ts-expect-error -- location.latitude is of another type
  is<OutgoingCustomerServiceLocation>({"msgtype":"location","touser":"touser","open_kfid":"open_kfid","location":{"latitude":"0","longitude":0}})
  is<OutgoingCustomerServiceLocation>({"msgtype":"location","touser":"touser","open_kfid":"open_kfid","location":{"latitude":0,"longitude":0}})
  // @ts-expect-error -- location.longitude is required
  is<OutgoingCustomerServiceLocation>({"msgtype":"location","touser":"touser","open_kfid":"open_kfid","location":{"latitude":0}})
  // @ts-expect-error -- location.longitude is of another type
  is<OutgoingCustomerServiceLocation>({"msgtype":"location","touser":"touser","open_kfid":"open_kfid","location":{"latitude":0,"longitude":"0"}})
  is<OutgoingCustomerServiceCaLink>({"msgtype":"ca_link","touser":"touser","open_kfid":"open_kfid","ca_link":{}})
  // @ts-expect-error -- touser is required
  is<OutgoingCustomerServiceCaLink>({"msgtype":"ca_link","open_kfid":"open_kfid","ca_link":{}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingCustomerServiceCaLink>({"msgtype":"ca_link","touser":1,"open_kfid":"open_kfid","ca_link":{}})
  is<OutgoingCustomerServiceCaLink>({"msgtype":"ca_link","touser":"touser","open_kfid":"open_kfid","ca_link":{}})
  // @ts-expect-error -- open_kfid is required
  is<OutgoingCustomerServiceCaLink>({"msgtype":"ca_link","touser":"touser","ca_link":{}})
  // @ts-expect-error -- open_kfid is of another type
  is<OutgoingCustomerServiceCaLink>({"msgtype":"ca_link","touser":"touser","open_kfid":1,"ca_link":{}})
  is<OutgoingCustomerServiceCaLink>({"msgtype":"ca_link","touser":"touser","open_kfid":"open_kfid","ca_link":{},"msgid":"msgid"})
  // @ts-expect-error -- msgid is of another type
  is<OutgoingCustomerServiceCaLink>({"msgtype":"ca_link","touser":"touser","open_kfid":"open_kfid","ca_link":{},"msgid":1})
  is<OutgoingCustomerServiceCaLink>({"msgtype":"ca_link","touser":"touser","open_kfid":"open_kfid","ca_link":{}})
  // @ts-expect-error -- ca_link is required
  is<OutgoingCustomerServiceCaLink>({"msgtype":"ca_link","touser":"touser","open_kfid":"open_kfid"})
  // @ts-expect-error -- ca_link is of another type
  is<OutgoingCustomerServiceCaLink>({"msgtype":"ca_link","touser":"touser","open_kfid":"open_kfid","ca_link":"no object"})
  is<OutgoingMiniProgramText>({"msgtype":"text","touser":"touser","text":{"content":"content"}})
  // @ts-expect-error -- touser is required
  is<OutgoingMiniProgramText>({"msgtype":"text","text":{"content":"content"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingMiniProgramText>({"msgtype":"text","touser":1,"text":{"content":"content"}})
  is<OutgoingMiniProgramText>({"msgtype":"text","touser":"touser","text":{"content":"content"}})
  // @ts-expect-error -- text is required
  is<OutgoingMiniProgramText>({"msgtype":"text","touser":"touser"})
  // @ts-expect-error -- text is of another type
  is<OutgoingMiniProgramText>({"msgtype":"text","touser":"touser","text":"no object"})
  is<OutgoingMiniProgramText>({"msgtype":"text","touser":"touser","text":{"content":"content"}})
  // @ts-expect-error -- text.content is required
  is<OutgoingMiniProgramText>({"msgtype":"text","touser":"touser","text":{}})
  // @ts-expect-error -- text.content is of another type
  is<OutgoingMiniProgramText>({"msgtype":"text","touser":"touser","text":{"content":1}})
  is<OutgoingMiniProgramImage>({"msgtype":"image","touser":"touser","image":{"media_id":"media_id"}})
  // @ts-expect-error -- touser is required
  is<OutgoingMiniProgramImage>({"msgtype":"image","image":{"media_id":"media_id"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingMiniProgramImage>({"msgtype":"image","touser":1,"image":{"media_id":"media_id"}})
  is<OutgoingMiniProgramImage>({"msgtype":"image","touser":"touser","image":{"media_id":"media_id"}})
  // @ts-expect-error -- image is required
  is<OutgoingMiniProgramImage>({"msgtype":"image","touser":"touser"})
  // @ts-expect-error -- image is of another type
  is<OutgoingMiniProgramImage>({"msgtype":"image","touser":"touser","image":"no object"})
  is<OutgoingMiniProgramImage>({"msgtype":"image","touser":"touser","image":{"media_id":"media_id"}})
  // @ts-expect-error -- image.media_id is required
  is<OutgoingMiniProgramImage>({"msgtype":"image","touser":"touser","image":{}})
  // @ts-expect-error -- image.media_id is of another type
  is<OutgoingMiniProgramImage>({"msgtype":"image","touser":"touser","image":{"media_id":1}})
  is<OutgoingMiniProgramLink>({"msgtype":"link","touser":"touser","link":{"title":"title","description":"description","url":"url","thumb_url":"thumb_url"}})
  // @ts-expect-error -- touser is required
  is<OutgoingMiniProgramLink>({"msgtype":"link","link":{"title":"title","description":"description","url":"url","thumb_url":"thumb_url"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingMiniProgramLink>({"msgtype":"link","touser":1,"link":{"title":"title","description":"description","url":"url","thumb_url":"thumb_url"}})
  is<OutgoingMiniProgramLink>({"msgtype":"link","touser":"touser","link":{"title":"title","description":"description","url":"url","thumb_url":"thumb_url"}})
  // @ts-expect-error -- link is required
  is<OutgoingMiniProgramLink>({"msgtype":"link","touser":"touser"})
  // @ts-expect-error -- link is of another type
  is<OutgoingMiniProgramLink>({"msgtype":"link","touser":"touser","link":"no object"})
  is<OutgoingMiniProgramLink>({"msgtype":"link","touser":"touser","link":{"title":"title","description":"description","url":"url","thumb_url":"thumb_url"}})
  // @ts-expect-error -- link.title is required
  is<OutgoingMiniProgramLink>({"msgtype":"link","touser":"touser","link":{"description":"description","url":"url","thumb_url":"thumb_url"}})
  // @ts-expect-error -- link.title is of another type
  is<OutgoingMiniProgramLink>({"msgtype":"link","touser":"touser","link":{"title":1,"description":"description","url":"url","thumb_url":"thumb_url"}})
  is<OutgoingMiniProgramLink>({"msgtype":"link","touser":"touser","link":{"title":"title","description":"description","url":"url","thumb_url":"thumb_url"}})
  // @ts-expect-error -- link.description is required
  is<OutgoingMiniProgramLink>({"msgtype":"link","touser":"touser","link":{"title":"title","url":"url","thumb_url":"thumb_url"}})
  // @ts-expect-error -- link.description is of another type
  is<OutgoingMiniProgramLink>({"msgtype":"link","touser":"touser","link":{"title":"title","description":1,"url":"url","thumb_url":"thumb_url"}})
  is<OutgoingMiniProgramLink>({"msgtype":"link","touser":"touser","link":{"title":"title","description":"description","url":"url","thumb_url":"thumb_url"}})
  // @ts-expect-error -- link.url is required
  is<OutgoingMiniProgramLink>({"msgtype":"link","touser":"touser","link":{"title":"title","description":"description","thumb_url":"thumb_url"}})
  // @ts-expect-error -- link.url is of another type
  is<OutgoingMiniProgramLink>({"msgtype":"link","touser":"touser","link":{"title":"title","description":"description","url":1,"thumb_url":"thumb_url"}})
  is<OutgoingMiniProgramLink>({"msgtype":"link","touser":"touser","link":{"title":"title","description":"description","url":"url","thumb_url":"thumb_url"}})
  // @ts-expect-error -- link.thumb_url is required
  is<OutgoingMiniProgramLink>({"msgtype":"link","touser":"touser","link":{"title":"title","description":"description","url":"url"}})
  // @ts-expect-error -- link.thumb_url is of another type
  is<OutgoingMiniProgramLink>({"msgtype":"link","touser":"touser","link":{"title":"title","description":"description","url":"url","thumb_url":1}})
  is<OutgoingMiniProgramMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":"title","pagepath":"pagepath","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- touser is required
  is<OutgoingMiniProgramMiniprogrampage>({"msgtype":"miniprogrampage","miniprogrampage":{"title":"title","pagepath":"pagepath","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingMiniProgramMiniprogrampage>({"msgtype":"miniprogrampage","touser":1,"miniprogrampage":{"title":"title","pagepath":"pagepath","thumb_media_id":"thumb_media_id"}})
  is<OutgoingMiniProgramMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":"title","pagepath":"pagepath","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- miniprogrampage is required
  is<OutgoingMiniProgramMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser"})
  // @ts-expect-error -- miniprogrampage is of another type
  is<OutgoingMiniProgramMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":"no object"})
  is<OutgoingMiniProgramMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":"title","pagepath":"pagepath","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- miniprogrampage.title is required
  is<OutgoingMiniProgramMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"pagepath":"pagepath","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- miniprogrampage.title is of another type
  is<OutgoingMiniProgramMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":1,"pagepath":"pagepath","thumb_media_id":"thumb_media_id"}})
  is<OutgoingMiniProgramMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":"title","pagepath":"pagepath","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- miniprogrampage.pagepath is required
  is<OutgoingMiniProgramMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":"title","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- miniprogrampage.pagepath is of another type
  is<OutgoingMiniProgramMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":"title","pagepath":1,"thumb_media_id":"thumb_media_id"}})
  is<OutgoingMiniProgramMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":"title","pagepath":"pagepath","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- miniprogrampage.thumb_media_id is required
  is<OutgoingMiniProgramMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":"title","pagepath":"pagepath"}})
  // @ts-expect-error -- miniprogrampage.thumb_media_id is of another type
  is<OutgoingMiniProgramMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":"title","pagepath":"pagepath","thumb_media_id":1}})
  is<OutgoingOfficialAccountText>({"msgtype":"text","touser":"touser","text":{"content":"content"}})
  // @ts-expect-error -- touser is required
  is<OutgoingOfficialAccountText>({"msgtype":"text","text":{"content":"content"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingOfficialAccountText>({"msgtype":"text","touser":1,"text":{"content":"content"}})
  is<OutgoingOfficialAccountText>({"msgtype":"text","touser":"touser","text":{"content":"content"},"customservice":{"kf_account":"kf_account"}})
  // @ts-expect-error -- customservice is of another type
  is<OutgoingOfficialAccountText>({"msgtype":"text","touser":"touser","text":{"content":"content"},"customservice":"no object"})
  is<OutgoingOfficialAccountText>({"msgtype":"text","touser":"touser","text":{"content":"content"},"customservice":{"kf_account":"kf_account"}})
  // @ts-expect-error -- customservice.kf_account is required
  is<OutgoingOfficialAccountText>({"msgtype":"text","touser":"touser","text":{"content":"content"},"customservice":{}})
  // @ts-expect-error -- customservice.kf_account is of another type
  is<OutgoingOfficialAccountText>({"msgtype":"text","touser":"touser","text":{"content":"content"},"customservice":{"kf_account":1}})
  is<OutgoingOfficialAccountText>({"msgtype":"text","touser":"touser","text":{"content":"content"}})
  // @ts-expect-error -- text is required
  is<OutgoingOfficialAccountText>({"msgtype":"text","touser":"touser"})
  // @ts-expect-error -- text is of another type
  is<OutgoingOfficialAccountText>({"msgtype":"text","touser":"touser","text":"no object"})
  is<OutgoingOfficialAccountText>({"msgtype":"text","touser":"touser","text":{"content":"content"}})
  // @ts-expect-error -- text.content is required
  is<OutgoingOfficialAccountText>({"msgtype":"text","touser":"touser","text":{}})
  // @ts-expect-error -- text.content is of another type
  is<OutgoingOfficialAccountText>({"msgtype":"text","touser":"touser","text":{"content":1}})
  is<OutgoingOfficialAccountImage>({"msgtype":"image","touser":"touser","image":{"media_id":"media_id"}})
  // @ts-expect-error -- touser is required
  is<OutgoingOfficialAccountImage>({"msgtype":"image","image":{"media_id":"media_id"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingOfficialAccountImage>({"msgtype":"image","touser":1,"image":{"media_id":"media_id"}})
  is<OutgoingOfficialAccountImage>({"msgtype":"image","touser":"touser","image":{"media_id":"media_id"},"customservice":{"kf_account":"kf_account"}})
  // @ts-expect-error -- customservice is of another type
  is<OutgoingOfficialAccountImage>({"msgtype":"image","touser":"touser","image":{"media_id":"media_id"},"customservice":"no object"})
  is<OutgoingOfficialAccountImage>({"msgtype":"image","touser":"touser","image":{"media_id":"media_id"},"customservice":{"kf_account":"kf_account"}})
  // @ts-expect-error -- customservice.kf_account is required
  is<OutgoingOfficialAccountImage>({"msgtype":"image","touser":"touser","image":{"media_id":"media_id"},"customservice":{}})
  // @ts-expect-error -- customservice.kf_account is of another type
  is<OutgoingOfficialAccountImage>({"msgtype":"image","touser":"touser","image":{"media_id":"media_id"},"customservice":{"kf_account":1}})
  is<OutgoingOfficialAccountImage>({"msgtype":"image","touser":"touser","image":{"media_id":"media_id"}})
  // @ts-expect-error -- image is required
  is<OutgoingOfficialAccountImage>({"msgtype":"image","touser":"touser"})
  // @ts-expect-error -- image is of another type
  is<OutgoingOfficialAccountImage>({"msgtype":"image","touser":"touser","image":"no object"})
  is<OutgoingOfficialAccountImage>({"msgtype":"image","touser":"touser","image":{"media_id":"media_id"}})
  // @ts-expect-error -- image.media_id is required
  is<OutgoingOfficialAccountImage>({"msgtype":"image","touser":"touser","image":{}})
  // @ts-expect-error -- image.media_id is of another type
  is<OutgoingOfficialAccountImage>({"msgtype":"image","touser":"touser","image":{"media_id":1}})
  is<OutgoingOfficialAccountVoice>({"msgtype":"voice","touser":"touser","voice":{"media_id":"media_id"}})
  // @ts-expect-error -- touser is required
  is<OutgoingOfficialAccountVoice>({"msgtype":"voice","voice":{"media_id":"media_id"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingOfficialAccountVoice>({"msgtype":"voice","touser":1,"voice":{"media_id":"media_id"}})
  is<OutgoingOfficialAccountVoice>({"msgtype":"voice","touser":"touser","voice":{"media_id":"media_id"},"customservice":{"kf_account":"kf_account"}})
  // @ts-expect-error -- customservice is of another type
  is<OutgoingOfficialAccountVoice>({"msgtype":"voice","touser":"touser","voice":{"media_id":"media_id"},"customservice":"no object"})
  is<OutgoingOfficialAccountVoice>({"msgtype":"voice","touser":"touser","voice":{"media_id":"media_id"},"customservice":{"kf_account":"kf_account"}})
  // @ts-expect-error -- customservice.kf_account is required
  is<OutgoingOfficialAccountVoice>({"msgtype":"voice","touser":"touser","voice":{"media_id":"media_id"},"customservice":{}})
  // @ts-expect-error -- customservice.kf_account is of another type
  is<OutgoingOfficialAccountVoice>({"msgtype":"voice","touser":"touser","voice":{"media_id":"media_id"},"customservice":{"kf_account":1}})
  is<OutgoingOfficialAccountVoice>({"msgtype":"voice","touser":"touser","voice":{"media_id":"media_id"}})
  // @ts-expect-error -- voice is required
  is<OutgoingOfficialAccountVoice>({"msgtype":"voice","touser":"touser"})
  // @ts-expect-error -- voice is of another type
  is<OutgoingOfficialAccountVoice>({"msgtype":"voice","touser":"touser","voice":"no object"})
  is<OutgoingOfficialAccountVoice>({"msgtype":"voice","touser":"touser","voice":{"media_id":"media_id"}})
  // @ts-expect-error -- voice.media_id is required
  is<OutgoingOfficialAccountVoice>({"msgtype":"voice","touser":"touser","voice":{}})
  // @ts-expect-error -- voice.media_id is of another type
  is<OutgoingOfficialAccountVoice>({"msgtype":"voice","touser":"touser","voice":{"media_id":1}})
  is<OutgoingOfficialAccountVideo>({"msgtype":"video","touser":"touser","video":{"media_id":"media_id"}})
  // @ts-expect-error -- touser is required
  is<OutgoingOfficialAccountVideo>({"msgtype":"video","video":{"media_id":"media_id"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingOfficialAccountVideo>({"msgtype":"video","touser":1,"video":{"media_id":"media_id"}})
  is<OutgoingOfficialAccountVideo>({"msgtype":"video","touser":"touser","video":{"media_id":"media_id"},"customservice":{"kf_account":"kf_account"}})
  // @ts-expect-error -- customservice is of another type
  is<OutgoingOfficialAccountVideo>({"msgtype":"video","touser":"touser","video":{"media_id":"media_id"},"customservice":"no object"})
  is<OutgoingOfficialAccountVideo>({"msgtype":"video","touser":"touser","video":{"media_id":"media_id"},"customservice":{"kf_account":"kf_account"}})
  // @ts-expect-error -- customservice.kf_account is required
  is<OutgoingOfficialAccountVideo>({"msgtype":"video","touser":"touser","video":{"media_id":"media_id"},"customservice":{}})
  // @ts-expect-error -- customservice.kf_account is of another type
  is<OutgoingOfficialAccountVideo>({"msgtype":"video","touser":"touser","video":{"media_id":"media_id"},"customservice":{"kf_account":1}})
  is<OutgoingOfficialAccountVideo>({"msgtype":"video","touser":"touser","video":{"media_id":"media_id"}})
  // @ts-expect-error -- video is required
  is<OutgoingOfficialAccountVideo>({"msgtype":"video","touser":"touser"})
  // @ts-expect-error -- video is of another type
  is<OutgoingOfficialAccountVideo>({"msgtype":"video","touser":"touser","video":"no object"})
  is<OutgoingOfficialAccountVideo>({"msgtype":"video","touser":"touser","video":{"media_id":"media_id"}})
  // @ts-expect-error -- video.media_id is required
  is<OutgoingOfficialAccountVideo>({"msgtype":"video","touser":"touser","video":{}})
  // @ts-expect-error -- video.media_id is of another type
  is<OutgoingOfficialAccountVideo>({"msgtype":"video","touser":"touser","video":{"media_id":1}})
  is<OutgoingOfficialAccountVideo>({"msgtype":"video","touser":"touser","video":{"media_id":"media_id","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- video.thumb_media_id is of another type
  is<OutgoingOfficialAccountVideo>({"msgtype":"video","touser":"touser","video":{"media_id":"media_id","thumb_media_id":1}})
  is<OutgoingOfficialAccountVideo>({"msgtype":"video","touser":"touser","video":{"media_id":"media_id","title":"title"}})
  // @ts-expect-error -- video.title is of another type
  is<OutgoingOfficialAccountVideo>({"msgtype":"video","touser":"touser","video":{"media_id":"media_id","title":1}})
  is<OutgoingOfficialAccountVideo>({"msgtype":"video","touser":"touser","video":{"media_id":"media_id","description":"description"}})
  // @ts-expect-error -- video.description is of another type
  is<OutgoingOfficialAccountVideo>({"msgtype":"video","touser":"touser","video":{"media_id":"media_id","description":1}})
  is<OutgoingOfficialAccountMusic>({"msgtype":"music","touser":"touser","music":{"musicurl":"musicurl","hqmusicurl":"hqmusicurl","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- touser is required
  is<OutgoingOfficialAccountMusic>({"msgtype":"music","music":{"musicurl":"musicurl","hqmusicurl":"hqmusicurl","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingOfficialAccountMusic>({"msgtype":"music","touser":1,"music":{"musicurl":"musicurl","hqmusicurl":"hqmusicurl","thumb_media_id":"thumb_media_id"}})
  is<OutgoingOfficialAccountMusic>({"msgtype":"music","touser":"touser","music":{"musicurl":"musicurl","hqmusicurl":"hqmusicurl","thumb_media_id":"thumb_media_id"},"customservice":{"kf_account":"kf_account"}})
  // @ts-expect-error -- customservice is of another type
  is<OutgoingOfficialAccountMusic>({"msgtype":"music","touser":"touser","music":{"musicurl":"musicurl","hqmusicurl":"hqmusicurl","thumb_media_id":"thumb_media_id"},"customservice":"no object"})
  is<OutgoingOfficialAccountMusic>({"msgtype":"music","touser":"touser","music":{"musicurl":"musicurl","hqmusicurl":"hqmusicurl","thumb_media_id":"thumb_media_id"},"customservice":{"kf_account":"kf_account"}})
  // @ts-expect-error -- customservice.kf_account is required
  is<OutgoingOfficialAccountMusic>({"msgtype":"music","touser":"touser","music":{"musicurl":"musicurl","hqmusicurl":"hqmusicurl","thumb_media_id":"thumb_media_id"},"customservice":{}})
  // @ts-expect-error -- customservice.kf_account is of another type
  is<OutgoingOfficialAccountMusic>({"msgtype":"music","touser":"touser","music":{"musicurl":"musicurl","hqmusicurl":"hqmusicurl","thumb_media_id":"thumb_media_id"},"customservice":{"kf_account":1}})
  is<OutgoingOfficialAccountMusic>({"msgtype":"music","touser":"touser","music":{"musicurl":"musicurl","hqmusicurl":"hqmusicurl","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- music is required
  is<OutgoingOfficialAccountMusic>({"msgtype":"music","touser":"touser"})
  // @ts-expect-error -- music is of another type
  is<OutgoingOfficialAccountMusic>({"msgtype":"music","touser":"touser","music":"no object"})
  is<OutgoingOfficialAccountMusic>({"msgtype":"music","touser":"touser","music":{"musicurl":"musicurl","hqmusicurl":"hqmusicurl","thumb_media_id":"thumb_media_id","title":"title"}})
  // @ts-expect-error -- music.title is of another type
  is<OutgoingOfficialAccountMusic>({"msgtype":"music","touser":"touser","music":{"musicurl":"musicurl","hqmusicurl":"hqmusicurl","thumb_media_id":"thumb_media_id","title":1}})
  is<OutgoingOfficialAccountMusic>({"msgtype":"music","touser":"touser","music":{"musicurl":"musicurl","hqmusicurl":"hqmusicurl","thumb_media_id":"thumb_media_id","description":"description"}})
  // @ts-expect-error -- music.description is of another type
  is<OutgoingOfficialAccountMusic>({"msgtype":"music","touser":"touser","music":{"musicurl":"musicurl","hqmusicurl":"hqmusicurl","thumb_media_id":"thumb_media_id","description":1}})
  is<OutgoingOfficialAccountMusic>({"msgtype":"music","touser":"touser","music":{"musicurl":"musicurl","hqmusicurl":"hqmusicurl","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- music.musicurl is required
  is<OutgoingOfficialAccountMusic>({"msgtype":"music","touser":"touser","music":{"hqmusicurl":"hqmusicurl","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- music.musicurl is of another type
  is<OutgoingOfficialAccountMusic>({"msgtype":"music","touser":"touser","music":{"musicurl":1,"hqmusicurl":"hqmusicurl","thumb_media_id":"thumb_media_id"}})
  is<OutgoingOfficialAccountMusic>({"msgtype":"music","touser":"touser","music":{"musicurl":"musicurl","hqmusicurl":"hqmusicurl","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- music.hqmusicurl is required
  is<OutgoingOfficialAccountMusic>({"msgtype":"music","touser":"touser","music":{"musicurl":"musicurl","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- music.hqmusicurl is of another type
  is<OutgoingOfficialAccountMusic>({"msgtype":"music","touser":"touser","music":{"musicurl":"musicurl","hqmusicurl":1,"thumb_media_id":"thumb_media_id"}})
  is<OutgoingOfficialAccountMusic>({"msgtype":"music","touser":"touser","music":{"musicurl":"musicurl","hqmusicurl":"hqmusicurl","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- music.thumb_media_id is required
  is<OutgoingOfficialAccountMusic>({"msgtype":"music","touser":"touser","music":{"musicurl":"musicurl","hqmusicurl":"hqmusicurl"}})
  // @ts-expect-error -- music.thumb_media_id is of another type
  is<OutgoingOfficialAccountMusic>({"msgtype":"music","touser":"touser","music":{"musicurl":"musicurl","hqmusicurl":"hqmusicurl","thumb_media_id":1}})
  is<OutgoingOfficialAccountNews>({"msgtype":"news","touser":"touser","news":{"articles":[{"title":"title"}]}})
  // @ts-expect-error -- touser is required
  is<OutgoingOfficialAccountNews>({"msgtype":"news","news":{"articles":[{"title":"title"}]}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingOfficialAccountNews>({"msgtype":"news","touser":1,"news":{"articles":[{"title":"title"}]}})
  is<OutgoingOfficialAccountNews>({"msgtype":"news","touser":"touser","news":{"articles":[{"title":"title"}]},"customservice":{"kf_account":"kf_account"}})
  // @ts-expect-error -- customservice is of another type
  is<OutgoingOfficialAccountNews>({"msgtype":"news","touser":"touser","news":{"articles":[{"title":"title"}]},"customservice":"no object"})
  is<OutgoingOfficialAccountNews>({"msgtype":"news","touser":"touser","news":{"articles":[{"title":"title"}]},"customservice":{"kf_account":"kf_account"}})
  // @ts-expect-error -- customservice.kf_account is required
  is<OutgoingOfficialAccountNews>({"msgtype":"news","touser":"touser","news":{"articles":[{"title":"title"}]},"customservice":{}})
  // @ts-expect-error -- customservice.kf_account is of another type
  is<OutgoingOfficialAccountNews>({"msgtype":"news","touser":"touser","news":{"articles":[{"title":"title"}]},"customservice":{"kf_account":1}})
  is<OutgoingOfficialAccountNews>({"msgtype":"news","touser":"touser","news":{"articles":[{"title":"title"}]}})
  // @ts-expect-error -- news is required
  is<OutgoingOfficialAccountNews>({"msgtype":"news","touser":"touser"})
  // @ts-expect-error -- news is of another type
  is<OutgoingOfficialAccountNews>({"msgtype":"news","touser":"touser","news":"no object"})
  is<OutgoingOfficialAccountNews>({"msgtype":"news","touser":"touser","news":{"articles":[{"title":"title"}]}})
  // @ts-expect-error -- news.articles is required
  is<OutgoingOfficialAccountNews>({"msgtype":"news","touser":"touser","news":{}})
  // @ts-expect-error -- news.articles is of another type
  is<OutgoingOfficialAccountNews>({"msgtype":"news","touser":"touser","news":{"articles":"no list"}})
  is<OutgoingOfficialAccountNews>({"msgtype":"news","touser":"touser","news":{"articles":[{"title":"title"}]}})
  // @ts-expect-error -- news.articles[0].title is required
  is<OutgoingOfficialAccountNews>({"msgtype":"news","touser":"touser","news":{"articles":[{}]}})
  // @ts-expect-error -- news.articles[0].title is of another type
  is<OutgoingOfficialAccountNews>({"msgtype":"news","touser":"touser","news":{"articles":[{"title":1}]}})
  is<OutgoingOfficialAccountNews>({"msgtype":"news","touser":"touser","news":{"articles":[{"title":"title","description":"description"}]}})
  // @ts-expect-error -- news.articles[0].description is of another type
  is<OutgoingOfficialAccountNews>({"msgtype":"news","touser":"touser","news":{"articles":[{"title":"title","description":1}]}})
  is<OutgoingOfficialAccountNews>({"msgtype":"news","touser":"touser","news":{"articles":[{"title":"title","url":"url"}]}})
  // @ts-expect-error -- news.articles[0].url is of another type
  is<OutgoingOfficialAccountNews>({"msgtype":"news","touser":"touser","news":{"articles":[{"title":"title","url":1}]}})
  is<OutgoingOfficialAccountNews>({"msgtype":"news","touser":"touser","news":{"articles":[{"title":"title","picurl":"picurl"}]}})
  // @ts-expect-error -- news.articles[0].picurl is of another type
  is<OutgoingOfficialAccountNews>({"msgtype":"news","touser":"touser","news":{"articles":[{"title":"title","picurl":1}]}})
  is<OutgoingOfficialAccountMpnews>({"msgtype":"mpnews","touser":"touser","mpnews":{"media_id":"media_id"}})
  // @ts-expect-error -- touser is required
  is<OutgoingOfficialAccountMpnews>({"msgtype":"mpnews","mpnews":{"media_id":"media_id"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingOfficialAccountMpnews>({"msgtype":"mpnews","touser":1,"mpnews":{"media_id":"media_id"}})
  is<OutgoingOfficialAccountMpnews>({"msgtype":"mpnews","touser":"touser","mpnews":{"media_id":"media_id"},"customservice":{"kf_account":"kf_account"}})
  // @ts-expect-error -- customservice is of another type
  is<OutgoingOfficialAccountMpnews>({"msgtype":"mpnews","touser":"touser","mpnews":{"media_id":"media_id"},"customservice":"no object"})
  is<OutgoingOfficialAccountMpnews>({"msgtype":"mpnews","touser":"touser","mpnews":{"media_id":"media_id"},"customservice":{"kf_account":"kf_account"}})
  // @ts-expect-error -- customservice.kf_account is required
  is<OutgoingOfficialAccountMpnews>({"msgtype":"mpnews","touser":"touser","mpnews":{"media_id":"media_id"},"customservice":{}})
  // @ts-expect-error -- customservice.kf_account is of another type
  is<OutgoingOfficialAccountMpnews>({"msgtype":"mpnews","touser":"touser","mpnews":{"media_id":"media_id"},"customservice":{"kf_account":1}})
  is<OutgoingOfficialAccountMpnews>({"msgtype":"mpnews","touser":"touser","mpnews":{"media_id":"media_id"}})
  // @ts-expect-error -- mpnews is required
  is<OutgoingOfficialAccountMpnews>({"msgtype":"mpnews","touser":"touser"})
  // @ts-expect-error -- mpnews is of another type
  is<OutgoingOfficialAccountMpnews>({"msgtype":"mpnews","touser":"touser","mpnews":"no object"})
  is<OutgoingOfficialAccountMpnews>({"msgtype":"mpnews","touser":"touser","mpnews":{"media_id":"media_id"}})
  // @ts-expect-error -- mpnews.media_id is required
  is<OutgoingOfficialAccountMpnews>({"msgtype":"mpnews","touser":"touser","mpnews":{}})
  // @ts-expect-error -- mpnews.media_id is of another type
  is<OutgoingOfficialAccountMpnews>({"msgtype":"mpnews","touser":"touser","mpnews":{"media_id":1}})
  is<OutgoingOfficialAccountMpnewsarticle>({"msgtype":"mpnewsarticle","touser":"touser","mpnewsarticle":{"article_id":"article_id"}})
  // @ts-expect-error -- touser is required
  is<OutgoingOfficialAccountMpnewsarticle>({"msgtype":"mpnewsarticle","mpnewsarticle":{"article_id":"article_id"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingOfficialAccountMpnewsarticle>({"msgtype":"mpnewsarticle","touser":1,"mpnewsarticle":{"article_id":"article_id"}})
  is<OutgoingOfficialAccountMpnewsarticle>({"msgtype":"mpnewsarticle","touser":"touser","mpnewsarticle":{"article_id":"article_id"},"customservice":{"kf_account":"kf_account"}})
  // @ts-expect-error -- customservice is of another type
  is<OutgoingOfficialAccountMpnewsarticle>({"msgtype":"mpnewsarticle","touser":"touser","mpnewsarticle":{"article_id":"article_id"},"customservice":"no object"})
  is<OutgoingOfficialAccountMpnewsarticle>({"msgtype":"mpnewsarticle","touser":"touser","mpnewsarticle":{"article_id":"article_id"},"customservice":{"kf_account":"kf_account"}})
  // @ts-expect-error -- customservice.kf_account is required
  is<OutgoingOfficialAccountMpnewsarticle>({"msgtype":"mpnewsarticle","touser":"touser","mpnewsarticle":{"article_id":"article_id"},"customservice":{}})
  // @ts-expect-error -- customservice.kf_account is of another type
  is<OutgoingOfficialAccountMpnewsarticle>({"msgtype":"mpnewsarticle","touser":"touser","mpnewsarticle":{"article_id":"article_id"},"customservice":{"kf_account":1}})
  is<OutgoingOfficialAccountMpnewsarticle>({"msgtype":"mpnewsarticle","touser":"touser","mpnewsarticle":{"article_id":"article_id"}})
  // @ts-expect-error -- mpnewsarticle is required
  is<OutgoingOfficialAccountMpnewsarticle>({"msgtype":"mpnewsarticle","touser":"touser"})
  // @ts-expect-error -- mpnewsarticle is of another type
  is<OutgoingOfficialAccountMpnewsarticle>({"msgtype":"mpnewsarticle","touser":"touser","mpnewsarticle":"no object"})
  is<OutgoingOfficialAccountMpnewsarticle>({"msgtype":"mpnewsarticle","touser":"touser","mpnewsarticle":{"article_id":"article_id"}})
  // @ts-expect-error -- mpnewsarticle.article_id is required
  is<OutgoingOfficialAccountMpnewsarticle>({"msgtype":"mpnewsarticle","touser":"touser","mpnewsarticle":{}})
  // @ts-expect-error -- mpnewsarticle.article_id is of another type
  is<OutgoingOfficialAccountMpnewsarticle>({"msgtype":"mpnewsarticle","touser":"touser","mpnewsarticle":{"article_id":1}})
  is<OutgoingOfficialAccountMsgmenu>({"msgtype":"msgmenu","touser":"touser","msgmenu":{"list":[{"id":"id","content":"content"}]}})
  // @ts-expect-error -- touser is required
  is<OutgoingOfficialAccountMsgmenu>({"msgtype":"msgmenu","msgmenu":{"list":[{"id":"id","content":"content"}]}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingOfficialAccountMsgmenu>({"msgtype":"msgmenu","touser":1,"msgmenu":{"list":[{"id":"id","content":"content"}]}})
  is<OutgoingOfficialAccountMsgmenu>({"msgtype":"msgmenu","touser":"touser","msgmenu":{"list":[{"id":"id","content":"content"}]},"customservice":{"kf_account":"kf_account"}})
  // @ts-expect-error -- customservice is of another type
  is<OutgoingOfficialAccountMsgmenu>({"msgtype":"msgmenu","touser":"touser","msgmenu":{"list":[{"id":"id","content":"content"}]},"customservice":"no object"})
  is<OutgoingOfficialAccountMsgmenu>({"msgtype":"msgmenu","touser":"touser","msgmenu":{"list":[{"id":"id","content":"content"}]},"customservice":{"kf_account":"kf_account"}})
  // @ts-expect-error -- customservice.kf_account is required
  is<OutgoingOfficialAccountMsgmenu>({"msgtype":"msgmenu","touser":"touser","msgmenu":{"list":[{"id":"id","content":"content"}]},"customservice":{}})
  // @ts-expect-error -- customservice.kf_account is of another type
  is<OutgoingOfficialAccountMsgmenu>({"msgtype":"msgmenu","touser":"touser","msgmenu":{"list":[{"id":"id","content":"content"}]},"customservice":{"kf_account":1}})
  is<OutgoingOfficialAccountMsgmenu>({"msgtype":"msgmenu","touser":"touser","msgmenu":{"list":[{"id":"id","content":"content"}]}})
  // @ts-expect-error -- msgmenu is required
  is<OutgoingOfficialAccountMsgmenu>({"msgtype":"msgmenu","touser":"touser"})
  // @ts-expect-error -- msgmenu is of another type
  is<OutgoingOfficialAccountMsgmenu>({"msgtype":"msgmenu","touser":"touser","msgmenu":"no object"})
  is<OutgoingOfficialAccountMsgmenu>({"msgtype":"msgmenu","touser":"touser","msgmenu":{"list":[{"id":"id","content":"content"}],"head_content":"head_content"}})
  // @ts-expect-error -- msgmenu.head_content is of another type
  is<OutgoingOfficialAccountMsgmenu>({"msgtype":"msgmenu","touser":"touser","msgmenu":{"list":[{"id":"id","content":"content"}],"head_content":1}})
  is<OutgoingOfficialAccountMsgmenu>({"msgtype":"msgmenu","touser":"touser","msgmenu":{"list":[{"id":"id","content":"content"}]}})
  // @ts-expect-error -- msgmenu.list is required
  is<OutgoingOfficialAccountMsgmenu>({"msgtype":"msgmenu","touser":"touser","msgmenu":{}})
  // @ts-expect-error -- msgmenu.list is of another type
  is<OutgoingOfficialAccountMsgmenu>({"msgtype":"msgmenu","touser":"touser","msgmenu":{"list":"no list"}})
  is<OutgoingOfficialAccountMsgmenu>({"msgtype":"msgmenu","touser":"touser","msgmenu":{"list":[{"id":"id","content":"content"}]}})
  // @ts-expect-error -- msgmenu.list[0].id is required
  is<OutgoingOfficialAccountMsgmenu>({"msgtype":"msgmenu","touser":"touser","msgmenu":{"list":[{"content":"content"}]}})
  // @ts-expect-error -- msgmenu.list[0].id is of another type
  is<OutgoingOfficialAccountMsgmenu>({"msgtype":"msgmenu","touser":"touser","msgmenu":{"list":[{"id":1,"content":"content"}]}})
  is<OutgoingOfficialAccountMsgmenu>({"msgtype":"msgmenu","touser":"touser","msgmenu":{"list":[{"id":"id","content":"content"}]}})
  // @ts-expect-error -- msgmenu.list[0].content is required
  is<OutgoingOfficialAccountMsgmenu>({"msgtype":"msgmenu","touser":"touser","msgmenu":{"list":[{"id":"id"}]}})
  // @ts-expect-error -- msgmenu.list[0].content is of another type
  is<OutgoingOfficialAccountMsgmenu>({"msgtype":"msgmenu","touser":"touser","msgmenu":{"list":[{"id":"id","content":1}]}})
  is<OutgoingOfficialAccountMsgmenu>({"msgtype":"msgmenu","touser":"touser","msgmenu":{"list":[{"id":"id","content":"content"}],"tail_content":"tail_content"}})
  // @ts-expect-error -- msgmenu.tail_content is of another type
  is<OutgoingOfficialAccountMsgmenu>({"msgtype":"msgmenu","touser":"touser","msgmenu":{"list":[{"id":"id","content":"content"}],"tail_content":1}})
  is<OutgoingOfficialAccountWxcard>({"msgtype":"wxcard","touser":"touser","wxcard":{"card_id":"card_id"}})
  // @ts-expect-error -- touser is required
  is<OutgoingOfficialAccountWxcard>({"msgtype":"wxcard","wxcard":{"card_id":"card_id"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingOfficialAccountWxcard>({"msgtype":"wxcard","touser":1,"wxcard":{"card_id":"card_id"}})
  is<OutgoingOfficialAccountWxcard>({"msgtype":"wxcard","touser":"touser","wxcard":{"card_id":"card_id"},"customservice":{"kf_account":"kf_account"}})
  // @ts-expect-error -- customservice is of another type
  is<OutgoingOfficialAccountWxcard>({"msgtype":"wxcard","touser":"touser","wxcard":{"card_id":"card_id"},"customservice":"no object"})
  is<OutgoingOfficialAccountWxcard>({"msgtype":"wxcard","touser":"touser","wxcard":{"card_id":"card_id"},"customservice":{"kf_account":"kf_account"}})
  // @ts-expect-error -- customservice.kf_account is required
  is<OutgoingOfficialAccountWxcard>({"msgtype":"wxcard","touser":"touser","wxcard":{"card_id":"card_id"},"customservice":{}})
  // @ts-expect-error -- customservice.kf_account is of another type
  is<OutgoingOfficialAccountWxcard>({"msgtype":"wxcard","touser":"touser","wxcard":{"card_id":"card_id"},"customservice":{"kf_account":1}})
  is<OutgoingOfficialAccountWxcard>({"msgtype":"wxcard","touser":"touser","wxcard":{"card_id":"card_id"}})
  // @ts-expect-error -- wxcard is required
  is<OutgoingOfficialAccountWxcard>({"msgtype":"wxcard","touser":"touser"})
  // @ts-expect-error -- wxcard is of another type
  is<OutgoingOfficialAccountWxcard>({"msgtype":"wxcard","touser":"touser","wxcard":"no object"})
  is<OutgoingOfficialAccountWxcard>({"msgtype":"wxcard","touser":"touser","wxcard":{"card_id":"card_id"}})
  // @ts-expect-error -- wxcard.card_id is required
  is<OutgoingOfficialAccountWxcard>({"msgtype":"wxcard","touser":"touser","wxcard":{}})
  // @ts-expect-error -- wxcard.card_id is of another type
  is<OutgoingOfficialAccountWxcard>({"msgtype":"wxcard","touser":"touser","wxcard":{"card_id":1}})
  is<OutgoingOfficialAccountMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":"title","pagepath":"pagepath","thumb_media_id":"thumb_media_id","appid":"appid"}})
  // @ts-expect-error -- touser is required
  is<OutgoingOfficialAccountMiniprogrampage>({"msgtype":"miniprogrampage","miniprogrampage":{"title":"title","pagepath":"pagepath","thumb_media_id":"thumb_media_id","appid":"appid"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingOfficialAccountMiniprogrampage>({"msgtype":"miniprogrampage","touser":1,"miniprogrampage":{"title":"title","pagepath":"pagepath","thumb_media_id":"thumb_media_id","appid":"appid"}})
  is<OutgoingOfficialAccountMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":"title","pagepath":"pagepath","thumb_media_id":"thumb_media_id","appid":"appid"},"customservice":{"kf_account":"kf_account"}})
  // @ts-expect-error -- customservice is of another type
  is<OutgoingOfficialAccountMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":"title","pagepath":"pagepath","thumb_media_id":"thumb_media_id","appid":"appid"},"customservice":"no object"})
  is<OutgoingOfficialAccountMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":"title","pagepath":"pagepath","thumb_media_id":"thumb_media_id","appid":"appid"},"customservice":{"kf_account":"kf_account"}})
  // @ts-expect-error -- customservice.kf_account is required
  is<OutgoingOfficialAccountMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":"title","pagepath":"pagepath","thumb_media_id":"thumb_media_id","appid":"appid"},"customservice":{}})
  // @ts-expect-error -- customservice.kf_account is of another type
  is<OutgoingOfficialAccountMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":"title","pagepath":"pagepath","thumb_media_id":"thumb_media_id","appid":"appid"},"customservice":{"kf_account":1}})
  is<OutgoingOfficialAccountMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":"title","pagepath":"pagepath","thumb_media_id":"thumb_media_id","appid":"appid"}})
  // @ts-expect-error -- miniprogrampage is required
  is<OutgoingOfficialAccountMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser"})
  // @ts-expect-error -- miniprogrampage is of another type
  is<OutgoingOfficialAccountMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":"no object"})
  is<OutgoingOfficialAccountMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":"title","pagepath":"pagepath","thumb_media_id":"thumb_media_id","appid":"appid"}})
  // @ts-expect-error -- miniprogrampage.title is required
  is<OutgoingOfficialAccountMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"pagepath":"pagepath","thumb_media_id":"thumb_media_id","appid":"appid"}})
  // @ts-expect-error -- miniprogrampage.title is of another type
  is<OutgoingOfficialAccountMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":1,"pagepath":"pagepath","thumb_media_id":"thumb_media_id","appid":"appid"}})
  is<OutgoingOfficialAccountMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":"title","pagepath":"pagepath","thumb_media_id":"thumb_media_id","appid":"appid"}})
  // @ts-expect-error -- miniprogrampage.pagepath is required
  is<OutgoingOfficialAccountMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":"title","thumb_media_id":"thumb_media_id","appid":"appid"}})
  // @ts-expect-error -- miniprogrampage.pagepath is of another type
  is<OutgoingOfficialAccountMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":"title","pagepath":1,"thumb_media_id":"thumb_media_id","appid":"appid"}})
  is<OutgoingOfficialAccountMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":"title","pagepath":"pagepath","thumb_media_id":"thumb_media_id","appid":"appid"}})
  // @ts-expect-error -- miniprogrampage.thumb_media_id is required
  is<OutgoingOfficialAccountMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":"title","pagepath":"pagepath","appid":"appid"}})
  // @ts-expect-error -- miniprogrampage.thumb_media_id is of another type
  is<OutgoingOfficialAccountMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":"title","pagepath":"pagepath","thumb_media_id":1,"appid":"appid"}})
  is<OutgoingOfficialAccountMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":"title","pagepath":"pagepath","thumb_media_id":"thumb_media_id","appid":"appid"}})
  // @ts-expect-error -- miniprogrampage.appid is required
  is<OutgoingOfficialAccountMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":"title","pagepath":"pagepath","thumb_media_id":"thumb_media_id"}})
  // @ts-expect-error -- miniprogrampage.appid is of another type
  is<OutgoingOfficialAccountMiniprogrampage>({"msgtype":"miniprogrampage","touser":"touser","miniprogrampage":{"title":"title","pagepath":"pagepath","thumb_media_id":"thumb_media_id","appid":1}})
  is<ResponseUrlMarkdown>({"msgtype":"markdown","markdown":{"content":"content"}})
  // @ts-expect-error -- markdown is required
  is<ResponseUrlMarkdown>({"msgtype":"markdown"})
  // @ts-expect-error -- markdown is of another type
  is<ResponseUrlMarkdown>({"msgtype":"markdown","markdown":"no object"})
  is<ResponseUrlMarkdown>({"msgtype":"markdown","markdown":{"content":"content"}})
  // @ts-expect-error -- markdown.content is required
  is<ResponseUrlMarkdown>({"msgtype":"markdown","markdown":{}})
  // @ts-expect-error -- markdown.content is of another type
  is<ResponseUrlMarkdown>({"msgtype":"markdown","markdown":{"content":1}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{}}})
  // @ts-expect-error -- template_card is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card"})
  // @ts-expect-error -- template_card is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":"no object"})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{}}})
  // @ts-expect-error -- template_card.card_type is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_action":{}}})
  // @ts-expect-error -- template_card.card_type is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":1,"card_action":{}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"source":{}}})
  // @ts-expect-error -- template_card.source is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"source":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"source":{"icon_url":"icon_url"}}})
  // @ts-expect-error -- template_card.source.icon_url is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"source":{"icon_url":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"source":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.source.desc is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"source":{"desc":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"source":{"desc_color":0}}})
  // @ts-expect-error -- template_card.source.desc_color is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"source":{"desc_color":"0"}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"main_title":{}}})
  // @ts-expect-error -- template_card.main_title is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"main_title":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"main_title":{"title":"title"}}})
  // @ts-expect-error -- template_card.main_title.title is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"main_title":{"title":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"main_title":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.main_title.desc is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"main_title":{"desc":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"feedback":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback.id is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"feedback":{}}})
  // @ts-expect-error -- template_card.feedback.id is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"feedback":{"id":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":"desc"}}})
  // @ts-expect-error -- template_card.action_menu.desc is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{}}})
  // @ts-expect-error -- template_card.action_menu.action_list is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":"no list"}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":1,"key":"key"}]}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":1}]}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{}}})
  // @ts-expect-error -- template_card.quote_area is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"type":0}}})
  // @ts-expect-error -- template_card.quote_area.type is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"type":"0"}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"url":"url"}}})
  // @ts-expect-error -- template_card.quote_area.url is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"url":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"appid":"appid"}}})
  // @ts-expect-error -- template_card.quote_area.appid is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"appid":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.quote_area.pagepath is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"pagepath":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"title":"title"}}})
  // @ts-expect-error -- template_card.quote_area.title is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"title":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"quote_text":"quote_text"}}})
  // @ts-expect-error -- template_card.quote_area.quote_text is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"quote_text":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":"no list"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","value":"value"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].value is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","value":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","type":0}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].type is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","type":"0"}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","url":"url"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].url is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","url":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","userid":"userid"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].userid is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","userid":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{}]}})
  // @ts-expect-error -- template_card.jump_list is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":"no list"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"type":0}]}})
  // @ts-expect-error -- template_card.jump_list[0].type is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"type":"0"}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"url":"url"}]}})
  // @ts-expect-error -- template_card.jump_list[0].url is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"url":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"appid":"appid"}]}})
  // @ts-expect-error -- template_card.jump_list[0].appid is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"appid":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"pagepath":"pagepath"}]}})
  // @ts-expect-error -- template_card.jump_list[0].pagepath is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"pagepath":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"title":"title"}]}})
  // @ts-expect-error -- template_card.jump_list[0].title is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"title":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"question":"question"}]}})
  // @ts-expect-error -- template_card.jump_list[0].question is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"question":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{}}})
  // @ts-expect-error -- template_card.card_action is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice"}})
  // @ts-expect-error -- template_card.card_action is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{"type":0}}})
  // @ts-expect-error -- template_card.card_action.type is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{"type":"0"}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{"url":"url"}}})
  // @ts-expect-error -- template_card.card_action.url is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{"url":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{"appid":"appid"}}})
  // @ts-expect-error -- template_card.card_action.appid is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{"appid":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{"pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.card_action.pagepath is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{"pagepath":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"task_id","card_type":"text_notice","card_action":{}}})
  // @ts-expect-error -- template_card.task_id is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":1,"card_type":"text_notice","card_action":{}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"emphasis_content":{}}})
  // @ts-expect-error -- template_card.emphasis_content is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"emphasis_content":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"emphasis_content":{"title":"title"}}})
  // @ts-expect-error -- template_card.emphasis_content.title is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"emphasis_content":{"title":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"emphasis_content":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.emphasis_content.desc is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"emphasis_content":{"desc":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"sub_title_text":"sub_title_text"}})
  // @ts-expect-error -- template_card.sub_title_text is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"text_notice","card_action":{},"sub_title_text":1}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{}}})
  // @ts-expect-error -- template_card.card_type is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_action":{}}})
  // @ts-expect-error -- template_card.card_type is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":1,"card_action":{}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"source":{}}})
  // @ts-expect-error -- template_card.source is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"source":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"source":{"icon_url":"icon_url"}}})
  // @ts-expect-error -- template_card.source.icon_url is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"source":{"icon_url":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"source":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.source.desc is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"source":{"desc":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"source":{"desc_color":0}}})
  // @ts-expect-error -- template_card.source.desc_color is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"source":{"desc_color":"0"}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"main_title":{}}})
  // @ts-expect-error -- template_card.main_title is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"main_title":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"main_title":{"title":"title"}}})
  // @ts-expect-error -- template_card.main_title.title is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"main_title":{"title":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"main_title":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.main_title.desc is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"main_title":{"desc":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"feedback":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback.id is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"feedback":{}}})
  // @ts-expect-error -- template_card.feedback.id is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"feedback":{"id":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":"desc"}}})
  // @ts-expect-error -- template_card.action_menu.desc is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{}}})
  // @ts-expect-error -- template_card.action_menu.action_list is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":"no list"}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":1,"key":"key"}]}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":1}]}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{}}})
  // @ts-expect-error -- template_card.quote_area is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"type":0}}})
  // @ts-expect-error -- template_card.quote_area.type is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"type":"0"}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"url":"url"}}})
  // @ts-expect-error -- template_card.quote_area.url is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"url":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"appid":"appid"}}})
  // @ts-expect-error -- template_card.quote_area.appid is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"appid":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.quote_area.pagepath is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"pagepath":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"title":"title"}}})
  // @ts-expect-error -- template_card.quote_area.title is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"title":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"quote_text":"quote_text"}}})
  // @ts-expect-error -- template_card.quote_area.quote_text is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"quote_text":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":"no list"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","value":"value"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].value is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","value":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","type":0}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].type is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","type":"0"}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","url":"url"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].url is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","url":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","userid":"userid"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].userid is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","userid":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{}]}})
  // @ts-expect-error -- template_card.jump_list is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":"no list"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"type":0}]}})
  // @ts-expect-error -- template_card.jump_list[0].type is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"type":"0"}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"url":"url"}]}})
  // @ts-expect-error -- template_card.jump_list[0].url is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"url":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"appid":"appid"}]}})
  // @ts-expect-error -- template_card.jump_list[0].appid is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"appid":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"pagepath":"pagepath"}]}})
  // @ts-expect-error -- template_card.jump_list[0].pagepath is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"pagepath":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"title":"title"}]}})
  // @ts-expect-error -- template_card.jump_list[0].title is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"title":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"question":"question"}]}})
  // @ts-expect-error -- template_card.jump_list[0].question is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"question":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{}}})
  // @ts-expect-error -- template_card.card_action is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice"}})
  // @ts-expect-error -- template_card.card_action is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{"type":0}}})
  // @ts-expect-error -- template_card.card_action.type is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{"type":"0"}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{"url":"url"}}})
  // @ts-expect-error -- template_card.card_action.url is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{"url":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{"appid":"appid"}}})
  // @ts-expect-error -- template_card.card_action.appid is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{"appid":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{"pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.card_action.pagepath is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{"pagepath":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"task_id","card_type":"news_notice","card_action":{}}})
  // @ts-expect-error -- template_card.task_id is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":1,"card_type":"news_notice","card_action":{}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"card_image":{}}})
  // @ts-expect-error -- template_card.card_image is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"card_image":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"card_image":{"url":"url"}}})
  // @ts-expect-error -- template_card.card_image.url is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"card_image":{"url":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"card_image":{"aspect_ratio":0}}})
  // @ts-expect-error -- template_card.card_image.aspect_ratio is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"card_image":{"aspect_ratio":"0"}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url"}}})
  // @ts-expect-error -- template_card.image_text_area is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","type":0}}})
  // @ts-expect-error -- template_card.image_text_area.type is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","type":"0"}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","url":"url"}}})
  // @ts-expect-error -- template_card.image_text_area.url is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","url":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","appid":"appid"}}})
  // @ts-expect-error -- template_card.image_text_area.appid is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","appid":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.image_text_area.pagepath is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","pagepath":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","title":"title"}}})
  // @ts-expect-error -- template_card.image_text_area.title is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","title":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","desc":"desc"}}})
  // @ts-expect-error -- template_card.image_text_area.desc is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","desc":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url"}}})
  // @ts-expect-error -- template_card.image_text_area.image_url is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{}}})
  // @ts-expect-error -- template_card.image_text_area.image_url is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"vertical_content_list":[{}]}})
  // @ts-expect-error -- template_card.vertical_content_list is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"vertical_content_list":"no list"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"vertical_content_list":[{"title":"title"}]}})
  // @ts-expect-error -- template_card.vertical_content_list[0].title is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"vertical_content_list":[{"title":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"vertical_content_list":[{"desc":"desc"}]}})
  // @ts-expect-error -- template_card.vertical_content_list[0].desc is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"task_id":"T1","card_type":"news_notice","card_action":{},"vertical_content_list":[{"desc":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_type is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_type is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":1,"card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{}}})
  // @ts-expect-error -- template_card.source is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{"icon_url":"icon_url"}}})
  // @ts-expect-error -- template_card.source.icon_url is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{"icon_url":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.source.desc is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{"desc":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{"desc_color":0}}})
  // @ts-expect-error -- template_card.source.desc_color is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"source":{"desc_color":"0"}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"main_title":{}}})
  // @ts-expect-error -- template_card.main_title is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"main_title":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"main_title":{"title":"title"}}})
  // @ts-expect-error -- template_card.main_title.title is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"main_title":{"title":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"main_title":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.main_title.desc is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"main_title":{"desc":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"feedback":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback.id is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"feedback":{}}})
  // @ts-expect-error -- template_card.feedback.id is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"feedback":{"id":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":"desc"}}})
  // @ts-expect-error -- template_card.action_menu.desc is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{}}})
  // @ts-expect-error -- template_card.action_menu.action_list is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":"no list"}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":1,"key":"key"}]}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"action_menu":{"action_list":[{"text":"text","key":1}]}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{}}})
  // @ts-expect-error -- template_card.quote_area is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"type":0}}})
  // @ts-expect-error -- template_card.quote_area.type is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"type":"0"}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"url":"url"}}})
  // @ts-expect-error -- template_card.quote_area.url is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"url":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"appid":"appid"}}})
  // @ts-expect-error -- template_card.quote_area.appid is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"appid":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.quote_area.pagepath is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"pagepath":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"title":"title"}}})
  // @ts-expect-error -- template_card.quote_area.title is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"title":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"quote_text":"quote_text"}}})
  // @ts-expect-error -- template_card.quote_area.quote_text is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"quote_area":{"quote_text":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":"no list"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","value":"value"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].value is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","value":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","type":0}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].type is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","type":"0"}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","url":"url"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].url is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","url":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","userid":"userid"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].userid is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"horizontal_content_list":[{"keyname":"keyname","userid":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{}]}})
  // @ts-expect-error -- template_card.jump_list is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":"no list"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"type":0}]}})
  // @ts-expect-error -- template_card.jump_list[0].type is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"type":"0"}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"url":"url"}]}})
  // @ts-expect-error -- template_card.jump_list[0].url is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"url":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"appid":"appid"}]}})
  // @ts-expect-error -- template_card.jump_list[0].appid is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"appid":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"pagepath":"pagepath"}]}})
  // @ts-expect-error -- template_card.jump_list[0].pagepath is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"pagepath":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"title":"title"}]}})
  // @ts-expect-error -- template_card.jump_list[0].title is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"title":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"question":"question"}]}})
  // @ts-expect-error -- template_card.jump_list[0].question is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"jump_list":[{"question":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_action is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_action is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":"no object","task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{"type":0},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_action.type is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{"type":"0"},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{"url":"url"},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_action.url is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{"url":1},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{"appid":"appid"},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_action.appid is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{"appid":1},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{"pagepath":"pagepath"},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.card_action.pagepath is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{"pagepath":1},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.task_id is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.task_id is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":1,"button_list":[{"text":"text","key":"key"}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"sub_title_text":"sub_title_text"}})
  // @ts-expect-error -- template_card.sub_title_text is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"sub_title_text":1}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.question_key is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.question_key is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":1,"option_list":[{"id":"id","text":"text"}]}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"title":"title"}}})
  // @ts-expect-error -- template_card.button_selection.title is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"title":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"disable":true}}})
  // @ts-expect-error -- template_card.button_selection.disable is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"disable":"true"}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"selected_id":"selected_id"}}})
  // @ts-expect-error -- template_card.button_selection.selected_id is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"selected_id":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.option_list is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key"}}})
  // @ts-expect-error -- template_card.button_selection.option_list is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":"no list"}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.option_list[0].id is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.option_list[0].id is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":1,"text":"text"}]}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.option_list[0].text is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id"}]}}})
  // @ts-expect-error -- template_card.button_selection.option_list[0].text is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":1}]}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.button_list is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id"}})
  // @ts-expect-error -- template_card.button_list is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":"no list"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.button_list[0].text is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"key":"key"}]}})
  // @ts-expect-error -- template_card.button_list[0].text is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":1,"key":"key"}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key","style":1}]}})
  // @ts-expect-error -- template_card.button_list[0].style is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key","style":"0"}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.button_list[0].key is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text"}]}})
  // @ts-expect-error -- template_card.button_list[0].key is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"button_interaction","card_action":{},"task_id":"task_id","button_list":[{"text":"text","key":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.card_type is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.card_type is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":1,"submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{}}})
  // @ts-expect-error -- template_card.source is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"icon_url":"icon_url"}}})
  // @ts-expect-error -- template_card.source.icon_url is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"icon_url":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.source.desc is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"desc":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"desc_color":0}}})
  // @ts-expect-error -- template_card.source.desc_color is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"desc_color":"0"}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":{}}})
  // @ts-expect-error -- template_card.main_title is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":{"title":"title"}}})
  // @ts-expect-error -- template_card.main_title.title is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":{"title":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.main_title.desc is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":{"desc":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"feedback":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback.id is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"feedback":{}}})
  // @ts-expect-error -- template_card.feedback.id is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"feedback":{"id":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":"no object","task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button.text is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button.text is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":1,"key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button.key is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button.key is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":1},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.task_id is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.task_id is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":1,"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id"}})
  // @ts-expect-error -- template_card.checkbox is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.question_key is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.question_key is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":1,"option_list":[{"id":"id","text":"text"}]}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key"}}})
  // @ts-expect-error -- template_card.checkbox.option_list is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":"no list"}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list[0].id is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list[0].id is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":1,"text":"text"}]}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list[0].text is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id"}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list[0].text is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":1}]}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text","is_checked":true}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list[0].is_checked is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text","is_checked":"true"}]}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"disable":true}}})
  // @ts-expect-error -- template_card.checkbox.disable is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"disable":"true"}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"mode":0}}})
  // @ts-expect-error -- template_card.checkbox.mode is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"mode":"0"}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.card_type is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.card_type is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":1,"submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{}}})
  // @ts-expect-error -- template_card.source is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"icon_url":"icon_url"}}})
  // @ts-expect-error -- template_card.source.icon_url is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"icon_url":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.source.desc is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"desc":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"desc_color":0}}})
  // @ts-expect-error -- template_card.source.desc_color is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"desc_color":"0"}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":{}}})
  // @ts-expect-error -- template_card.main_title is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":{"title":"title"}}})
  // @ts-expect-error -- template_card.main_title.title is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":{"title":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.main_title.desc is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":{"desc":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"feedback":"no object"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"feedback":{"id":"id"}}})
  // @ts-expect-error -- template_card.feedback.id is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"feedback":{}}})
  // @ts-expect-error -- template_card.feedback.id is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"feedback":{"id":1}}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":"no object","task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button.text is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button.text is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":1,"key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button.key is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button.key is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":1},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.task_id is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.task_id is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":1,"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id"}})
  // @ts-expect-error -- template_card.select_list is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":"no list"}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].question_key is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].question_key is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":1,"option_list":[{"id":"id","text":"text"}]}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"title":"title"}]}})
  // @ts-expect-error -- template_card.select_list[0].title is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"title":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"disable":true}]}})
  // @ts-expect-error -- template_card.select_list[0].disable is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"disable":"true"}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"selected_id":"selected_id"}]}})
  // @ts-expect-error -- template_card.select_list[0].selected_id is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"selected_id":1}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key"}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":"no list"}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list[0].id is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list[0].id is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":1,"text":"text"}]}]}})
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list[0].text is required
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list[0].text is of another type
  is<ResponseUrlTemplateCard>({"msgtype":"template_card","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":1}]}]}})
  is<OutgoingWecomText>({"msgtype":"text","touser":"touser","text":{"content":"content"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingWecomText>({"msgtype":"text","touser":1,"text":{"content":"content"}})
  is<OutgoingWecomText>({"msgtype":"text","touser":"zhangsan","text":{"content":"content"},"toparty":"toparty"})
  // @ts-expect-error -- toparty is of another type
  is<OutgoingWecomText>({"msgtype":"text","touser":"zhangsan","text":{"content":"content"},"toparty":1})
  is<OutgoingWecomText>({"msgtype":"text","touser":"zhangsan","text":{"content":"content"},"totag":"totag"})
  // @ts-expect-error -- totag is of another type
  is<OutgoingWecomText>({"msgtype":"text","touser":"zhangsan","text":{"content":"content"},"totag":1})
  is<OutgoingWecomText>({"msgtype":"text","touser":"zhangsan","text":{"content":"content"},"safe":0})
  // @ts-expect-error -- safe is of another type
  is<OutgoingWecomText>({"msgtype":"text","touser":"zhangsan","text":{"content":"content"},"safe":"0"})
  is<OutgoingWecomText>({"msgtype":"text","touser":"zhangsan","text":{"content":"content"},"enable_id_trans":0})
  // @ts-expect-error -- enable_id_trans is of another type
  is<OutgoingWecomText>({"msgtype":"text","touser":"zhangsan","text":{"content":"content"},"enable_id_trans":"0"})
  is<OutgoingWecomText>({"msgtype":"text","touser":"zhangsan","text":{"content":"content"},"enable_duplicate_check":0})
  // @ts-expect-error -- enable_duplicate_check is of another type
  is<OutgoingWecomText>({"msgtype":"text","touser":"zhangsan","text":{"content":"content"},"enable_duplicate_check":"0"})
  is<OutgoingWecomText>({"msgtype":"text","touser":"zhangsan","text":{"content":"content"},"duplicate_check_interval":0})
  // @ts-expect-error -- duplicate_check_interval is of another type
  is<OutgoingWecomText>({"msgtype":"text","touser":"zhangsan","text":{"content":"content"},"duplicate_check_interval":"0"})
  is<OutgoingWecomText>({"msgtype":"text","touser":"zhangsan","text":{"content":"content"}})
  // @ts-expect-error -- text is required
  is<OutgoingWecomText>({"msgtype":"text","touser":"zhangsan"})
  // @ts-expect-error -- text is of another type
  is<OutgoingWecomText>({"msgtype":"text","touser":"zhangsan","text":"no object"})
  is<OutgoingWecomText>({"msgtype":"text","touser":"zhangsan","text":{"content":"content"}})
  // @ts-expect-error -- text.content is required
  is<OutgoingWecomText>({"msgtype":"text","touser":"zhangsan","text":{}})
  // @ts-expect-error -- text.content is of another type
  is<OutgoingWecomText>({"msgtype":"text","touser":"zhangsan","text":{"content":1}})
  is<OutgoingWecomMarkdown>({"msgtype":"markdown","touser":"touser","markdown":{"content":"content"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingWecomMarkdown>({"msgtype":"markdown","touser":1,"markdown":{"content":"content"}})
  is<OutgoingWecomMarkdown>({"msgtype":"markdown","touser":"zhangsan","markdown":{"content":"content"},"toparty":"toparty"})
  // @ts-expect-error -- toparty is of another type
  is<OutgoingWecomMarkdown>({"msgtype":"markdown","touser":"zhangsan","markdown":{"content":"content"},"toparty":1})
  is<OutgoingWecomMarkdown>({"msgtype":"markdown","touser":"zhangsan","markdown":{"content":"content"},"totag":"totag"})
  // @ts-expect-error -- totag is of another type
  is<OutgoingWecomMarkdown>({"msgtype":"markdown","touser":"zhangsan","markdown":{"content":"content"},"totag":1})
  is<OutgoingWecomMarkdown>({"msgtype":"markdown","touser":"zhangsan","markdown":{"content":"content"},"safe":0})
  // @ts-expect-error -- safe is of another type
  is<OutgoingWecomMarkdown>({"msgtype":"markdown","touser":"zhangsan","markdown":{"content":"content"},"safe":"0"})
  is<OutgoingWecomMarkdown>({"msgtype":"markdown","touser":"zhangsan","markdown":{"content":"content"},"enable_id_trans":0})
  // @ts-expect-error -- enable_id_trans is of another type
  is<OutgoingWecomMarkdown>({"msgtype":"markdown","touser":"zhangsan","markdown":{"content":"content"},"enable_id_trans":"0"})
  is<OutgoingWecomMarkdown>({"msgtype":"markdown","touser":"zhangsan","markdown":{"content":"content"},"enable_duplicate_check":0})
  // @ts-expect-error -- enable_duplicate_check is of another type
  is<OutgoingWecomMarkdown>({"msgtype":"markdown","touser":"zhangsan","markdown":{"content":"content"},"enable_duplicate_check":"0"})
  is<OutgoingWecomMarkdown>({"msgtype":"markdown","touser":"zhangsan","markdown":{"content":"content"},"duplicate_check_interval":0})
  // @ts-expect-error -- duplicate_check_interval is of another type
  is<OutgoingWecomMarkdown>({"msgtype":"markdown","touser":"zhangsan","markdown":{"content":"content"},"duplicate_check_interval":"0"})
  is<OutgoingWecomMarkdown>({"msgtype":"markdown","touser":"zhangsan","markdown":{"content":"content"}})
  // @ts-expect-error -- markdown is required
  is<OutgoingWecomMarkdown>({"msgtype":"markdown","touser":"zhangsan"})
  // @ts-expect-error -- markdown is of another type
  is<OutgoingWecomMarkdown>({"msgtype":"markdown","touser":"zhangsan","markdown":"no object"})
  is<OutgoingWecomMarkdown>({"msgtype":"markdown","touser":"zhangsan","markdown":{"content":"content"}})
  // @ts-expect-error -- markdown.content is required
  is<OutgoingWecomMarkdown>({"msgtype":"markdown","touser":"zhangsan","markdown":{}})
  // @ts-expect-error -- markdown.content is of another type
  is<OutgoingWecomMarkdown>({"msgtype":"markdown","touser":"zhangsan","markdown":{"content":1}})
  is<OutgoingWecomImage>({"msgtype":"image","touser":"touser","image":{"media_id":"media_id"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingWecomImage>({"msgtype":"image","touser":1,"image":{"media_id":"media_id"}})
  is<OutgoingWecomImage>({"msgtype":"image","touser":"zhangsan","image":{"media_id":"media_id"},"toparty":"toparty"})
  // @ts-expect-error -- toparty is of another type
  is<OutgoingWecomImage>({"msgtype":"image","touser":"zhangsan","image":{"media_id":"media_id"},"toparty":1})
  is<OutgoingWecomImage>({"msgtype":"image","touser":"zhangsan","image":{"media_id":"media_id"},"totag":"totag"})
  // @ts-expect-error -- totag is of another type
  is<OutgoingWecomImage>({"msgtype":"image","touser":"zhangsan","image":{"media_id":"media_id"},"totag":1})
  is<OutgoingWecomImage>({"msgtype":"image","touser":"zhangsan","image":{"media_id":"media_id"},"safe":0})
  // @ts-expect-error -- safe is of another type
  is<OutgoingWecomImage>({"msgtype":"image","touser":"zhangsan","image":{"media_id":"media_id"},"safe":"0"})
  is<OutgoingWecomImage>({"msgtype":"image","touser":"zhangsan","image":{"media_id":"media_id"},"enable_id_trans":0})
  // @ts-expect-error -- enable_id_trans is of another type
  is<OutgoingWecomImage>({"msgtype":"image","touser":"zhangsan","image":{"media_id":"media_id"},"enable_id_trans":"0"})
  is<OutgoingWecomImage>({"msgtype":"image","touser":"zhangsan","image":{"media_id":"media_id"},"enable_duplicate_check":0})
  // @ts-expect-error -- enable_duplicate_check is of another type
  is<OutgoingWecomImage>({"msgtype":"image","touser":"zhangsan","image":{"media_id":"media_id"},"enable_duplicate_check":"0"})
  is<OutgoingWecomImage>({"msgtype":"image","touser":"zhangsan","image":{"media_id":"media_id"},"duplicate_check_interval":0})
  // @ts-expect-error -- duplicate_check_interval is of another type
  is<OutgoingWecomImage>({"msgtype":"image","touser":"zhangsan","image":{"media_id":"media_id"},"duplicate_check_interval":"0"})
  is<OutgoingWecomImage>({"msgtype":"image","touser":"zhangsan","image":{"media_id":"media_id"}})
  // @ts-expect-error -- image is required
  is<OutgoingWecomImage>({"msgtype":"image","touser":"zhangsan"})
  // @ts-expect-error -- image is of another type
  is<OutgoingWecomImage>({"msgtype":"image","touser":"zhangsan","image":"no object"})
  is<OutgoingWecomImage>({"msgtype":"image","touser":"zhangsan","image":{"media_id":"media_id"}})
  // @ts-expect-error -- image.media_id is required
  is<OutgoingWecomImage>({"msgtype":"image","touser":"zhangsan","image":{}})
  // @ts-expect-error -- image.media_id is of another type
  is<OutgoingWecomImage>({"msgtype":"image","touser":"zhangsan","image":{"media_id":1}})
  is<OutgoingWecomVoice>({"msgtype":"voice","touser":"touser","voice":{"media_id":"media_id"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingWecomVoice>({"msgtype":"voice","touser":1,"voice":{"media_id":"media_id"}})
  is<OutgoingWecomVoice>({"msgtype":"voice","touser":"zhangsan","voice":{"media_id":"media_id"},"toparty":"toparty"})
  // @ts-expect-error -- toparty is of another type
  is<OutgoingWecomVoice>({"msgtype":"voice","touser":"zhangsan","voice":{"media_id":"media_id"},"toparty":1})
  is<OutgoingWecomVoice>({"msgtype":"voice","touser":"zhangsan","voice":{"media_id":"media_id"},"totag":"totag"})
  // @ts-expect-error -- totag is of another type
  is<OutgoingWecomVoice>({"msgtype":"voice","touser":"zhangsan","voice":{"media_id":"media_id"},"totag":1})
  is<OutgoingWecomVoice>({"msgtype":"voice","touser":"zhangsan","voice":{"media_id":"media_id"},"safe":0})
  // @ts-expect-error -- safe is of another type
  is<OutgoingWecomVoice>({"msgtype":"voice","touser":"zhangsan","voice":{"media_id":"media_id"},"safe":"0"})
  is<OutgoingWecomVoice>({"msgtype":"voice","touser":"zhangsan","voice":{"media_id":"media_id"},"enable_id_trans":0})
  // @ts-expect-error -- enable_id_trans is of another type
  is<OutgoingWecomVoice>({"msgtype":"voice","touser":"zhangsan","voice":{"media_id":"media_id"},"enable_id_trans":"0"})
  is<OutgoingWecomVoice>({"msgtype":"voice","touser":"zhangsan","voice":{"media_id":"media_id"},"enable_duplicate_check":0})
  // @ts-expect-error -- enable_duplicate_check is of another type
  is<OutgoingWecomVoice>({"msgtype":"voice","touser":"zhangsan","voice":{"media_id":"media_id"},"enable_duplicate_check":"0"})
  is<OutgoingWecomVoice>({"msgtype":"voice","touser":"zhangsan","voice":{"media_id":"media_id"},"duplicate_check_interval":0})
  // @ts-expect-error -- duplicate_check_interval is of another type
  is<OutgoingWecomVoice>({"msgtype":"voice","touser":"zhangsan","voice":{"media_id":"media_id"},"duplicate_check_interval":"0"})
  is<OutgoingWecomVoice>({"msgtype":"voice","touser":"zhangsan","voice":{"media_id":"media_id"}})
  // @ts-expect-error -- voice is required
  is<OutgoingWecomVoice>({"msgtype":"voice","touser":"zhangsan"})
  // @ts-expect-error -- voice is of another type
  is<OutgoingWecomVoice>({"msgtype":"voice","touser":"zhangsan","voice":"no object"})
  is<OutgoingWecomVoice>({"msgtype":"voice","touser":"zhangsan","voice":{"media_id":"media_id"}})
  // @ts-expect-error -- voice.media_id is required
  is<OutgoingWecomVoice>({"msgtype":"voice","touser":"zhangsan","voice":{}})
  // @ts-expect-error -- voice.media_id is of another type
  is<OutgoingWecomVoice>({"msgtype":"voice","touser":"zhangsan","voice":{"media_id":1}})
  is<OutgoingWecomVideo>({"msgtype":"video","touser":"touser","video":{"media_id":"media_id"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingWecomVideo>({"msgtype":"video","touser":1,"video":{"media_id":"media_id"}})
  is<OutgoingWecomVideo>({"msgtype":"video","touser":"zhangsan","video":{"media_id":"media_id"},"toparty":"toparty"})
  // @ts-expect-error -- toparty is of another type
  is<OutgoingWecomVideo>({"msgtype":"video","touser":"zhangsan","video":{"media_id":"media_id"},"toparty":1})
  is<OutgoingWecomVideo>({"msgtype":"video","touser":"zhangsan","video":{"media_id":"media_id"},"totag":"totag"})
  // @ts-expect-error -- totag is of another type
  is<OutgoingWecomVideo>({"msgtype":"video","touser":"zhangsan","video":{"media_id":"media_id"},"totag":1})
  is<OutgoingWecomVideo>({"msgtype":"video","touser":"zhangsan","video":{"media_id":"media_id"},"safe":0})
  // @ts-expect-error -- safe is of another type
  is<OutgoingWecomVideo>({"msgtype":"video","touser":"zhangsan","video":{"media_id":"media_id"},"safe":"0"})
  is<OutgoingWecomVideo>({"msgtype":"video","touser":"zhangsan","video":{"media_id":"media_id"},"enable_id_trans":0})
  // @ts-expect-error -- enable_id_trans is of another type
  is<OutgoingWecomVideo>({"msgtype":"video","touser":"zhangsan","video":{"media_id":"media_id"},"enable_id_trans":"0"})
  is<OutgoingWecomVideo>({"msgtype":"video","touser":"zhangsan","video":{"media_id":"media_id"},"enable_duplicate_check":0})
  // @ts-expect-error -- enable_duplicate_check is of another type
  is<OutgoingWecomVideo>({"msgtype":"video","touser":"zhangsan","video":{"media_id":"media_id"},"enable_duplicate_check":"0"})
  is<OutgoingWecomVideo>({"msgtype":"video","touser":"zhangsan","video":{"media_id":"media_id"},"duplicate_check_interval":0})
  // @ts-expect-error -- duplicate_check_interval is of another type
  is<OutgoingWecomVideo>({"msgtype":"video","touser":"zhangsan","video":{"media_id":"media_id"},"duplicate_check_interval":"0"})
  is<OutgoingWecomVideo>({"msgtype":"video","touser":"zhangsan","video":{"media_id":"media_id"}})
  // @ts-expect-error -- video is required
  is<OutgoingWecomVideo>({"msgtype":"video","touser":"zhangsan"})
  // @ts-expect-error -- video is of another type
  is<OutgoingWecomVideo>({"msgtype":"video","touser":"zhangsan","video":"no object"})
  is<OutgoingWecomVideo>({"msgtype":"video","touser":"zhangsan","video":{"media_id":"media_id"}})
  // @ts-expect-error -- video.media_id is required
  is<OutgoingWecomVideo>({"msgtype":"video","touser":"zhangsan","video":{}})
  // @ts-expect-error -- video.media_id is of another type
  is<OutgoingWecomVideo>({"msgtype":"video","touser":"zhangsan","video":{"media_id":1}})
  is<OutgoingWecomVideo>({"msgtype":"video","touser":"zhangsan","video":{"media_id":"media_id","title":"title"}})
  // @ts-expect-error -- video.title is of another type
  is<OutgoingWecomVideo>({"msgtype":"video","touser":"zhangsan","video":{"media_id":"media_id","title":1}})
  is<OutgoingWecomVideo>({"msgtype":"video","touser":"zhangsan","video":{"media_id":"media_id","description":"description"}})
  // @ts-expect-error -- video.description is of another type
  is<OutgoingWecomVideo>({"msgtype":"video","touser":"zhangsan","video":{"media_id":"media_id","description":1}})
  is<OutgoingWecomFile>({"msgtype":"file","touser":"touser","file":{"media_id":"media_id"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingWecomFile>({"msgtype":"file","touser":1,"file":{"media_id":"media_id"}})
  is<OutgoingWecomFile>({"msgtype":"file","touser":"zhangsan","file":{"media_id":"media_id"},"toparty":"toparty"})
  // @ts-expect-error -- toparty is of another type
  is<OutgoingWecomFile>({"msgtype":"file","touser":"zhangsan","file":{"media_id":"media_id"},"toparty":1})
  is<OutgoingWecomFile>({"msgtype":"file","touser":"zhangsan","file":{"media_id":"media_id"},"totag":"totag"})
  // @ts-expect-error -- totag is of another type
  is<OutgoingWecomFile>({"msgtype":"file","touser":"zhangsan","file":{"media_id":"media_id"},"totag":1})
  is<OutgoingWecomFile>({"msgtype":"file","touser":"zhangsan","file":{"media_id":"media_id"},"safe":0})
  // @ts-expect-error -- safe is of another type
  is<OutgoingWecomFile>({"msgtype":"file","touser":"zhangsan","file":{"media_id":"media_id"},"safe":"0"})
  is<OutgoingWecomFile>({"msgtype":"file","touser":"zhangsan","file":{"media_id":"media_id"},"enable_id_trans":0})
  // @ts-expect-error -- enable_id_trans is of another type
  is<OutgoingWecomFile>({"msgtype":"file","touser":"zhangsan","file":{"media_id":"media_id"},"enable_id_trans":"0"})
  is<OutgoingWecomFile>({"msgtype":"file","touser":"zhangsan","file":{"media_id":"media_id"},"enable_duplicate_check":0})
  // @ts-expect-error -- enable_duplicate_check is of another type
  is<OutgoingWecomFile>({"msgtype":"file","touser":"zhangsan","file":{"media_id":"media_id"},"enable_duplicate_check":"0"})
  is<OutgoingWecomFile>({"msgtype":"file","touser":"zhangsan","file":{"media_id":"media_id"},"duplicate_check_interval":0})
  // @ts-expect-error -- duplicate_check_interval is of another type
  is<OutgoingWecomFile>({"msgtype":"file","touser":"zhangsan","file":{"media_id":"media_id"},"duplicate_check_interval":"0"})
  is<OutgoingWecomFile>({"msgtype":"file","touser":"zhangsan","file":{"media_id":"media_id"}})
  // @ts-expect-error -- file is required
  is<OutgoingWecomFile>({"msgtype":"file","touser":"zhangsan"})
  // @ts-expect-error -- file is of another type
  is<OutgoingWecomFile>({"msgtype":"file","touser":"zhangsan","file":"no object"})
  is<OutgoingWecomFile>({"msgtype":"file","touser":"zhangsan","file":{"media_id":"media_id"}})
  // @ts-expect-error -- file.media_id is required
  is<OutgoingWecomFile>({"msgtype":"file","touser":"zhangsan","file":{}})
  // @ts-expect-error -- file.media_id is of another type
  is<OutgoingWecomFile>({"msgtype":"file","touser":"zhangsan","file":{"media_id":1}})
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"touser","textcard":{"title":"title","description":"description","url":"url"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":1,"textcard":{"title":"title","description":"description","url":"url"}})
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"zhangsan","textcard":{"title":"title","description":"description","url":"url"},"toparty":"toparty"})
  // @ts-expect-error -- toparty is of another type
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"zhangsan","textcard":{"title":"title","description":"description","url":"url"},"toparty":1})
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"zhangsan","textcard":{"title":"title","description":"description","url":"url"},"totag":"totag"})
  // @ts-expect-error -- totag is of another type
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"zhangsan","textcard":{"title":"title","description":"description","url":"url"},"totag":1})
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"zhangsan","textcard":{"title":"title","description":"description","url":"url"},"safe":0})
  // @ts-expect-error -- safe is of another type
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"zhangsan","textcard":{"title":"title","description":"description","url":"url"},"safe":"0"})
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"zhangsan","textcard":{"title":"title","description":"description","url":"url"},"enable_id_trans":0})
  // @ts-expect-error -- enable_id_trans is of another type
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"zhangsan","textcard":{"title":"title","description":"description","url":"url"},"enable_id_trans":"0"})
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"zhangsan","textcard":{"title":"title","description":"description","url":"url"},"enable_duplicate_check":0})
  // @ts-expect-error -- enable_duplicate_check is of another type
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"zhangsan","textcard":{"title":"title","description":"description","url":"url"},"enable_duplicate_check":"0"})
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"zhangsan","textcard":{"title":"title","description":"description","url":"url"},"duplicate_check_interval":0})
  // @ts-expect-error -- duplicate_check_interval is of another type
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"zhangsan","textcard":{"title":"title","description":"description","url":"url"},"duplicate_check_interval":"0"})
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"zhangsan","textcard":{"title":"title","description":"description","url":"url"}})
  // @ts-expect-error -- textcard is required
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"zhangsan"})
  // @ts-expect-error -- textcard is of another type
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"zhangsan","textcard":"no object"})
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"zhangsan","textcard":{"title":"title","description":"description","url":"url"}})
  // @ts-expect-error -- textcard.title is required
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"zhangsan","textcard":{"description":"description","url":"url"}})
  // @ts-expect-error -- textcard.title is of another type
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"zhangsan","textcard":{"title":1,"description":"description","url":"url"}})
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"zhangsan","textcard":{"title":"title","description":"description","url":"url"}})
  // @ts-expect-error -- textcard.description is required
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"zhangsan","textcard":{"title":"title","url":"url"}})
  // @ts-expect-error -- textcard.description is of another type
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"zhangsan","textcard":{"title":"title","description":1,"url":"url"}})
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"zhangsan","textcard":{"title":"title","description":"description","url":"url"}})
  // @ts-expect-error -- textcard.url is required
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"zhangsan","textcard":{"title":"title","description":"description"}})
  // @ts-expect-error -- textcard.url is of another type
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"zhangsan","textcard":{"title":"title","description":"description","url":1}})
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"zhangsan","textcard":{"title":"title","description":"description","url":"url","btntxt":"btntxt"}})
  // @ts-expect-error -- textcard.btntxt is of another type
  is<OutgoingWecomTextcard>({"msgtype":"textcard","touser":"zhangsan","textcard":{"title":"title","description":"description","url":"url","btntxt":1}})
  is<OutgoingWecomNews>({"msgtype":"news","touser":"touser","news":{"articles":[{"title":"title"}]}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingWecomNews>({"msgtype":"news","touser":1,"news":{"articles":[{"title":"title"}]}})
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{"title":"title"}]},"toparty":"toparty"})
  // @ts-expect-error -- toparty is of another type
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{"title":"title"}]},"toparty":1})
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{"title":"title"}]},"totag":"totag"})
  // @ts-expect-error -- totag is of another type
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{"title":"title"}]},"totag":1})
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{"title":"title"}]},"safe":0})
  // @ts-expect-error -- safe is of another type
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{"title":"title"}]},"safe":"0"})
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{"title":"title"}]},"enable_id_trans":0})
  // @ts-expect-error -- enable_id_trans is of another type
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{"title":"title"}]},"enable_id_trans":"0"})
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{"title":"title"}]},"enable_duplicate_check":0})
  // @ts-expect-error -- enable_duplicate_check is of another type
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{"title":"title"}]},"enable_duplicate_check":"0"})
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{"title":"title"}]},"duplicate_check_interval":0})
  // @ts-expect-error -- duplicate_check_interval is of another type
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{"title":"title"}]},"duplicate_check_interval":"0"})
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{"title":"title"}]}})
  // @ts-expect-error -- news is required
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan"})
  // @ts-expect-error -- news is of another type
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":"no object"})
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{"title":"title"}]}})
  // @ts-expect-error -- news.articles is required
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{}})
  // @ts-expect-error -- news.articles is of another type
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":"no list"}})
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{"title":"title"}]}})
  // @ts-expect-error -- news.articles[0].title is required
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{}]}})
  // @ts-expect-error -- news.articles[0].title is of another type
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{"title":1}]}})
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{"title":"title","description":"description"}]}})
  // @ts-expect-error -- news.articles[0].description is of another type
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{"title":"title","description":1}]}})
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{"title":"title","url":"url"}]}})
  // @ts-expect-error -- news.articles[0].url is of another type
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{"title":"title","url":1}]}})
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{"title":"title","picurl":"picurl"}]}})
  // @ts-expect-error -- news.articles[0].picurl is of another type
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{"title":"title","picurl":1}]}})
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{"title":"title","appid":"appid"}]}})
  // @ts-expect-error -- news.articles[0].appid is of another type
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{"title":"title","appid":1}]}})
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{"title":"title","pagepath":"pagepath"}]}})
  // @ts-expect-error -- news.articles[0].pagepath is of another type
  is<OutgoingWecomNews>({"msgtype":"news","touser":"zhangsan","news":{"articles":[{"title":"title","pagepath":1}]}})
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"touser","mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id","content":"content"}]}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":1,"mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id","content":"content"}]}})
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id","content":"content"}]},"toparty":"toparty"})
  // @ts-expect-error -- toparty is of another type
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id","content":"content"}]},"toparty":1})
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id","content":"content"}]},"totag":"totag"})
  // @ts-expect-error -- totag is of another type
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id","content":"content"}]},"totag":1})
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id","content":"content"}]},"safe":0})
  // @ts-expect-error -- safe is of another type
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id","content":"content"}]},"safe":"0"})
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id","content":"content"}]},"enable_id_trans":0})
  // @ts-expect-error -- enable_id_trans is of another type
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id","content":"content"}]},"enable_id_trans":"0"})
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id","content":"content"}]},"enable_duplicate_check":0})
  // @ts-expect-error -- enable_duplicate_check is of another type
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id","content":"content"}]},"enable_duplicate_check":"0"})
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id","content":"content"}]},"duplicate_check_interval":0})
  // @ts-expect-error -- duplicate_check_interval is of another type
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id","content":"content"}]},"duplicate_check_interval":"0"})
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id","content":"content"}]}})
  // @ts-expect-error -- mpnews is required
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan"})
  // @ts-expect-error -- mpnews is of another type
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":"no object"})
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id","content":"content"}]}})
  // @ts-expect-error -- mpnews.articles is required
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{}})
  // @ts-expect-error -- mpnews.articles is of another type
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":"no list"}})
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id","content":"content"}]}})
  // @ts-expect-error -- mpnews.articles[0].title is required
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"thumb_media_id":"thumb_media_id","content":"content"}]}})
  // @ts-expect-error -- mpnews.articles[0].title is of another type
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":1,"thumb_media_id":"thumb_media_id","content":"content"}]}})
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id","content":"content"}]}})
  // @ts-expect-error -- mpnews.articles[0].thumb_media_id is required
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","content":"content"}]}})
  // @ts-expect-error -- mpnews.articles[0].thumb_media_id is of another type
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","thumb_media_id":1,"content":"content"}]}})
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id","content":"content","author":"author"}]}})
  // @ts-expect-error -- mpnews.articles[0].author is of another type
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id","content":"content","author":1}]}})
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id","content":"content","content_source_url":"content_source_url"}]}})
  // @ts-expect-error -- mpnews.articles[0].content_source_url is of another type
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id","content":"content","content_source_url":1}]}})
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id","content":"content"}]}})
  // @ts-expect-error -- mpnews.articles[0].content is required
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id"}]}})
  // @ts-expect-error -- mpnews.articles[0].content is of another type
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id","content":1}]}})
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id","content":"content","digest":"digest"}]}})
  // @ts-expect-error -- mpnews.articles[0].digest is of another type
  is<OutgoingWecomMpnews>({"msgtype":"mpnews","touser":"zhangsan","mpnews":{"articles":[{"title":"title","thumb_media_id":"thumb_media_id","content":"content","digest":1}]}})
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"touser","miniprogram_notice":{"appid":"appid","title":"title"}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":1,"miniprogram_notice":{"appid":"appid","title":"title"}})
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title"},"toparty":"toparty"})
  // @ts-expect-error -- toparty is of another type
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title"},"toparty":1})
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title"},"totag":"totag"})
  // @ts-expect-error -- totag is of another type
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title"},"totag":1})
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title"},"safe":0})
  // @ts-expect-error -- safe is of another type
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title"},"safe":"0"})
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title"},"enable_id_trans":0})
  // @ts-expect-error -- enable_id_trans is of another type
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title"},"enable_id_trans":"0"})
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title"},"enable_duplicate_check":0})
  // @ts-expect-error -- enable_duplicate_check is of another type
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title"},"enable_duplicate_check":"0"})
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title"},"duplicate_check_interval":0})
  // @ts-expect-error -- duplicate_check_interval is of another type
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title"},"duplicate_check_interval":"0"})
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title"}})
  // @ts-expect-error -- miniprogram_notice is required
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan"})
  // @ts-expect-error -- miniprogram_notice is of another type
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":"no object"})
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title"}})
  // @ts-expect-error -- miniprogram_notice.appid is required
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"title":"title"}})
  // @ts-expect-error -- miniprogram_notice.appid is of another type
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":1,"title":"title"}})
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title","page":"page"}})
  // @ts-expect-error -- miniprogram_notice.page is of another type
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title","page":1}})
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title"}})
  // @ts-expect-error -- miniprogram_notice.title is required
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid"}})
  // @ts-expect-error -- miniprogram_notice.title is of another type
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":1}})
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title","description":"description"}})
  // @ts-expect-error -- miniprogram_notice.description is of another type
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title","description":1}})
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title","emphasis_first_item":true}})
  // @ts-expect-error -- miniprogram_notice.emphasis_first_item is of another type
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title","emphasis_first_item":"true"}})
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title","content_item":[{"key":"key","value":"value"}]}})
  // @ts-expect-error -- miniprogram_notice.content_item is of another type
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title","content_item":"no list"}})
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title","content_item":[{"key":"key","value":"value"}]}})
  // @ts-expect-error -- miniprogram_notice.content_item[0].key is required
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title","content_item":[{"value":"value"}]}})
  // @ts-expect-error -- miniprogram_notice.content_item[0].key is of another type
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title","content_item":[{"key":1,"value":"value"}]}})
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title","content_item":[{"key":"key","value":"value"}]}})
  // @ts-expect-error -- miniprogram_notice.content_item[0].value is required
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title","content_item":[{"key":"key"}]}})
  // @ts-expect-error -- miniprogram_notice.content_item[0].value is of another type
  is<OutgoingWecomMiniprogramNotice>({"msgtype":"miniprogram_notice","touser":"zhangsan","miniprogram_notice":{"appid":"appid","title":"title","content_item":[{"key":"key","value":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"touser","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{}}})
  // @ts-expect-error -- touser is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":1,"template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{}},"toparty":"toparty"})
  // @ts-expect-error -- toparty is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{}},"toparty":1})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{}},"totag":"totag"})
  // @ts-expect-error -- totag is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{}},"totag":1})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{}},"safe":0})
  // @ts-expect-error -- safe is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{}},"safe":"0"})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{}},"enable_id_trans":0})
  // @ts-expect-error -- enable_id_trans is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{}},"enable_id_trans":"0"})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{}},"enable_duplicate_check":0})
  // @ts-expect-error -- enable_duplicate_check is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{}},"enable_duplicate_check":"0"})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{}},"duplicate_check_interval":0})
  // @ts-expect-error -- duplicate_check_interval is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{}},"duplicate_check_interval":"0"})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{}}})
  // @ts-expect-error -- template_card is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan"})
  // @ts-expect-error -- template_card is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":"no object"})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{}}})
  // @ts-expect-error -- template_card.card_type is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_action":{}}})
  // @ts-expect-error -- template_card.card_type is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":1,"card_action":{}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"source":{}}})
  // @ts-expect-error -- template_card.source is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"source":"no object"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"source":{"icon_url":"icon_url"}}})
  // @ts-expect-error -- template_card.source.icon_url is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"source":{"icon_url":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"source":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.source.desc is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"source":{"desc":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"source":{"desc_color":0}}})
  // @ts-expect-error -- template_card.source.desc_color is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"source":{"desc_color":"0"}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"main_title":{}}})
  // @ts-expect-error -- template_card.main_title is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"main_title":"no object"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"main_title":{"title":"title"}}})
  // @ts-expect-error -- template_card.main_title.title is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"main_title":{"title":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"main_title":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.main_title.desc is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"main_title":{"desc":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"task_id","card_type":"text_notice","card_action":{}}})
  // @ts-expect-error -- template_card.task_id is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":1,"card_type":"text_notice","card_action":{}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":"no object"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":"desc"}}})
  // @ts-expect-error -- template_card.action_menu.desc is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{}}})
  // @ts-expect-error -- template_card.action_menu.action_list is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":"no list"}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":1,"key":"key"}]}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":1}]}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{}}})
  // @ts-expect-error -- template_card.quote_area is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":"no object"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"type":0}}})
  // @ts-expect-error -- template_card.quote_area.type is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"type":"0"}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"url":"url"}}})
  // @ts-expect-error -- template_card.quote_area.url is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"url":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"appid":"appid"}}})
  // @ts-expect-error -- template_card.quote_area.appid is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"appid":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.quote_area.pagepath is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"pagepath":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"title":"title"}}})
  // @ts-expect-error -- template_card.quote_area.title is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"title":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"quote_text":"quote_text"}}})
  // @ts-expect-error -- template_card.quote_area.quote_text is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"quote_area":{"quote_text":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":"no list"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","value":"value"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].value is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","value":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","type":0}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].type is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","type":"0"}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","url":"url"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].url is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","url":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","media_id":"media_id"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].media_id is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","media_id":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","userid":"userid"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].userid is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","userid":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"title":"title"}]}})
  // @ts-expect-error -- template_card.jump_list is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":"no list"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"title":"title","type":0}]}})
  // @ts-expect-error -- template_card.jump_list[0].type is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"title":"title","type":"0"}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"title":"title","url":"url"}]}})
  // @ts-expect-error -- template_card.jump_list[0].url is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"title":"title","url":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"title":"title","appid":"appid"}]}})
  // @ts-expect-error -- template_card.jump_list[0].appid is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"title":"title","appid":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"title":"title","pagepath":"pagepath"}]}})
  // @ts-expect-error -- template_card.jump_list[0].pagepath is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"title":"title","pagepath":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"title":"title"}]}})
  // @ts-expect-error -- template_card.jump_list[0].title is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{}]}})
  // @ts-expect-error -- template_card.jump_list[0].title is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"jump_list":[{"title":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"emphasis_content":{}}})
  // @ts-expect-error -- template_card.emphasis_content is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"emphasis_content":"no object"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"emphasis_content":{"title":"title"}}})
  // @ts-expect-error -- template_card.emphasis_content.title is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"emphasis_content":{"title":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"emphasis_content":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.emphasis_content.desc is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{},"emphasis_content":{"desc":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"sub_title_text","task_id":"T1","card_type":"text_notice","card_action":{}}})
  // @ts-expect-error -- template_card.sub_title_text is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":1,"task_id":"T1","card_type":"text_notice","card_action":{}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{}}})
  // @ts-expect-error -- template_card.card_action is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice"}})
  // @ts-expect-error -- template_card.card_action is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":"no object"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{"type":0}}})
  // @ts-expect-error -- template_card.card_action.type is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{"type":"0"}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{"url":"url"}}})
  // @ts-expect-error -- template_card.card_action.url is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{"url":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{"appid":"appid"}}})
  // @ts-expect-error -- template_card.card_action.appid is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{"appid":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{"pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.card_action.pagepath is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"sub_title_text":"s","task_id":"T1","card_type":"text_notice","card_action":{"pagepath":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{}}})
  // @ts-expect-error -- template_card.card_type is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_action":{}}})
  // @ts-expect-error -- template_card.card_type is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":1,"card_action":{}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"source":{}}})
  // @ts-expect-error -- template_card.source is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"source":"no object"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"source":{"icon_url":"icon_url"}}})
  // @ts-expect-error -- template_card.source.icon_url is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"source":{"icon_url":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"source":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.source.desc is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"source":{"desc":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"source":{"desc_color":0}}})
  // @ts-expect-error -- template_card.source.desc_color is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"source":{"desc_color":"0"}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"main_title":{}}})
  // @ts-expect-error -- template_card.main_title is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"main_title":"no object"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"main_title":{"title":"title"}}})
  // @ts-expect-error -- template_card.main_title.title is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"main_title":{"title":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"main_title":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.main_title.desc is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"main_title":{"desc":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"task_id","card_type":"news_notice","card_action":{}}})
  // @ts-expect-error -- template_card.task_id is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":1,"card_type":"news_notice","card_action":{}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":"no object"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":"desc"}}})
  // @ts-expect-error -- template_card.action_menu.desc is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{}}})
  // @ts-expect-error -- template_card.action_menu.action_list is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":"no list"}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":1,"key":"key"}]}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"action_menu":{"action_list":[{"text":"text","key":1}]}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{}}})
  // @ts-expect-error -- template_card.quote_area is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":"no object"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"type":0}}})
  // @ts-expect-error -- template_card.quote_area.type is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"type":"0"}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"url":"url"}}})
  // @ts-expect-error -- template_card.quote_area.url is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"url":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"appid":"appid"}}})
  // @ts-expect-error -- template_card.quote_area.appid is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"appid":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.quote_area.pagepath is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"pagepath":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"title":"title"}}})
  // @ts-expect-error -- template_card.quote_area.title is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"title":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"quote_text":"quote_text"}}})
  // @ts-expect-error -- template_card.quote_area.quote_text is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"quote_area":{"quote_text":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":"no list"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","value":"value"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].value is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","value":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","type":0}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].type is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","type":"0"}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","url":"url"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].url is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","url":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","media_id":"media_id"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].media_id is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","media_id":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","userid":"userid"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].userid is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"horizontal_content_list":[{"keyname":"keyname","userid":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"title":"title"}]}})
  // @ts-expect-error -- template_card.jump_list is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":"no list"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"title":"title","type":0}]}})
  // @ts-expect-error -- template_card.jump_list[0].type is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"title":"title","type":"0"}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"title":"title","url":"url"}]}})
  // @ts-expect-error -- template_card.jump_list[0].url is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"title":"title","url":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"title":"title","appid":"appid"}]}})
  // @ts-expect-error -- template_card.jump_list[0].appid is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"title":"title","appid":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"title":"title","pagepath":"pagepath"}]}})
  // @ts-expect-error -- template_card.jump_list[0].pagepath is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"title":"title","pagepath":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"title":"title"}]}})
  // @ts-expect-error -- template_card.jump_list[0].title is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{}]}})
  // @ts-expect-error -- template_card.jump_list[0].title is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"jump_list":[{"title":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"url"},"task_id":"T1","card_type":"news_notice","card_action":{}}})
  // @ts-expect-error -- template_card.card_image is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":"no object","task_id":"T1","card_type":"news_notice","card_action":{}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"url"},"task_id":"T1","card_type":"news_notice","card_action":{}}})
  // @ts-expect-error -- template_card.card_image.url is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{},"task_id":"T1","card_type":"news_notice","card_action":{}}})
  // @ts-expect-error -- template_card.card_image.url is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":1},"task_id":"T1","card_type":"news_notice","card_action":{}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"url","aspect_ratio":0},"task_id":"T1","card_type":"news_notice","card_action":{}}})
  // @ts-expect-error -- template_card.card_image.aspect_ratio is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"url","aspect_ratio":"0"},"task_id":"T1","card_type":"news_notice","card_action":{}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url"}}})
  // @ts-expect-error -- template_card.image_text_area is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":"no object"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","type":0}}})
  // @ts-expect-error -- template_card.image_text_area.type is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","type":"0"}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","url":"url"}}})
  // @ts-expect-error -- template_card.image_text_area.url is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","url":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","appid":"appid"}}})
  // @ts-expect-error -- template_card.image_text_area.appid is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","appid":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.image_text_area.pagepath is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","pagepath":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","title":"title"}}})
  // @ts-expect-error -- template_card.image_text_area.title is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","title":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","desc":"desc"}}})
  // @ts-expect-error -- template_card.image_text_area.desc is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url","desc":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":"image_url"}}})
  // @ts-expect-error -- template_card.image_text_area.image_url is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{}}})
  // @ts-expect-error -- template_card.image_text_area.image_url is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"image_text_area":{"image_url":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"vertical_content_list":[{}]}})
  // @ts-expect-error -- template_card.vertical_content_list is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"vertical_content_list":"no list"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"vertical_content_list":[{"title":"title"}]}})
  // @ts-expect-error -- template_card.vertical_content_list[0].title is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"vertical_content_list":[{"title":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"vertical_content_list":[{"desc":"desc"}]}})
  // @ts-expect-error -- template_card.vertical_content_list[0].desc is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{},"vertical_content_list":[{"desc":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{}}})
  // @ts-expect-error -- template_card.card_action is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice"}})
  // @ts-expect-error -- template_card.card_action is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":"no object"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{"type":0}}})
  // @ts-expect-error -- template_card.card_action.type is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{"type":"0"}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{"url":"url"}}})
  // @ts-expect-error -- template_card.card_action.url is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{"url":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{"appid":"appid"}}})
  // @ts-expect-error -- template_card.card_action.appid is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{"appid":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{"pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.card_action.pagepath is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_image":{"url":"https://example.com/a.png"},"task_id":"T1","card_type":"news_notice","card_action":{"pagepath":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}]}})
  // @ts-expect-error -- template_card.card_type is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"task_id":"task_id","button_list":[{"text":"text"}]}})
  // @ts-expect-error -- template_card.card_type is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":1,"task_id":"task_id","button_list":[{"text":"text"}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"source":{}}})
  // @ts-expect-error -- template_card.source is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"source":"no object"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"source":{"icon_url":"icon_url"}}})
  // @ts-expect-error -- template_card.source.icon_url is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"source":{"icon_url":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"source":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.source.desc is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"source":{"desc":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"source":{"desc_color":0}}})
  // @ts-expect-error -- template_card.source.desc_color is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"source":{"desc_color":"0"}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"main_title":{}}})
  // @ts-expect-error -- template_card.main_title is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"main_title":"no object"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"main_title":{"title":"title"}}})
  // @ts-expect-error -- template_card.main_title.title is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"main_title":{"title":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"main_title":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.main_title.desc is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"main_title":{"desc":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}]}})
  // @ts-expect-error -- template_card.task_id is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","button_list":[{"text":"text"}]}})
  // @ts-expect-error -- template_card.task_id is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":1,"button_list":[{"text":"text"}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"action_menu":"no object"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":"desc"}}})
  // @ts-expect-error -- template_card.action_menu.desc is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"action_menu":{"action_list":[{"text":"text","key":"key"}],"desc":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"action_menu":{}}})
  // @ts-expect-error -- template_card.action_menu.action_list is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"action_menu":{"action_list":"no list"}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"action_menu":{"action_list":[{"key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].text is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"action_menu":{"action_list":[{"text":1,"key":"key"}]}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"action_menu":{"action_list":[{"text":"text","key":"key"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"action_menu":{"action_list":[{"text":"text"}]}}})
  // @ts-expect-error -- template_card.action_menu.action_list[0].key is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"action_menu":{"action_list":[{"text":"text","key":1}]}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"quote_area":{}}})
  // @ts-expect-error -- template_card.quote_area is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"quote_area":"no object"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"quote_area":{"type":0}}})
  // @ts-expect-error -- template_card.quote_area.type is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"quote_area":{"type":"0"}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"quote_area":{"url":"url"}}})
  // @ts-expect-error -- template_card.quote_area.url is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"quote_area":{"url":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"quote_area":{"appid":"appid"}}})
  // @ts-expect-error -- template_card.quote_area.appid is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"quote_area":{"appid":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"quote_area":{"pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.quote_area.pagepath is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"quote_area":{"pagepath":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"quote_area":{"title":"title"}}})
  // @ts-expect-error -- template_card.quote_area.title is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"quote_area":{"title":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"quote_area":{"quote_text":"quote_text"}}})
  // @ts-expect-error -- template_card.quote_area.quote_text is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"quote_area":{"quote_text":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"horizontal_content_list":"no list"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"horizontal_content_list":[{"keyname":"keyname"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"horizontal_content_list":[{}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].keyname is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"horizontal_content_list":[{"keyname":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"horizontal_content_list":[{"keyname":"keyname","value":"value"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].value is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"horizontal_content_list":[{"keyname":"keyname","value":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"horizontal_content_list":[{"keyname":"keyname","type":0}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].type is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"horizontal_content_list":[{"keyname":"keyname","type":"0"}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"horizontal_content_list":[{"keyname":"keyname","url":"url"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].url is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"horizontal_content_list":[{"keyname":"keyname","url":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"horizontal_content_list":[{"keyname":"keyname","media_id":"media_id"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].media_id is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"horizontal_content_list":[{"keyname":"keyname","media_id":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"horizontal_content_list":[{"keyname":"keyname","userid":"userid"}]}})
  // @ts-expect-error -- template_card.horizontal_content_list[0].userid is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"horizontal_content_list":[{"keyname":"keyname","userid":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"jump_list":[{"title":"title"}]}})
  // @ts-expect-error -- template_card.jump_list is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"jump_list":"no list"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"jump_list":[{"title":"title","type":0}]}})
  // @ts-expect-error -- template_card.jump_list[0].type is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"jump_list":[{"title":"title","type":"0"}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"jump_list":[{"title":"title","url":"url"}]}})
  // @ts-expect-error -- template_card.jump_list[0].url is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"jump_list":[{"title":"title","url":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"jump_list":[{"title":"title","appid":"appid"}]}})
  // @ts-expect-error -- template_card.jump_list[0].appid is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"jump_list":[{"title":"title","appid":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"jump_list":[{"title":"title","pagepath":"pagepath"}]}})
  // @ts-expect-error -- template_card.jump_list[0].pagepath is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"jump_list":[{"title":"title","pagepath":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"jump_list":[{"title":"title"}]}})
  // @ts-expect-error -- template_card.jump_list[0].title is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"jump_list":[{}]}})
  // @ts-expect-error -- template_card.jump_list[0].title is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"jump_list":[{"title":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"sub_title_text":"sub_title_text"}})
  // @ts-expect-error -- template_card.sub_title_text is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"sub_title_text":1}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"card_action":{}}})
  // @ts-expect-error -- template_card.card_action is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"card_action":"no object"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"card_action":{"type":0}}})
  // @ts-expect-error -- template_card.card_action.type is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"card_action":{"type":"0"}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"card_action":{"url":"url"}}})
  // @ts-expect-error -- template_card.card_action.url is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"card_action":{"url":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"card_action":{"appid":"appid"}}})
  // @ts-expect-error -- template_card.card_action.appid is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"card_action":{"appid":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"card_action":{"pagepath":"pagepath"}}})
  // @ts-expect-error -- template_card.card_action.pagepath is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"card_action":{"pagepath":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"button_selection":"no object"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.question_key is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"button_selection":{"option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.question_key is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"button_selection":{"question_key":1,"option_list":[{"id":"id","text":"text"}]}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"title":"title"}}})
  // @ts-expect-error -- template_card.button_selection.title is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"title":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"selected_id":"selected_id"}}})
  // @ts-expect-error -- template_card.button_selection.selected_id is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"selected_id":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.option_list is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"button_selection":{"question_key":"question_key"}}})
  // @ts-expect-error -- template_card.button_selection.option_list is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"button_selection":{"question_key":"question_key","option_list":"no list"}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.option_list[0].id is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"button_selection":{"question_key":"question_key","option_list":[{"text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.option_list[0].id is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"button_selection":{"question_key":"question_key","option_list":[{"id":1,"text":"text"}]}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.button_selection.option_list[0].text is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id"}]}}})
  // @ts-expect-error -- template_card.button_selection.option_list[0].text is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}],"button_selection":{"question_key":"question_key","option_list":[{"id":"id","text":1}]}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}]}})
  // @ts-expect-error -- template_card.button_list is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id"}})
  // @ts-expect-error -- template_card.button_list is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":"no list"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text","type":0}]}})
  // @ts-expect-error -- template_card.button_list[0].type is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text","type":"0"}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text"}]}})
  // @ts-expect-error -- template_card.button_list[0].text is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{}]}})
  // @ts-expect-error -- template_card.button_list[0].text is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text","style":1}]}})
  // @ts-expect-error -- template_card.button_list[0].style is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text","style":"0"}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text","key":"key"}]}})
  // @ts-expect-error -- template_card.button_list[0].key is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text","key":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text","url":"url"}]}})
  // @ts-expect-error -- template_card.button_list[0].url is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"button_interaction","task_id":"task_id","button_list":[{"text":"text","url":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.card_type is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.card_type is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":1,"task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{}}})
  // @ts-expect-error -- template_card.source is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":"no object"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"icon_url":"icon_url"}}})
  // @ts-expect-error -- template_card.source.icon_url is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"icon_url":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.source.desc is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"desc":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"desc_color":0}}})
  // @ts-expect-error -- template_card.source.desc_color is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"source":{"desc_color":"0"}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":{}}})
  // @ts-expect-error -- template_card.main_title is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":"no object"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":{"title":"title"}}})
  // @ts-expect-error -- template_card.main_title.title is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":{"title":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.main_title.desc is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]},"main_title":{"desc":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.task_id is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.task_id is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":1,"submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":"no object","checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button.text is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button.text is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":1,"key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button.key is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.submit_button.key is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":1},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"}}})
  // @ts-expect-error -- template_card.checkbox is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":"no object"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.question_key is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.question_key is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":1,"option_list":[{"id":"id","text":"text"}]}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key"}}})
  // @ts-expect-error -- template_card.checkbox.option_list is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":"no list"}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list[0].id is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list[0].id is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":1,"text":"text"}]}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list[0].text is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id"}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list[0].text is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":1}]}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text","is_checked":true}]}}})
  // @ts-expect-error -- template_card.checkbox.option_list[0].is_checked is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text","is_checked":"true"}]}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"mode":0}}})
  // @ts-expect-error -- template_card.checkbox.mode is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"vote_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"checkbox":{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"mode":"0"}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.card_type is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.card_type is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":1,"task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{}}})
  // @ts-expect-error -- template_card.source is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":"no object"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"icon_url":"icon_url"}}})
  // @ts-expect-error -- template_card.source.icon_url is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"icon_url":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.source.desc is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"desc":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"desc_color":0}}})
  // @ts-expect-error -- template_card.source.desc_color is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"source":{"desc_color":"0"}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":{}}})
  // @ts-expect-error -- template_card.main_title is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":"no object"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":{"title":"title"}}})
  // @ts-expect-error -- template_card.main_title.title is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":{"title":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":{"desc":"desc"}}})
  // @ts-expect-error -- template_card.main_title.desc is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}],"main_title":{"desc":1}}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.task_id is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.task_id is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":1,"submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":"no object","select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button.text is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button.text is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":1,"key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button.key is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.submit_button.key is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":1},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"}}})
  // @ts-expect-error -- template_card.select_list is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":"no list"}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].question_key is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].question_key is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":1,"option_list":[{"id":"id","text":"text"}]}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"title":"title"}]}})
  // @ts-expect-error -- template_card.select_list[0].title is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"title":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"selected_id":"selected_id"}]}})
  // @ts-expect-error -- template_card.select_list[0].selected_id is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}],"selected_id":1}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key"}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":"no list"}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list[0].id is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list[0].id is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":1,"text":"text"}]}]}})
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":"text"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list[0].text is required
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id"}]}]}})
  // @ts-expect-error -- template_card.select_list[0].option_list[0].text is of another type
  is<OutgoingWecomTemplateCard>({"msgtype":"template_card","touser":"zhangsan","template_card":{"card_type":"multiple_interaction","task_id":"task_id","submit_button":{"text":"text","key":"key"},"select_list":[{"question_key":"question_key","option_list":[{"id":"id","text":1}]}]}})
}
