/** Events whose anniversaries are counted: the year in which the count is 0. */
export interface Anniversary {
  readonly names: readonly string[];
  readonly year: number;
}

/** Each with its date: the year alone decides the count, the date lets a reader check the entry. */
export const ANNIVERSARIES: readonly Anniversary[] = [
  // 1949-10-01
  {
    names: [
      '中华人民共和国成立',
      '新中国成立',
      '共和国成立',
      '建国',
      '人民政协成立',
      '人民海军成立',
      '人民空军成立',
    ],
    year: 1949,
  },
  // 1921-07, kept on 1 July
  { names: ['中国共产党成立', '我们党成立', '中共成立', '建党'], year: 1921 },
  // 1927-08-01, the Nanchang rising
  { names: ['中国人民解放军建军', '人民解放军建军', '建军', '南昌起义', '八一起义'], year: 1927 },
  // 1945-09-02 surrender, kept on 3 September
  { names: ['抗日战争胜利', '抗战胜利', '世界反法西斯战争胜利', '联合国成立'], year: 1945 },
  // 1978-12-18, third plenum of the eleventh central committee
  { names: ['改革开放'], year: 1978 },
  // 1997-07-01
  { names: ['香港回归祖国', '香港回归', '香港特别行政区成立'], year: 1997 },
  // 1999-12-20
  { names: ['澳门回归祖国', '澳门回归', '澳门特别行政区成立'], year: 1999 },
  // 1911-10-10
  { names: ['辛亥革命'], year: 1911 },
  // 1919-05-04
  { names: ['五四运动'], year: 1919 },
  // 1936-10
  { names: ['长征胜利'], year: 1936 },
  // 1950-10-19 first crossing, kept on 25 October
  { names: ['抗美援朝出国作战'], year: 1950 },
  // 1951-05-23
  { names: ['西藏和平解放'], year: 1951 },
  // 1922-05-05
  { names: ['中国共产主义青年团成立', '共青团成立', '建团'], year: 1922 },
  // 1954-09-15
  { names: ['人民代表大会成立', '人民代表大会制度建立'], year: 1954 },
];
