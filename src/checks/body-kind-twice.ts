import { z } from "zod";
import { type Body, latestName } from "../model/org.js";
import { overlap, startOrder } from "../model/span.js";
import { soleKind } from "./lexicon/sole-bodies.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { spanWords } from "./span-words.js";
import { startCell } from "./tenure-cells.js";

const header = "机构全称 | 设立时间 | 撤止时间";

/** A county has one committee, one government, one court at a time. */
export const bodyKindTwice = defineCheck({
  id: "body-kind-twice",
  title: "同一时期有两个县委、两个县政府之类的机构",
  basis: "一个县同一时期只有一个县委、一个政府（人民委员会、革命委员会）、一个人大常委会、一个政协。",
  why: "前一个没有写撤止，或更名没有接上，两个名录就会并排印出。",
  remedy: "查前一个的撤止时间；是更名的，把前身、后继和方式写上，两行接成一个机构。",
  data: z.strictObject({
    kind: z.string(),
    first: z.string(),
    firstSpan: z.string(),
    second: z.string(),
    secondSpan: z.string(),
  }),
  variants: {
    overlap: {
      level: "verify",
      rules: ["N06"],
      message: (d) =>
        `${d.first}（${d.firstSpan}）与${d.second}（${d.secondSpan}）时间重叠，同一时期只有一个${d.kind}。请核对撤止、设立时间，更名的写明前身、后继。`,
    },
  },
  examples: {
    bad: {
      革委会没有写撤止: {
        sheets: { 机构沿革: `${header}\n样例县革命委员会 | 1968.3 |\n样例县人民政府 | 1981.3 |` },
        finds: ["overlap 机构沿革!B3"],
      },
    },
    good: {
      前后相接: { 机构沿革: `${header}\n样例县革命委员会 | 1968.3 | 1981.3\n样例县人民政府 | 1981.3 |` },
      "县委和乡党委，各是各的": {
        机构沿革: `${header}\n中共样例县委员会 | 1949.10 |\n中共样例县青石乡委员会 | 1984.4 |`,
      },
    },
  },
  needs: handedIn("orgs"),
  *run({ bodies, volume: { county } }) {
    const kinds = new Map<string, Body[]>();
    for (const body of [...bodies].sort(inOrder)) {
      const kind = soleKind(latestName(body).fullName, county);
      if (kind === undefined) continue;
      const earlier = kinds.get(kind) ?? [];
      kinds.set(kind, [...earlier, body]);
      const other = earlier.find(({ span }) => overlap(span, body.span) === "certain");
      // two rows of one name are one body told twice
      if (other === undefined || sharesName(other, body)) continue;
      const [first, second] = [latestName(other), latestName(body)];
      // asked at the row that was added to the other
      const [added, there] = bodies.indexOf(body) > bodies.indexOf(other) ? [body, other] : [other, body];
      yield {
        variant: "overlap",
        at: startCell(added.names[0]),
        related: [startCell(latestName(there))],
        body: second.fullName,
        data: {
          kind,
          first: first.fullName,
          firstSpan: spanWords(other.span),
          second: second.fullName,
          secondSpan: spanWords(body.span),
        },
      };
    }
  },
});

/** By founding, then by name, whatever the order of the rows. */
const inOrder = (a: Body, b: Body): number =>
  startOrder(a.span, b.span) || (latestName(a).fullName < latestName(b).fullName ? -1 : 1);

const sharesName = (a: Body, b: Body): boolean =>
  a.names.some(({ fullName }) => b.names.some((name) => name.fullName === fullName));
