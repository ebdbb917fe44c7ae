import { unfold } from '../../../text/fold.ts';
import { cue, cueSet, cuesOf, findCues, surroundings } from '../../cues.ts';
import { defineRule } from '../../define-rule.ts';

const REACH = 60;
/** Accounts that hold a licence by what they are. */
const NEWS_ACCOUNT = /日报|晚报|早报|商报|时报|新闻|电视|广播|传媒|融媒|通讯社|报社|报业|之声|频道|客户端/;
const NEWSY = cueSet([
  ...cuesOf(
    '本报记者 本报讯 本台记者 本台讯 本网记者 本网讯 本刊记者 本号记者 独家采访 独家专访 独家报道 独家对话 自采新闻 记者独家',
  ),
  cue('本报特约'),
]);
/** A repost that names its source is judged by its source. */
const CREDITED =
  /来源|转自|转载|据[《“]?[\u4e00-\u9fa5]{2,8}[》”]?(?:报道|消息)|\((?:[\u4e00-\u9fa5]{2,8}(?:日报|晚报|新闻|网))\)/;

export const ownNewsgathering = defineRule({
  id: 'own-newsgathering',
  kind: 'own-newsgathering',
  scope: 'field',
  gate: 'legal',
  level: 'note',
  title: { zh_CN: '自采新闻的说法', en: 'Reads like own newsgathering' },
  why: {
    zh_CN:
      '采编发布新闻须有互联网新闻信息服务许可。转载的请注明来源；不是新闻报道的，请改为“本单位”“工作人员”。',
    en: 'Gathering and publishing news needs a licence. Credit a repost; if it is no news report, speak of the unit and its staff.',
  },
  clause: '仑政办〔2020〕44号 二(三) 须按照有关规定具备相应资质；互联网新闻信息服务管理规定第五条',
  check: (_text, { folded, meter, draft }) =>
    NEWS_ACCOUNT.test(draft.account ?? '')
      ? []
      : findCues(NEWSY, folded.text, meter).flatMap((found) =>
          CREDITED.test(surroundings(folded.text, found, REACH, meter)) ? [] : [unfold(folded, found)],
        ),
  flags: [
    '⟦本报记者⟧王某某报道：我区召开大会。',
    '⟦本报讯⟧ 7月31日，街道开展演练。',
    '小编⟦独家专访⟧了这位老人。',
    '⟦本台记者⟧现场直击开工仪式。',
  ],
  passes: [
    '来源：宁波日报，本报记者王某某。',
    '记者节到了，向新闻工作者致敬。',
    '工作人员采访了三位老党员，形成口述史。',
    '据《宁波日报》报道，本报记者现场了解到，工程已完工。',
  ],
});
