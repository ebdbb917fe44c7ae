import { findCommerceEntry } from '../../../sources/commerce-entry.ts';
import { findLinks } from '../../../sources/find-links.ts';
import { hostChain, hostOf, parseLink } from '../../../sources/host.ts';
import { isGovernmentHost } from '../../../sources/look-alike.ts';
import { isOwnLink } from '../../../sources/own-places.ts';
import { shownLinks } from '../../../sources/shown-links.ts';
import { fold } from '../../../text/fold.ts';
import { sentenceAfter, sentenceBefore } from '../../cues.ts';
import { type DraftContext, type DraftHit, defineRule, type FieldHit } from '../../define-rule.ts';
import type { Pack } from '../../pack.ts';

/** How far before and after an address its purpose is stated. */
const BEFORE = 40;
const AFTER = 16;

/** Doing business with an office, and not reading about it. */
const HANDLING =
  /(?:办理|办事|申报|申请|预约|缴费|申领)(?:入口|地址|网址|链接|平台|系统|通道)|(?:网上|线上|在线|掌上)(?:办理|办事|申报|申请|预约|缴费|申领|登记)/;
const LOG_IN = /登[录陆]/;
const TO_HANDLE = /办理|申报|预约|申请|缴费|申领|挂号/;

export const serviceLink = defineRule({
  id: 'service-link',
  kind: 'service-link',
  scope: 'draft',
  gate: 'policy',
  level: 'note',
  title: { zh_CN: '办事链接不是“浙里办”', en: 'Service link beside the common portal' },
  why: {
    zh_CN: '网上办事应统一到“浙里办”和浙江政务服务网。请换成统一入口；确需另设的，写明理由。',
    en: 'Services are to be handled through Zheliban and the provincial portal. Use those, or give the reason for another entrance.',
  },
  clause: '仑政办〔2020〕44号 二(二)3 规范网上办事',
  check: (context) => [...findInFields(context), ...findBeside(context)],
  flags: [
    '居住证办理入口：⟦https://jzz.example-city.com/apply⟧。',
    '请登录⟦http://www.yuyue-yl.com⟧办理预约。',
    '企业可通过申报系统⟦https://sb.qiye.net/⟧提交材料。',
    '网上预约请点⟦https://book.museum.example.org/a⟧。',
    '请登录⟦http://rsj.hangzhou.gov.cn/⟧网上申报。',
  ],
  passes: [
    '办理入口：https://www.zjzwfw.gov.cn/zjservice/，也可用“浙里办”办理。',
    '请登录https://mapi.zjzwfw.gov.cn/a在线申请。',
    '政策全文见http://www.bl.gov.cn/art/2026/1/1.html。',
    '登录北仑区政府网站http://www.bl.gov.cn查看名单。',
    '个税办理请登录https://etax.zhejiang.chinatax.gov.cn/网上办理。',
    '网上办理更方便。活动照片见https://www.example.com/a。',
  ],
});

function findInFields({ draft, pack, meter }: DraftContext): DraftHit[] {
  return Object.entries(draft.fields).flatMap(([field, raw]) => {
    const folded = fold(raw, meter);
    return findLinks(folded, meter).flatMap(({ start, end, url }): DraftHit[] => {
      if (!isForeign(url, pack)) return [];
      const before = sentenceBefore(raw, start, BEFORE, meter);
      const after = sentenceAfter(raw, end, AFTER, meter);
      return isHandling(before, after) ? [{ field, start, end, ...wordsFor(url) }] : [];
    });
  });
}

function isHandling(before: string, after: string): boolean {
  if (HANDLING.test(before) || HANDLING.test(after)) return true;
  return LOG_IN.test(before) && TO_HANDLE.test(before + after);
}

/** Links whose own words offer a service: 「办理入口」 as an anchor. */
function findBeside({ draft, pack, meter }: DraftContext): DraftHit[] {
  const shown = shownLinks(draft, meter);
  const told = new Set<string>();
  return draft.links.flatMap(({ url: address, text }): DraftHit[] => {
    const url = HANDLING.test(text.slice(0, BEFORE)) ? parseLink(address) : undefined;
    if (!url || told.has(address) || !isForeign(url, pack) || shown.has(url.href)) return [];
    told.add(address);
    return [{ field: null, evidence: address, ...wordsFor(url) }];
  });
}

/** Neither the common entrance, nor the unit's own, nor a commercial page that is told of already. */
function isForeign(url: URL, pack: Pack): boolean {
  const common = pack.serviceHosts ?? [];
  if (!/^https?:$/.test(url.protocol) || hostChain(url).some((host) => common.includes(host))) return false;
  return !isOwnLink(url, pack) && findCommerceEntry(url, pack) === undefined;
}

/** Another government site is looked at; anybody else's needs a reason. */
function wordsFor(url: URL): Pick<FieldHit, 'level' | 'fromPack'> {
  return { level: isGovernmentHost(hostOf(url)) ? 'note' : 'warn' };
}
