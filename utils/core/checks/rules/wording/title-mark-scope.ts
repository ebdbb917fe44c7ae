import { findCharacters, lookBehind } from '../../../text/scan.ts';
import { defineRule } from '../../define-rule.ts';

const REACH = 24;
/** What has no title to put in title marks: things done, given or founded rather than written, sung or filmed. */
const NO_WORK =
  /《([^《》\n]{1,20}(?:项目|工程|活动|大赛|比赛|论坛|展览会|博览会|座谈会|推进会|动员会|专项行动|课程|培训班|许可证|营业执照|身份证|居住证|资格证|奖|委员会|服务中心|公司|品牌))$/;
/** 《…关于…工程》 is a document whose title is cut short, and a film or a column may be named after anything. */
const MAY_BE_WORK = /关于|通知|办法|规定|条例|之|的|论|节目|栏目|电影|电视/;

export const titleMarkScope = defineRule({
  id: 'title-mark-scope',
  kind: 'title-mark-scope',
  scope: 'field',
  reach: 'line',
  gate: 'wording',
  level: 'note',
  title: { zh_CN: '书名号用于非作品', en: 'Title marks around what is no work' },
  why: {
    zh_CN: '项目、活动、会议、课程、证照、奖项、机构、品牌的名称不用书名号。请核对，可改用引号或不加标点。',
    en: 'Projects, events, meetings, courses, certificates, awards, institutions and brands take no title marks. Use quotation marks or none.',
  },
  clause: 'GB/T 15834-2011 4.15、附录A.13',
  check: (text, context) =>
    findCharacters(text, '》', context.meter).flatMap((at) => {
      const name = NO_WORK.exec(lookBehind(text, at, REACH, context.meter))?.[1];
      if (name === undefined || MAY_BE_WORK.test(name)) return [];
      return [{ start: at - name.length - 1, end: at + 1 }];
    }),
  flags: [
    '我区启动⟦《雨污分流改造工程》⟧',
    '举办⟦《清风北仑书画大赛》⟧',
    '请携带⟦《居民身份证》⟧办理',
    '荣获⟦《全国文明单位奖》⟧',
  ],
  passes: [
    '印发《北仑区防汛应急预案》，启动“雨污分流”工程。',
    '播出电视剧《大江大河》，《宁波日报》报道。',
    '《关于推进改造工程》',
    '《排污许可证管理办法》和《中国的奖》',
  ],
});
