import { type FaultBench } from "./fault-bench.js";

const partyBodies = "县委组织部/机构沿革.xlsx";
const governmentBodies = "县政府办/机构沿革.xlsx";
const office = "县委党史办公室/卷信息.xlsx";

/** Faults in the lists of bodies and sources, and in what a unit says of its own sheets. */
export function plantRegisterFaults(bench: FaultBench): void {
  plantBodyRows(bench);
  plantTwiceTold(bench);
  plantOffice(bench);
  plantVolumes(bench);
}

function plantBodyRows(bench: FaultBench): void {
  bench.plant("L10", "县纪委列为县委工作部门", bench.spoil("O:县纪委", "类别", "工作部门"));
  bench.plant("L12", "县人武部归地方建制时填了团级", bench.spoil("O:县人武部", "级别", "正团级"));
  bench.plant("N11", "县招商局隶属已经撤销的机构", bench.spoil("O:县招商局", "隶属", "苇川县乡镇企业局"));
  bench.plant(
    "O01",
    "县招商局没有写怎样设立",
    bench.spoil("O:县招商局", "设立方式", null),
    bench.spoil("O:县招商局", "设立依据", null),
  );
  bench.plant("O01", "县史志办没有设立时间", bench.spoil("O:县史志办", "设立时间", null));
  bench.plant("N03", "县建设局没有写前身，城建环保局却写了分设为它", bench.spoil("O:县建设局", "前身", null));
  bench.plant("O10", "县科委更名，没有写新名称", bench.spoil("O:县科委", "后继", null));
  bench.plant(
    "O10",
    "县计生委更名，写了两个新名称",
    bench.spoil("O:县计生委", "后继", "苇川县计划生育局、苇川县人口局"),
  );
  bench.plantAt(bench.at("O:县土地局", "撤止方式"), "O11", "县土地局加挂牌子误作更名", [
    bench.spoil("O:县土地局", "备注", "一个机构两块牌子"),
  ]);
  bench.plant("O02", "县职中更名早于设立", bench.spoil("O:县职中", "撤止时间", "1983.4"));
  bench.plant(
    "O14",
    "县行政学校写“恢复”而此前不存在",
    ...bench.append(partyBodies, "机构沿革", "设立方式", {
      机构全称: "苇川县行政学校",
      系统: "党",
      类别: "直属单位",
      隶属: "中共苇川县委员会",
      设立时间: "1996.9",
      设立方式: "恢复",
      设立依据: "县委会议纪要",
    }),
  );
  bench.plant(
    "N06",
    "另列一个同时存在的县人民政府",
    ...bench.append(governmentBodies, "机构沿革", "设立时间", {
      机构全称: "苇川县革命委员会",
      系统: "政权",
      类别: "领导机构",
      设立时间: "1968.3",
      设立方式: "设立",
    }),
  );
}

function plantTwiceTold(bench: FaultBench): void {
  const again = { 系统: "党", 类别: "直属单位", 隶属: "中共苇川县委员会", 设立方式: "设立", 驻地: "城关镇" };
  bench.plant(
    "N02",
    "县档案局的设立时间两处不同",
    ...bench.append(governmentBodies, "机构沿革", "设立时间", {
      ...again,
      机构全称: "苇川县档案局",
      设立时间: "1982.7",
    }),
  );
  bench.plant(
    "O06",
    "县委老干部局的级别两处不同",
    ...bench.append(governmentBodies, "机构沿革", "级别", {
      ...again,
      机构全称: "中共苇川县委老干部局",
      级别: "副科级",
      设立时间: "1983.11",
    }),
  );
  bench.plant(
    "O09",
    "县总工会的上级两处不同",
    ...bench.append(governmentBodies, "机构沿革", "隶属", {
      ...again,
      机构全称: "苇川县总工会",
      系统: "群团",
      隶属: "苇川县人民政府",
      设立时间: "1951.3",
    }),
  );
}

function plantOffice(bench: FaultBench): void {
  bench.plant("N09", "填表说明写的是旧模板", bench.overwrite(office, "填表说明", "A5", "模板版本：0.9"));
  bench.plantAt(bench.at("S:20", "文号"), "X09", "资料来源的文号年份与日期不同", [
    bench.spoil("S:20", "日期", "1990.3"),
  ]);
  bench.plant("N10", "文件任免九人，录入的没有这么多", bench.spoil("S:30", "备注", "任免9人"));
  bench.plant(
    "N15",
    "情况说明所对的问题不存在",
    ...bench.append(office, "情况说明", "问题编号", { 问题编号: "ABCD1234", 说明: "已核实，无误。", 说明人: "阚文藻" }),
  );
  bench.plant(
    "N16",
    "声明县教委主任空缺，同时有人任职",
    ...bench.append(office, "空缺说明", "起", {
      机构: "县教委",
      职务: "主任",
      起: "1995.1",
      止: "1995.9",
      原因: "缺配",
      依据: "县委组织部记录",
    }),
  );
  bench.plant(
    "N17",
    "县总工会既报零报告又填了领导任职",
    ...bench.append(office, "零报告", "单位", {
      单位: "苇川县总工会",
      表名: "领导任职",
      填报人: "办公室",
      日期: "2003.5.28",
    }),
  );
  const natives = bench.clear("县总工会/群团组织.xlsx", "领导任职", "籍贯");
  bench.plantAt(natives.header, "N18", "群团组织的籍贯一栏全空", natives.mends);
  const last = bench.lastSerial("乡镇/城关镇.xlsx", "领导任职");
  bench.plant(
    "N14",
    "城关镇领导任职的序号中间缺号",
    bench.overwrite("乡镇/城关镇.xlsx", "领导任职", last.cell, last.serial + 2),
  );
}

function plantVolumes(bench: FaultBench): void {
  const limit = bench.overwrite(office, "卷信息", "B10", "1993.2");
  bench.plantAt({ ...limit, cell: "B8" }, "X02", "本卷上限与上卷下限脱节", [limit]);
  const here = bench.find(
    "X03",
    (one) => one.lineage.key === "商业局" && one.role === "chief" && one.start < 1993 * 12,
  );
  bench.plantAt(bench.at(here.id, "出生年月"), "X03", `${here.person.name}的出生年月与上卷不同`, [
    bench.spoil(`B:${here.id}`, "出生年月", "1936.1"),
  ]);
  const [first, missing, third] = bench.county.tenures.filter(
    ({ lineage, role }) => lineage.key === "农业局党组" && role === "chief",
  );
  if (first === undefined || missing === undefined || third === undefined) throw new Error("too few secretaries");
  const mends = [first, third].flatMap(({ record }) =>
    bench.append("县委组织部/县委领导任职.xlsx", "领导任职", "姓名", record.fields),
  );
  bench.plantAt(
    bench.at(missing.id, "姓名"),
    "X04",
    `县委领导任职表另列的县农业局党组书记漏了${missing.person.name}`,
    mends,
  );
  bench.plant("X05", "1996年女党员比党员总数还多", bench.spoil("Y:1996", "女党员", 20_310));
  bench.plantAt(bench.at("Y:2000", "党员总数"), "X05", "1999年填了两行", [bench.spoil("Y:2000", "年份", 1999)]);
}
