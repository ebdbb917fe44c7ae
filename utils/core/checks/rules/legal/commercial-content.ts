import { unfold } from '../../../text/fold.ts';
import { findCommerce } from '../../commerce.ts';
import { defineRule } from '../../define-rule.ts';

export const commercialContent = defineRule({
  id: 'commercial-content',
  kind: 'commercial-content',
  scope: 'field',
  gate: 'legal',
  level: 'note',
  title: { zh_CN: '疑似商业推广', en: 'Reads like commercial promotion' },
  why: {
    zh_CN:
      '价格、优惠、下单、联系方式连在一起，像商家推广。不得刊登商业广告：请删去，或只留公益信息并写明发布单位。',
    en: 'Prices, offers, orders, shops and contacts together read like an advertisement, which a government account may not carry. Remove it, or keep only what the government itself offers and name the office.',
  },
  clause: '仑政办〔2020〕44号 二(三) 不得刊登商业广告；广告法第十四条',
  check: (_text, { folded, meter }) =>
    findCommerce(folded, meter).map(({ sign, kinds }) => ({
      ...unfold(folded, sign),
      level: kinds.has('sale') && kinds.size >= 2 ? ('warn' as const) : ('note' as const),
    })),
  flags: [
    '本地杨梅新鲜上市，⟦扫码下单⟧，到手价39元/箱。',
    '宝妈必备⟦好物推荐⟧，用过都说好。',
    '夏凉被⟦原价199元⟧，限时特惠，详询客服微信nb2020。',
    '⟦新店开业⟧，全场８折，地址在新碶街道。',
    '土鸡蛋⟦15元一斤⟧，要的加微信abc123。',
    '海景楼盘，⟦均价12000元⟧，首付30万元，看房咨询电话88888888。',
    '⟦官方旗舰店⟧满300减50，先到先得。',
    '烧烤⟦团购价⟧88元，周末两店通用。',
  ],
  passes: [
    '区政府发放1000万元消费券，每满200元减50元，先到先得，登录浙里办领取。',
    '本项目招标控制价120万元，联系电话0574-12345678。',
    '警方提示：凡是让你加微信下单返利的，都是诈骗。',
    '抽检不合格的羽绒服在某某旗舰店销售，标价299元/件，已责令下架。',
    '城乡居民医保个人缴费每人380元，咨询电话12393。',
    '今年全区完成固定资产投资300亿元，增长8%，税收优惠政策落地见效。',
    '博物馆免费开放，咨询电话0574-12345678。',
    '公交票价2元，老年人持卡免费。',
  ],
});
