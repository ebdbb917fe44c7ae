import { unfold } from '../../../text/fold.ts';
import { type Cue, cue, cueSet, cuesOf, findCues, surroundings } from '../../cues.ts';
import { defineRule } from '../../define-rule.ts';

const REACH = 40;
const LETTERS = { before: '[A-Za-z0-9]', after: '[A-Za-z]' };
/** Ways of saying that this very content was made by a machine. */
const MADE = cueSet<Cue>([
  ...cuesOf('AI生成 AI绘制 AI绘图 AI作画 AI作图 AI制图 AI配音 AI创作 AI合成 AI制作 AI主播 AI换脸 AI出图', {
    before: '[A-Za-z0-9]',
  }),
  ...cuesOf(
    '人工智能生成 人工智能绘制 人工智能合成 人工智能创作 数字人主播 虚拟主播 数字人播报 数字人出镜 数字人讲解',
  ),
  ...cuesOf('AIGC DALL·E DALL-E DALL•E Midjourney midjourney', LETTERS),
  cue('Stable Diffusion', LETTERS),
  ...cuesOf('文心一格 通义万相 即梦AI 可灵AI'),
]);
const OURS =
  /图|海报|插画|视频|动画|音频|配音|播报|漫画|推文|文案|文章|本文|作品|歌曲|旁白|配乐|出镜|主播|带你|为您|为你|一起看|制图|画面|封面/;
/** A mark, or words that serve as one. */
const LABELLED =
  /标识|标注|标明|注明|水印|(?:内容|图片|视频|音频|海报|插图|配图|画面|封面|本文|图)(?:系|为|均?由|是)(?:AI|人工智能)(?:辅助)?(?:生成|合成|创作|绘制|制作)|[((]AI(?:生成|合成|制图|绘图)[^))]{0,4}[))]/;
/** About the technique, the law or its abuse, not about this post. */
const TOPIC =
  /诈骗|骗|谣|造谣|辟谣|办法|规定|技术|产业|大赛|课程|培训|模型|算法|研究|企业|发展|论坛|应用|防范|警惕|赛道|园区|平台|服务/;

export const aiContentUnlabelled = defineRule({
  id: 'ai-content-unlabelled',
  kind: 'ai-content-unlabelled',
  scope: 'field',
  gate: 'legal',
  level: 'note',
  title: { zh_CN: '人工智能生成内容未见标识', en: 'Machine-made content without its label' },
  why: {
    zh_CN:
      '生成合成的文字、图片、音视频应当添加显式标识，发布时主动声明。请在内容上标注“AI生成”，并勾选平台的声明选项。',
    en: 'Generated text, pictures, sound and video need a visible label, and the publisher must declare them. Mark the content and use the platform’s declaration.',
  },
  clause: '人工智能生成合成内容标识办法第四条、第十条',
  check: (_text, { folded, meter }) =>
    findCues(MADE, folded.text, meter).flatMap((found) => {
      const around = surroundings(folded.text, found, REACH, meter);
      return OURS.test(around) && !LABELLED.test(around) && !TOPIC.test(around)
        ? [unfold(folded, found)]
        : [];
    }),
  flags: [
    '小编用⟦Midjourney⟧画了一组海报。',
    '⟦数字人主播⟧带你看两会。',
    '今天的推文由⟦AIGC⟧完成，配乐也是。',
    '用⟦ＤＡＬＬ·Ｅ⟧绘制的封面上线啦。',
    '⟦AI配音⟧版安全提醒，一起看视频。',
  ],
  passes: [
    '海报已添加“AI生成”标识。',
    '本文配图由AI生成，仅供参考。',
    '警惕不法分子用AI换脸视频实施诈骗。',
    '人工智能产业园启用，AIGC企业签约入驻。',
  ],
});
