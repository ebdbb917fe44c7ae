/**
 * Which common characters sound alike. The first level of GB 2312 (3,755 characters) is sorted by sound, so the first
 * character of every syllable is all that needs to be known; the order itself is in every engine's GB 18030 decoder.
 */
const SYLLABLE_HEADS =
  '啊埃鞍肮凹芭白斑邦苞杯奔崩逼鞭标鳖彬兵玻哺擦猜餐苍操厕层插拆搀昌超车郴撑吃充抽初揣川疮吹春戳疵聪凑粗蹿摧村磋搭呆耽当刀德蹬堤颠碉跌丁丢东兜都端堆墩掇蛾恩而发藩坊' +
  '菲芬丰佛否夫噶该干冈篙哥给根耕工钩辜刮乖棺光瑰辊锅哈骸酣夯壕呵嘿痕哼轰喉呼花槐欢荒灰荤豁击嘉歼僵蕉揭巾荆炯揪鞠捐撅均喀开刊康考坷肯坑空抠枯夸块宽匡亏坤括垃莱蓝琅' +
  '捞勒雷棱厘俩联粮撩列琳玲溜龙楼芦驴峦掠抡萝妈埋瞒芒猫么玫门萌眯棉苗蔑民明谬摸谋拇拿氖南囊挠呢馁嫩能妮蔫娘鸟捏您柠牛脓奴女暖虐挪哦欧啪拍攀乓抛呸喷砰坯篇飘撇拼乒坡' +
  '扑期掐牵枪橇切钦青琼秋趋圈缺裙然瓤饶惹壬扔日戎揉茹软蕊闰若撒腮三桑搔瑟森僧莎筛珊墒梢奢砷声师收蔬刷摔栓霜谁吮说斯松搜嗽酸虽孙蓑塌胎坍汤掏特藤梯天挑贴厅通偷凸湍推' +
  '吞拖挖歪豌汪威瘟嗡挝巫昔瞎掀相萧楔薪星兄休墟轩靴勋压焉殃邀椰一茵英哟拥幽淤鸳曰耘匝栽咱赃遭责贼怎增扎摘瞻樟招遮珍蒸芝中舟珠抓拽专桩椎谆捉兹鬃邹租钻嘴尊昨';
const FIRST_ROW = 0xb0;
const LAST_ROW = 0xd7;

let syllables: ReadonlyMap<string, number> | undefined;

/** Number of a character's syllable without its tone; `undefined` for characters outside the 3,755. */
export function syllableOf(character: string): number | undefined {
  syllables ??= readSyllables();
  return syllables.get(character);
}

function readSyllables(): ReadonlyMap<string, number> {
  const bytes: number[] = [];
  for (let row = FIRST_ROW; row <= LAST_ROW; row += 1)
    for (let cell = 0xa1; cell <= (row === LAST_ROW ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  const heads = new Set(SYLLABLE_HEADS);
  let syllable = 0;
  return new Map(
    Array.from(new TextDecoder('gb18030').decode(Uint8Array.from(bytes)), (character) => {
      if (heads.has(character)) syllable += 1;
      return [character, syllable];
    }),
  );
}
