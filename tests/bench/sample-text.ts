// Our own words in the tone of a desk: notices, services, figures; a few faults, as real drafts have them.
const SENTENCES = [
  '明天上午九点起，区政务服务大厅照常开放，需要办理社保、医保业务的居民可就近前往。',
  '受冷空气影响，今夜到明天气温下降六到八度，请注意添衣保暖，出行注意路面湿滑。',
  '根据云政办〔2024〕17号文件，我区将开展冬季防火安全检查，重点检查学校、商场和老旧小区。',
  '湖滨路今晚10时至次日6时封闭施工，请过往车辆绕行人民路，公交12路、36路临时改道。',
  '截至11月20日，全区已完成河道清淤31公里，改造供水管网12.5公里，惠及居民4300余户。',
  '“我们每天七点出门巡查，发现隐患当场处理。”社区网格员老陈说。',
  '各单位要高度重视，认真布署，确保责任到人、措施到位，切实做好群众过冬保障工作。',
  '如有疑问，请在工作时间拨打服务热线咨询，或登录政务服务网查询办事指南。',
  '本周六上午，区图书馆将举办少儿绘本阅读活动，名额有限，请提前在线预约。',
  '这份通知自印发之日起施行，原有规定与本通知不一致的，以本通知为准。',
];

/** A post of at least `length` characters, always the same: whole sentences, one after the other. */
export function sampleText(length: number): string {
  let text = '';
  for (let at = 0; text.length < length; at += 1) text += SENTENCES[at % SENTENCES.length];
  return text;
}
