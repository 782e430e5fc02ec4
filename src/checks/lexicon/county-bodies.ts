/** What a body of the county itself is, by its name: not its departments, townships or the bodies of other parties. */

const others =
  /民主同盟|民主建国|民主促进|国民党|农工民主|致公|九三学社|民盟|民革|民建|民进|农工党|台盟|团|政协|政治协商|武装|人武/u;

/** 县委, 中共××市委员会. */
export const isCountyCommittee = (name: string): boolean =>
  /(县|市|区|旗|州)委(员会)?$/u.test(name) && !others.test(name);

/** 县纪委; not 纪工委, nor the groups it sends to the departments. */
export const isDiscipline = (name: string): boolean => /(^|县|市|区|旗|州)(委?纪委|纪律检查委员会)$/u.test(name);

/** 县人大常委会, 县人民代表大会; not the presidium of a township. */
export const isCongress = (name: string): boolean =>
  /(^|县|市|区|旗|州)(人民代表大会|人大)(常务委员会|常委会)?$/u.test(name);

export const isConsultative = (name: string): boolean =>
  /政协|政治协商会议/u.test(name) && !/(办公室|党组|委员会.+委员会)$/u.test(name);

/** 县政府, 县人民委员会. */
export const isCountyGovernment = (name: string): boolean =>
  /(^|县|市|区|旗|州)(人民政府|政府|人民委员会|人委)$/u.test(name);

export const isCourt = (name: string): boolean => /(县|市|区|旗|州)(人民)?(法院|检察院)$/u.test(name);

/** 县长, 副市长: the heads a people's congress elects. */
export const isGovernmentHead = (seat: string): boolean => /^(常务)?副?(县|市|区|旗|州)长$/u.test(seat);

/** 县监委, the state's supervision of 2018; not the 监察委员会 of the Party, nor 人民监察委员会. */
export const isSupervision = (name: string): boolean =>
  /(^|县|市|区|旗|州)(监察委员会|监委)$/u.test(name) && !/中共|中国共产党|人民监察/u.test(name);

/** The township a body belongs to: 青石乡 of 中共苇川县青石乡委员会, 青石乡政府. Stations, villages and schools of a township are none. */
export function townshipOf(
  name: string,
): { readonly township: string; readonly part: "party" | "government" } | undefined {
  const match =
    /^(?:中共|中国共产党)?(?:.*?[县市区旗])?(?<township>.{1,8}?(?:乡|镇|公社|街道))(?<part>委员会|党委|党工委|工作委员会|人民政府|政府|办事处|管理委员会|管委会|革命委员会|革委会)$/u.exec(
      name,
    )?.groups;
  const { township, part } = { township: match?.["township"], part: match?.["part"] };
  if (township === undefined || part === undefined) return undefined;
  const ofParty = /^(委员会|党委|党工委|工作委员会)$/u.test(part);
  return { township, part: ofParty ? "party" : "government" };
}
