/** Surnames of two characters in living use. */
const COMPOUND =
  '欧阳|司马|上官|诸葛|司徒|司空|夏侯|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|端木|东方|南宫|独孤|百里|呼延|轩辕|申屠|太史|淳于|单于|澹台|濮阳|公冶|赫连|钟离|鲜于|闾丘|万俟|第五|西门|东郭|拓跋';
/** Surnames that begin few other words: one of these and a boundary after the given name is good evidence. */
const CLEAR =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许吕张曹严魏陶姜戚谢邹喻潘葛奚范彭郎鲁韦苗俞袁柳鲍岑薛雷贺倪汤滕殷罗郝邬邵卞傅顾孟穆萧尹姚汪祁狄臧戴宋庞熊纪祝董梁杜阮闵贾娄郭梅邱骆蔡田樊胡凌霍虞柯卢莫裘缪洪崔龚程邢裴陆翁荀惠甄曲靳侯宓郗班仇栾甘戎刘叶韶黎蓟白蒲邰鄂赖卓蔺屠蒙池乔翟谭劳姬申冉郦雍璩桑桂濮寇耿匡巢蒯丁邓钟徐唐龙夏丘廖黄余苏佘覃';
/** Surnames that begin many common words: only a name where what follows says so. */
const COMMON_WORDS =
  '高安常皮齐康伍元卜平和明成江童颜林强宣关包左季路危焦巴弓车文国景云易古华金水章昌马凤花任孔解宗房毛米贝计伏屈席麻支隆岳年简饶沙丰苍温庄柴晏慕连习艾鱼容慎宁阎党干师欧相查毕项谈方万石幸储薄印游尚盛费宿牛史管厉段索单于曾应';

const OPEN = '[\\u4e00-\\u9fa5]';
/** 某, 先生 and their like are no given names. */
const NOT_GIVEN = '(?![某氏姓])';
const GIVEN = `${NOT_GIVEN}${OPEN}(?:${NOT_GIVEN}${OPEN})?`;

/** Source of a pattern for a full name with an unmistakable surname, the surname captured as `clear`. */
export const CLEAR_NAME = `(?:(?<clear>${COMPOUND}|[${CLEAR}])${GIVEN})`;
/** The same for any surname, captured as `surname`. Use it where the words around leave no doubt. */
export const ANY_NAME = `(?:(?<surname>${COMPOUND}|[${CLEAR}${COMMON_WORDS}])${GIVEN})`;
