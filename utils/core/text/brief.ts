const SENTENCE_END = /[。！？；]|[.!?;](?=\s|$)/g;

/**
 * The most of a text that fits into `most` characters and ends with a sentence; a first sentence that does not fit is
 * cut off and says so. For one line beside the words it is about; the whole text stands in the review.
 */
export function brief(text: string, most: number): string {
  if (text.length <= most) return text;
  const ends = [...text.matchAll(SENTENCE_END)].map((found) => found.index + 1);
  const fitting = ends.findLast((end) => end <= most);
  return fitting === undefined ? `${text.slice(0, most - 1)}…` : text.slice(0, fitting);
}
