import { defineRule } from '../../define-rule.ts';
import type { Level } from '../../finding.ts';

/** Names of files that hold what is never published; each is the thing itself, not a word about it. */
const SECRET =
  /绝密|机密|秘密(?!花园|基地)|涉密|密级|内部(?:资料|文件|通知|材料|明电)?|内参|明电|会议纪要|身份证|户口本|户口簿|护照|银行卡|病历|花名册/;
/** Names that often are harmless. */
const DOUBTFUL =
  /名单|截图|截屏|屏幕快照|screenshot|(?:^|[^a-z])id_?card|通讯录|签到表|密(?!封|集|切|码锁|林|度)|工作群|聊天记录|草稿|征求意见稿|送审稿|未定稿/i;
/** Prizes, buildings and campaigns named with the same words. */
const HARMLESS =
  /保密(?:宣传|法|教育|周|月|日|知识)|内部(?:装修|环境|结构|设施|参观)|获奖名单|表彰名单|好人名单|解密|揭秘|密室|蜜/;

export const imageNameSecret = defineRule({
  id: 'image-name-secret',
  kind: 'image-name-secret',
  scope: 'draft',
  gate: 'secrecy',
  level: 'note',
  title: { zh_CN: '图片文件名像内部材料', en: 'A picture is named like internal material' },
  why: {
    zh_CN: '文件名提示图中可能有内部材料或个人信息。请打开原图核对，需要的先脱敏或换图。',
    en: 'The file name suggests internal material or personal data. Open the picture, then mask or replace it.',
  },
  clause: '保守国家秘密法第三十一条；个人信息保护法第五十一条；仑政办〔2020〕44号 二(三)',
  check: ({ draft, imageFacts }) => {
    const names = [...draft.images, ...imageFacts].flatMap(({ name }) => name ?? []);
    return [...new Set(names)].flatMap((name) => {
      const level = levelOf(name);
      return level ? [{ field: null, evidence: name, level }] : [];
    });
  },
  flags: [
    { text: '工作动态', images: ['常委会会议纪要.png'], evidence: ['常委会会议纪要.png'] },
    { text: '工作动态', images: ['身份证正面.jpg'], evidence: ['身份证正面.jpg'] },
    { text: '工作动态', images: ['微信截图_20260101.png'], evidence: ['微信截图_20260101.png'] },
    { text: '工作动态', images: ['低保户名单.jpg'], evidence: ['低保户名单.jpg'] },
    { text: '工作动态', images: ['内部资料3.png'], evidence: ['内部资料3.png'] },
    { text: '工作动态', images: ['Screenshot_1.png'], evidence: ['Screenshot_1.png'] },
  ],
  passes: [
    { text: '工作动态', images: ['活动现场.jpg'] },
    { text: '工作动态', images: ['保密宣传月海报.png'] },
    { text: '工作动态', images: ['获奖名单.png'] },
    { text: '工作动态', images: ['IMG_20260101_080000.jpg', '密集架.jpg'] },
    { text: '工作动态', images: ['场馆内部装修.jpg'] },
  ],
});

function levelOf(name: string): Level | null {
  if (HARMLESS.test(name)) return null;
  if (SECRET.test(name)) return 'warn';
  return DOUBTFUL.test(name) ? 'note' : null;
}
