import type { ImageFacts } from './facts.ts';

/** How an image is spoken of: by its file's name, else by its place in the draft. */
export function labelOf(facts: ImageFacts, all: readonly ImageFacts[]): string {
  return facts.name ?? `第${all.indexOf(facts) + 1}张图片`;
}
