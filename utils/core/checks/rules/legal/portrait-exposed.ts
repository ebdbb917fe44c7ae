import { unfold } from '../../../text/fold.ts';
import { cueSet, cuesOf, findCues, surroundings } from '../../cues.ts';
import { defineRule } from '../../define-rule.ts';

const REACH = 60;
const EXPOSURE = cueSet(
  cuesOf('公开曝光 实名曝光 曝光台 集中曝光 曝光一批 予以曝光 现予曝光 进行曝光 曝光名单 通报曝光 大屏曝光'),
);
const LIKENESS =
  /照片|头像|肖像|正脸|人脸|正面照|大头照|生活照|面部|证件照|监控截图|视频截图|高清图|抓拍图|抓拍照/;
const HIDDEN = /打码|马赛克|遮挡|模糊处理|技术处理|隐去|脱敏|同意|授权|肖像权|不得|严禁|禁止/;

export const portraitExposed = defineRule({
  id: 'portrait-exposed',
  kind: 'portrait-exposed',
  scope: 'field',
  gate: 'legal',
  level: 'note',
  title: { zh_CN: '曝光时使用个人照片', en: 'Photographs of people held up to the public' },
  why: {
    zh_CN: '公开曝光他人照片须有法律依据，并以必要为限。请核对依据，遮挡面部，不要附家人和无关人员的影像。',
    en: 'Showing somebody’s picture as an exposure needs a basis in law and must stay within need. Check the basis and hide faces.',
  },
  clause: '民法典第一千零一十八条至第一千零二十条；个人信息保护法第二十六、二十八条',
  check: (_text, { folded, meter }) =>
    findCues(EXPOSURE, folded.text, meter).flatMap((found) => {
      const around = surroundings(folded.text, found, REACH, meter);
      return LIKENESS.test(around) && !HIDDEN.test(around) ? [unfold(folded, found)] : [];
    }),
  flags: [
    '对闯红灯人员⟦公开曝光⟧，附现场照片。',
    '不文明行为⟦曝光台⟧：请看抓拍图，欢迎认领。',
    '现将失信被执行人姓名、头像⟦予以曝光⟧。',
    '乱扔垃圾者监控截图⟦集中曝光⟧。',
  ],
  passes: [
    '对失信企业名单予以曝光。',
    '曝光台：某路段占道停车，图片已打码。',
    '不得公开曝光未成年人照片。',
    '活动照片见下图，感谢志愿者。',
  ],
});
