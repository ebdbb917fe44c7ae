import { describe, expect, it } from 'vitest';
import { commercialContent } from '#utils/core/checks/rules/legal/commercial-content.ts';
import { run } from '#utils/core/checks/run.ts';
import { plainDraft } from '#utils/core/draft/draft.ts';
import { EMPTY_PACK } from './rule-runner.ts';

const find = (text: string) =>
  run(plainDraft(text), EMPTY_PACK, { rules: [commercialContent] }).map(({ text: stands, level }) => [
    stands,
    level,
  ]);

describe('commercial-content', () => {
  it.each([
    ['price and order', '成人票49元/位，扫码下单立享优惠', '扫码下单', 'warn'],
    ['an opening with a discount', '某某火锅店新店开业，全场8.8折', '新店开业', 'note'],
    ['a seller on WeChat', '想买杨梅的朋友加微信 nbym888，58元一箱，顺丰包邮', '包邮', 'warn'],
    ['a code', '点击阅读原文，优惠码BL2020立减20元', '优惠码', 'warn'],
    ['treatment', '种植牙特价3980元/颗，咨询热线0574-88888888', '特价', 'note'],
    ['a course', '培训班火热招生，原价3999元，现价1999元，报名加微信abc123', '原价3999元', 'note'],
    ['soft words alone', '【好物推荐】这款空气炸锅太好用了', '好物推荐', 'note'],
    ['franchise', '诚邀加盟，投资少见效快，加盟热线400-888-8888', '诚邀加盟', 'warn'],
    ['group price', '双人餐团购价198元，周末通用', '团购价', 'warn'],
    ['full-width figures', '全场８．８折，凭此券到店', '８．８折', 'note'],
    ['a voucher of a shop', '凭此券到某某超市购物满100元减20元', '凭此券', 'note'],
    ['a loan', '低息贷款，加微信xyz999', '低息贷款', 'note'],
  ])('finds %s', (_what, text, sign, level) => {
    const found = find(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.[1]).toBe(level);
    expect(text).toContain(sign);
  });

  it.each([
    ['vouchers of the government', '区政府联合商家发放消费券，满100元减30元，先到先得'],
    ['a tender', '采购项目最高限价49元/件，联系电话0574-86780000'],
    ['a warning', '警惕“加微信返利、扫码下单”骗局'],
    ['an inspection', '抽检不合格：某旗舰店销售的童装，标价99元/件'],
    ['insurance', '医保缴费标准380元，咨询电话12393'],
    ['a park', '公园免费开放，咨询电话0574-86780000'],
    ['a complaint answered', '您投诉商家团购价与门店不符一事，市场监管所已立案'],
    ['growth', '全年网络零售额120亿元，快递业务量增长，电商平台发展势头良好'],
    ['tax', '享受税收优惠的企业可登录电子税务局办理，咨询热线12366'],
    ['rice', '粮食最低收购价每斤1.3元'],
  ])('passes %s', (_what, text) => {
    expect(find(text)).toEqual([]);
  });

  it('reports one place for one promotion', () => {
    expect(find('扫码下单，到手价9元，包邮到家，优惠码A1，买一送一，团购价8元')).toHaveLength(1);
  });
});
