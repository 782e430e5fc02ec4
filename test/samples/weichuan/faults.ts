import type { PlantedFault } from "../faults.js";
import type { LaidBook } from "./books.js";
import type { County } from "./county.js";
import { FaultBench } from "./fault-bench.js";
import { plantBodyFaults } from "./faults-bodies.js";
import { plantFormFaults } from "./faults-forms.js";
import { plantPeopleFaults } from "./faults-people.js";
import { plantCommitteeFaults } from "./faults-committees.js";
import { plantRegisterFaults } from "./faults-registers.js";
import { plantPostFaults } from "./faults-posts.js";
import { plantProseFaults } from "./faults-prose.js";
import { plantTenureFaults } from "./faults-tenures.js";

/** Plants faults in clean workbooks and manuscripts, changing them in place. */
export function plantFaults(
  county: County,
  books: readonly LaidBook[],
  texts: Map<string, string>,
): readonly PlantedFault[] {
  const bench = new FaultBench(county, books, texts);
  plantPeopleFaults(bench);
  plantBodyFaults(bench);
  plantCounts(bench);
  plantProseFaults(bench);
  plantTenureFaults(bench);
  plantPostFaults(bench);
  plantCommitteeFaults(bench);
  plantRegisterFaults(bench);
  plantFormFaults(bench);
  return bench.faults;
}

function plantCounts(bench: FaultBench): void {
  bench.plant("C01", "县委第八届委员数与名册人数不符", bench.spoil("C:县委:第八届", "委员数", 36));
  bench.plant("C01", "县纪委第七届常委数与名册人数不符", bench.spoil("C:县纪委:第七届", "常委数", 7));
  bench.plant(
    "C02",
    "第八届县委副书记郗成荣不在常委名单中",
    bench.spoil("T:县委:副书记:上官云:1998.3", "姓名", "郗成荣"),
  );
  const outsider = bench.find(
    "C03",
    ({ person, role, end, stint }) =>
      role === "chief" &&
      end === undefined &&
      stint.post === undefined &&
      person.sex === "男" &&
      person.nation === "汉族" &&
      !bench.county.congress.members.has(person),
  );
  bench.plant(
    "C03",
    `第九届县委常委${outsider.person.name}不在委员名单中`,
    bench.spoil("M:县委:第九届:常委:柯振声", "姓名", outsider.person.name),
  );
  bench.plant(
    "C06",
    "县政协第六届之后接写第八届，缺第七届",
    bench.spoil("C:中国人民政治协商会议苇川县委员会:第七届", "届次", "第八届"),
  );
  bench.plant("X05", "2002年党员总数比上年增加六成，没有说明", bench.spoil("Y:2002", "党员总数", 28_243));
}
