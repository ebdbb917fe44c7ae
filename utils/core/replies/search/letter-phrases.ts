/**
 * What citizens' letters say whatever they are about: greetings, pleas, thanks, question words. It stays in the query at
 * a fraction of its weight, because now and then it is the matter itself. From general knowledge of letters.
 */
const WHO =
  '(?:各位|有关|相关|贵|上级|主管|政府|职能)*(?:部门|单位|领导|政府|书记|市长|县长|区长|局长|镇长)们?';
const PLEA = '(?:恳请|恳求|请求|希望|盼望|盼|望|请|求|要求|强烈要求|强烈请求|呼吁)';
const SOON =
  '(?:能够|能否|能|可以|可否|尽快|尽早|及时|早日|给予|予以|协调|帮忙|帮助|重视|关注|处理|解决|答复|回复|为盼)';
const PHRASES = new RegExp(
  [
    `(?:尊敬的|敬爱的|亲爱的)?${WHO} ?(?:您好|你好|好)?`,
    `${PLEA} ?${WHO}? ?${SOON}*`,
    '(?:您|你)们?好|早上好|下午好|晚上好',
    '(?:非常|万分|十分|衷心)?(?:感谢|谢谢|多谢|感激|辛苦)(?:您|你|各位|了|不尽)*',
    '(?:我们?|本人|笔者)(?:是|系|现在是|目前是|有个|有一个|就是)?|咱们?|我家|你们|他们|她们|它们|自己|大家',
    '(?:想|我想)?(?:请问|咨询|问|了解|反映|投诉|举报|建议|反馈|求助|诉求)(?:一下|下|如下|您|你)*',
    '情况(?:是这样的|如下)|事情是这样的|特此|百忙之中|不胜感激|此致 ?敬礼|老百姓|广大(?:市民|群众|居民|业主)?|万分火急|加急',
    '因为|所以|但是|可是|而且|并且|如果|虽然|由于|导致|然后|还有|另外|现在|目前|至今|已经|一直|多次|经常|每天|非常|特别|实在|真的',
    '什么时候|为什么|为何|什么|怎么样|怎么办|怎么|怎样|如何|是否|能不能|可不可以|有没有|是不是|哪些|哪里|哪个|多少|几时|何时',
    '这个|那个|这种|那种|这样|那样|这些|那些|这里|那里|一个|一些|一下|一点|有些|进行|关于|对于|问题|事情|情况|严重',
  ].join('|'),
  'g',
);
const PHRASE_WEIGHT = 0.2;

/** Weight of every unit of a folded text: 1, or a fraction where it belongs to such a phrase. */
export function weighPhrases(letters: Uint16Array): Float32Array {
  const weights = new Float32Array(letters.length).fill(1);
  for (const { index, 0: phrase } of toText(letters).matchAll(PHRASES))
    weights.fill(PHRASE_WEIGHT, index, index + phrase.length);
  return weights;
}

/** Folded units as a string of the same length, breaks as spaces. */
export function toText(letters: Uint16Array): string {
  let text = '';
  for (let at = 0; at < letters.length; at += 4_096)
    text += String.fromCharCode(...letters.subarray(at, at + 4_096));
  return text.replaceAll('\0', ' ');
}
