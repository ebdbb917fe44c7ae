import { defineRule } from '../../define-rule.ts';
import { createPhraseSearch } from '../../find-phrases.ts';

const findCues = createPhraseSearch([
  {
    words: ['线人'],
    pattern:
      /(?<![一二三前后上下沿直铁路光电热专产在离航分战火红全无有总干支本该条导])线人(?![员民才数群口气家])/y,
  },
  { words: ['卧底'], pattern: /卧底(?:民警|侦查|身份|人员|警察|行动|队员)/y },
  { words: ['技侦'], pattern: /技侦(?:手段|措施|部门|支队|大队|定位|数据)/y },
  {
    words: ['侦查手段', '侦查措施', '侦察手段'],
    pattern:
      /(?<=技术|秘密|特殊|采取|使用|运用|通过)(?:侦查手段|侦察手段|侦查措施)(?=[,。:锁发抓定查将对找侦])/y,
  },
  { words: ['布控'], pattern: /布控(?:点位?|位置|方案|名单|人员名单|地点|蹲守)(?!系统|规则)/y },
  {
    words: ['监控点位', '探头点位', '卡口点位', '摄像头点位'],
    pattern: /(?:监控|探头|卡口|摄像头)点位(?:图|表|分布|清单|一览|坐标|如下|:)/y,
    says: { level: 'warn' },
  },
  {
    words: ['警力部署', '警力配置', '警力分布'],
    pattern: /警力(?:部署|配置|分布)(?:图|表|方案|情况表|如下|:)/y,
    says: { level: 'warn' },
  },
  {
    words: ['勤务安排', '安保勤务', '警卫勤务', '勤务方案'],
    pattern: /(?:勤务安排|(?:安保|警卫)勤务(?:方案|部署|路线)|勤务方案)(?:表|如下|:)?/y,
    says: { level: 'warn' },
  },
  {
    words: ['密码'],
    pattern: /(?<=值班室的?|门禁的?|后台的?|机房的?|监控的?)密码(?:为|是|:) ?[^\s,。]{3,12}/y,
    says: { level: 'warn' },
  },
]);

export const policeSecret = defineRule({
  id: 'police-secret',
  kind: 'police-secret',
  scope: 'field',
  reach: 'line',
  gate: 'secrecy',
  level: 'note',
  title: { zh_CN: '警务、执法敏感内容', en: 'Sensitive police matter' },
  why: {
    zh_CN: '侦查手段、布控、警力和监控点位、值班密码等公开后会妨碍执法。请删去细节，并问过公安机关。',
    en: 'Means of investigation, deployments, camera positions and pass codes hinder the police once public. Remove the details and ask the police.',
  },
  clause: '政府信息公开条例第十四、十六条；公安机关执法公开规定；仑政办〔2020〕44号 二(三)',
  check: (_text, context) => findCues(context),
  flags: [
    '据警方⟦线人⟧提供的线索',
    '⟦卧底民警⟧潜伏三个月',
    '民警在⟦布控点⟧蹲守两天',
    '全区⟦监控点位分布⟧如下',
    '国庆期间⟦警力部署图⟧',
    '⟦勤务安排表⟧已发各所',
    '值班室⟦密码：123456⟧',
    '民警通过技术⟦侦查手段⟧锁定嫌疑人',
  ],
  passes: [
    '慰问疫情防控一线人员，高考上线人数984人。',
    '优化海关风险布控规则，推广科学随机布控。',
    '沿线人民群众积极配合，下线人员已返岗。',
    '请妥善保管银行卡密码，不要告诉他人。',
    '电影《无间道》讲述卧底的故事。',
  ],
});
