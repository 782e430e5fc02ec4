/**
 * Words the genre avoids or treats with care. Sources: the editing rules of published gazetteers and histories of
 * organization (“文化大革命”加引号，不用“文革”；第三人称记述；述而不论), 《重大选题备案办法》 for what is reported before printing,
 * and 《出版物上数字用法》 for what is written in figures.
 */

/** 县文革领导小组, 中央文革: names of bodies of the time */
const bodiesOfTheTime = "(?!领导小组|小组|办公室|筹备|委员会|筹委)";
export const culturalRevolution = /文化大革命/gu;
export const culturalRevolutionShort = new RegExp(`(?<!中央)文革${bodiesOfTheTime}`, "gu");

/** 民国29年, 光绪三十一年 with no year AD in brackets after or before */
export const eraYear =
  /(?<!\d{4}年?[（(])(?:民国|宣统|光绪|同治|咸丰|道光)[元〇零一二三四五六七八九十\d]+年(?!(?:\d{1,2}月(?:\d{1,2}日)?)?[（(][^）)]{0,4}\d{4})/gu;

const units = "县|省|市|区|州|旗|乡|镇|村|局|部|委|厅|办|处|科|院|校|厂|矿|站|所|场|社|公司|集团|单位|系统|地区";

/** 本科, 本部, 本办法 are words of their own */
const ownUnits = units.replaceAll(/\|(?:科|部|办)(?=\|)/gu, "");

/** 我县, 本局, 我党; 本级, 本届, 本卷, 本人 are plain words, and 根本, 基本, 自我 end before */
export const firstPerson = new RegExp(
  `(?<!自)我(?:${units}|党|国|军|方|们)|(?<![根基原资样成标日书文版课剧脚])本(?:${ownUnits})(?!身|级)`,
  "gu",
);

/** Two ways to tell the time before and after 1949.10, of which a book keeps one. */
export const foundingShort = /(?<!新中国)(?<!共和国)(?<!人民)建国(?:以前|之前|以后|之后|以来|初期|前夕|前|后|初)/gu;
export const foundingFull =
  /(?:新中国|中华人民共和国|共和国)(?:成立|建立)(?:以前|之前|以后|之后|以来|初期|前夕|前|后|初)/gu;

/** 解放前 and 解放后, not 解放前线 */
export const liberation = /解放(?:以前|之前|以后|之后|以来|初期|前夕|前(?!线|进)|后(?!勤|方)|初)/gu;

/** 1949年1月21日县城解放: the local date of 解放 */
export const liberationDated =
  /\d{4}年(?:\d{1,2}月)?[^。；]{0,20}解放|解放(?:[前后]|[以之][前后])?[（(][^）)]{0,8}\d{4}年/u;

/** 付 written for 副 before a title, and in 副食 */
export const deputyMiswritten =
  /付(?=食(?:品|店|公司|商店)|(?:总)?(?:书记|[省市县区州旗乡镇]长|主[任席编]|[部局院厅处科股校会所站队台馆社厂场组行司团营连排]长|检察长|秘书长|理事长|董事长|经理|政委|司令|专员|教授|工程师|支书))/gu;

/** Praise, slogans and judgements, which a 资料书 does not make (述而不论). */
export const praise =
  /丰功伟绩|光辉(?:业绩|历程|篇章|典范|榜样)|辉煌(?:成就|业绩|篇章)|(?:卓越|杰出|突出|巨大|不可磨灭)的?贡献(?!奖|的?(?:中青年|青年)?(?:专家|人才|科技))|(?:举世|令人)瞩目|伟大(?:胜利|壮举|创举)|谱写(?:了|出)?[^，。；]{0,10}(?:篇章|乐章)|呕心沥血|鞠躬尽瘁|无私奉献|任劳任怨|廉洁奉公|公正廉明|德才兼备|深受[^，。；]{0,10}(?:爱戴|拥护|欢迎|好评)|(?:英明|正确|坚强)领导下|高举[^，。；]{0,20}旗帜|乘风破浪|蒸蒸日上|欣欣向荣|日新月异|翻天覆地|前所未有的|史无前例的|硕果累累|成绩斐然|功勋卓著|永垂不朽|可歌可泣|一心为民|率先垂范|兢兢业业|开创(?:了)?[^，。；]{0,10}新局面|奋勇前进|而努力奋斗|万岁/gu;

/** 敬爱的, 德高望重: honorifics before or after a name */
export const honorific = /(?:敬爱|尊敬|爱戴|可敬)的(?=\p{Script=Han})|德高望重|伟大(?:领袖|导师|统帅|舵手)|英明领袖/gu;

/** Persons of national rank whom texts name with 同志 though the rosters of a county do not list them. */
export const nationalLeaders =
  "毛泽东 周恩来 刘少奇 朱德 任弼时 邓小平 陈云 叶剑英 李先念 胡耀邦 江泽民 李鹏 朱镕基 胡锦涛 温家宝 习近平".split(
    " ",
  );

interface SensitiveField {
  readonly variant: "persons" | "events" | "taiwan" | "foreign" | "religion" | "border" | "army";
  /** as the message names it */
  readonly what: string;
  readonly words: RegExp;
}

/** What is read once more by those in charge of the matter before a book is printed. */
export const sensitiveFields: readonly SensitiveField[] = [
  {
    variant: "persons",
    what: "敏感人物",
    words:
      /林彪|江青|张春桥|姚文元|王洪文|康生|陈伯达|“?四人帮”?|高岗|饶漱石|彭德怀|赵紫阳|胡耀邦|华国锋|陈希同|陈良宇|周永康|薄熙来|徐才厚|郭伯雄|令计划|孙政才/gu,
  },
  {
    variant: "events",
    what: "重大历史事件",
    words:
      /反右(?:派)?(?:斗争|运动|倾)?|右派分子|大跃进|三年困难时期|“?四清”?运动|武斗|夺权|政治风波|肃反|镇反|镇压反革命|整风反右|冤假错案|平反/gu,
  },
  {
    variant: "taiwan",
    what: "涉台、涉港澳",
    words: /台湾|台胞|台属|台商|赴台|香港|澳门|港澳|海峡两岸|两岸关系|中华民国(?:政府|总统|国民政府)/gu,
  },
  {
    variant: "foreign",
    what: "涉外",
    words:
      /外宾|大使馆?|领事馆?|援外|苏联|美国|英国|韩国|朝鲜|越南|日本(?!侵略|帝国主义|军国主义|投降|占领)|外国(?:专家|人|专员)/gu,
  },
  {
    variant: "religion",
    what: "民族、宗教",
    words: /佛教|道教|伊斯兰教|天主教|基督教|教堂|清真寺|寺庙|会道门|一贯道|邪教|法轮功|民族(?:纠纷|矛盾|冲突)/gu,
  },
  { variant: "border", what: "边界、地图", words: /边界|边境|勘界|国界|领土|飞地|争议地区|行政区划图|地图/gu },
  {
    variant: "army",
    what: "部队番号、驻军",
    words:
      /\d{4,5}部队|第?[〇零一二三四五六七八九十百\d]+(?:军|师|旅|团)(?=驻|某|官兵|部队)|驻军|军事(?:设施|基地|禁区)|防空洞|弹药库/gu,
  },
];

const leaderWords = `党和国家领导人|中央领导(?:同志|人)?|国家领导人|${nationalLeaders.join("|")}`;
const imageWords = "题词|题字|题写|题名|手迹|墨迹|画像|肖像|照片|合影|剪影";

/** A leader and a picture or an inscription in one sentence. */
export const leaderImage = new RegExp(
  `(?:${leaderWords})[^。；]{0,30}(?:${imageWords})|(?:${imageWords})[^。；]{0,15}(?:${leaderWords})`,
  "gu",
);

const width = "\\p{Script=Han}";

/** Marks of half width beside Chinese characters, and figures of full width. */
export const mixedWidth = new RegExp(
  `(?<=${width})[,;:!?()](?=${width}|$)|(?<=${width})\\.(?=$)|[０-９Ａ-Ｚａ-ｚ]+`,
  "gu",
);

/** A mark that cannot open a line, one that cannot close it, and doubled marks. */
export const strayMarks = /^[，。、；：！？）》〉”’】]|[（《〈“‘【、，]$|[，、；：。](?=[，、；：。])/gu;
