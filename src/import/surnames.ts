import { splitName } from "../model/surnames.js";

/** Surnames of one character that occur in registers of names; whoever has another is known by where he stands. */
const single = new Set(
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督晋楚闫法汝鄢涂钦归海岳帅缑亢况郈有琴商牟佘佴伯赏墨哈谯笪年爱阳佟言福肖付代候展覃丛原矫邸宫冼苟占展初战仝衣锁妥者虎拜撒铁底丑降檀咎鹿禚苑尧由戢次门闭亓郇区尉仵佀揭麦庹楼过訚朴玄泮阿木才智普买力乃努提朗格扎旦次洛嘎桑丹贡尼达阙释但隋修粟母銮鉴".split(
    "",
  ),
);

const characters = "\\p{Script=Han}□×○△";
const shape = new RegExp(`^(?:[${characters}]{2,4}|[${characters}]{1,8}(?:[·•・．‧][${characters}]{1,8}){1,3})$`, "u");

/** Two to four characters, or a name of parts joined by dots: 买买提·艾力. □ and × stand for characters that are lost. */
export const hasNameShape = (text: string): boolean => shape.test(text);

/** Whether a text is a name by its surname also, as it must be where nothing else says so. */
export function isLikelyName(text: string): boolean {
  if (!hasNameShape(text)) return false;
  if (/[·•・．‧]/u.test(text)) return true;
  const { surname, given } = splitName(text);
  if (surname.length === 2) return given.length <= 2;
  return single.has(surname[0] ?? "") && given.length <= 2;
}

/** 欧阳, 诸葛: a surname that stands alone because the given name was spaced off. */
export const isCompoundSurname = (text: string): boolean =>
  Array.from(text).length === 2 && splitName(`${text}某`).surname.length === 2;
