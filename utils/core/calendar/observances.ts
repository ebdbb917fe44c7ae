/** 节日、纪念日、主题日: the day a day is kept on, and the year from which 第N个 is counted (that year is the first). */
export interface Observance {
  readonly name: string;
  /** `null` where the day moves from year to year. */
  readonly on: readonly [month: number, day: number] | null;
  /** `null` where sources count differently. */
  readonly first: number | null;
}

export const OBSERVANCES: readonly Observance[] = [
  // Kept by decisions of the National People's Congress or of the State Council.
  { name: '人民警察节', on: [1, 10], first: 2021 },
  { name: '妇女节', on: [3, 8], first: null },
  { name: '植树节', on: [3, 12], first: 1979 },
  { name: '国家安全教育日', on: [4, 15], first: 2016 },
  { name: '航天日', on: [4, 24], first: 2016 },
  { name: '五四青年节', on: [5, 4], first: null },
  { name: '中国品牌日', on: [5, 10], first: 2017 },
  { name: '防灾减灾日', on: [5, 12], first: 2009 },
  { name: '科技工作者日', on: [5, 30], first: 2017 },
  { name: '全国土地日', on: [6, 25], first: 1991 },
  { name: '建党节', on: [7, 1], first: null },
  { name: '建军节', on: [8, 1], first: null },
  { name: '全国生态日', on: [8, 15], first: 2023 },
  { name: '医师节', on: [8, 19], first: 2018 },
  { name: '抗战胜利纪念日', on: [9, 3], first: null },
  // Decided on 21 January 1985, kept that autumn for the first time.
  { name: '教师节', on: [9, 10], first: 1985 },
  { name: '全民国防教育日', on: null, first: 2001 },
  { name: '丰收节', on: null, first: 2018 },
  { name: '烈士纪念日', on: [9, 30], first: 2014 },
  { name: '国庆节', on: [10, 1], first: null },
  { name: '国家扶贫日', on: [10, 17], first: 2014 },
  // Fixed on 8 November from 2000 on.
  { name: '记者节', on: [11, 8], first: 2000 },
  { name: '消防日', on: [11, 9], first: 1992 },
  { name: '全国交通安全日', on: [12, 2], first: 2012 },
  { name: '国家宪法日', on: [12, 4], first: 2014 },
  { name: '国家公祭日', on: [12, 13], first: 2014 },
  { name: '全国助残日', on: null, first: 1991 },
  // International days.
  { name: '消费者权益日', on: [3, 15], first: 1983 },
  { name: '世界水日', on: [3, 22], first: 1993 },
  { name: '世界读书日', on: [4, 23], first: 1996 },
  { name: '世界地球日', on: [4, 22], first: 1970 },
  { name: '国际劳动节', on: [5, 1], first: null },
  { name: '护士节', on: [5, 12], first: 1912 },
  { name: '国际博物馆日', on: [5, 18], first: null },
  { name: '世界无烟日', on: [5, 31], first: 1988 },
  { name: '国际儿童节', on: [6, 1], first: null },
  // Set up in 1972; counted in China from that year.
  { name: '世界环境日', on: [6, 5], first: 1972 },
  { name: '全国爱眼日', on: [6, 6], first: 1996 },
  { name: '世界献血者日', on: [6, 14], first: 2004 },
  { name: '国际禁毒日', on: [6, 26], first: 1988 },
  { name: '世界粮食日', on: [10, 16], first: 1981 },
  { name: '世界艾滋病日', on: [12, 1], first: 1988 },
  { name: '国际志愿者日', on: [12, 5], first: 1986 },
];
