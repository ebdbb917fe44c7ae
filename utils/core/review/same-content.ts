/**
 * Whether a request's text is the reviewed one. Platforms trim, fold line ends and add their own marks, so one must
 * contain the other once white space and invisible characters are gone; anything else is another content.
 */
export function isSameContent(reviewed: string, sent: string): boolean {
  const [ours, theirs] = [bare(reviewed), bare(sent)];
  if (ours === '' || theirs === '') return ours === theirs;
  return theirs.includes(ours) || ours.includes(theirs);
}

function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}\p{Cc}]+/gu, '');
}
