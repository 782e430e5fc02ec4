/** Parts of made-up names. */
export const surnames = Array.from("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕");
export const givenNames = Array.from(
  "永志学德家文光成大玉春福长忠庆万兴海云立正宝金新国建道传启宗绍继厚润秀桂淑雅丽爱素晓",
);
export const secondNames = Array.from(
  "仁明华山平全安林祥龙才军民东喜来发友波斌强伟涛松柏峰谦恒禄远达良坤泽显英兰芳珍梅凤",
);
