/**
 * Not grades that many hold, nor chiefs of the parts of a body: a bureau has several 科长, a 科 has one; a people's congress
 * has a 主任委员 for each of its special committees.
 */
export function isOneSeat(seat: string, body: string): boolean {
  if (grade.test(seat) || (seat === "主任委员" && /人大|人民代表大会/u.test(body))) return false;
  const part = partHead.exec(seat)?.[1];
  return part === undefined || body.endsWith("小组") || body.endsWith(part);
}

const grade = /(科员|助理|参谋|技术员|(?<!总)(工程|经济|会计|农艺|统计)师|^[正副]?[县处科股]级.*)$/u;
const partHead = /^(科|股|处|庭|队|室|站|所|组|班)(长|主任)$/u;
