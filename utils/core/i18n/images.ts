import type { Language } from './language.ts';

/** Words about pictures that tell where they were taken, as they are chosen. */
export interface ImageWords {
  readonly located: (names: readonly string[]) => string;
  readonly locatedAdvice: string;
  readonly locatedStuck: string;
  readonly removeLocation: string;
  readonly keepOriginal: string;
  readonly locationRemoved: string;
  readonly filesNotTaken: string;
}

export const imageWords: Readonly<Record<Language, ImageWords>> = {
  zh_CN: {
    located: (names) => `照片带有拍摄位置：${names.join('、')}`,
    locatedAdvice: '还没有交给平台。可先去掉文件里的位置等信息，画面不变。',
    locatedStuck: '这种文件不能自动去除。请用看图软件另存为 JPEG 后重新选择。',
    removeLocation: '去除位置信息',
    keepOriginal: '保留原图',
    locationRemoved: '已去除位置信息，画面未改动',
    filesNotTaken: '页面没有接收图片，请改用页面上的“图片”按钮选择',
  },
  en: {
    located: (names) => `Pictures that tell where they were taken: ${names.join(', ')}`,
    locatedAdvice:
      'The platform does not have them yet. The location can be taken out; the picture stays as it is.',
    locatedStuck: 'That cannot be done for this kind of file. Save it as JPEG and choose it again.',
    removeLocation: 'Remove location',
    keepOriginal: 'Keep the original',
    locationRemoved: 'Location removed, picture unchanged',
    filesNotTaken: 'The page did not take the pictures; use its own picture button',
  },
};
