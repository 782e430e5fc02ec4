import { volumeMonths } from "../model/chief-lines.js";
import { type MonthRange } from "../model/date.js";
import { type Dossier } from "../model/dossier.js";
import { type Drawing } from "../model/drawing.js";
import { type YearRow, yearGrid } from "../model/year-grid.js";
import { axisMonths } from "./axis-months.js";
import { type BodyTimeline, bodyTimelines } from "./body-timelines.js";
import { ages, lengths, shares } from "./figures.js";
import { histogram, shareBars } from "./histogram.js";
import { timeline } from "./timeline.js";
import { yearGridPicture } from "./year-grid-picture.js";

/** What a report shows of a county in pictures: plain data, which a thread can hand over. */
export interface CountyPictures {
  /** the county's id in the report */
  readonly county: string;
  readonly bodies: readonly BodyPictures[];
  /** bodies with years nobody told of, and all others; undefined where the volume has no limits or no body is listed */
  readonly years: { readonly missing: Drawing; readonly others: Drawing; readonly bodies: number } | undefined;
  readonly ages: Drawing;
  readonly lengths: Drawing;
  readonly shares: Drawing;
}

/** 机构任职图 of one body, a drawing for each post. */
export interface BodyPictures {
  readonly name: string;
  readonly gaps: number;
  readonly overlaps: number;
  readonly posts: readonly PostPicture[];
}

interface PostPicture {
  readonly drawing: Drawing;
  /** the row of the workbook each row of the drawing comes from: book, sheet and row number */
  readonly rows: readonly (readonly [book: string, sheet: string, row: number])[];
}

const width = 560;
const size = 9;

export function countyPictures(dossier: Dossier): CountyPictures {
  const limits = volumeMonths(dossier.volume);
  const total = dossier.tenures.length;
  return {
    county: dossier.id,
    bodies: bodyTimelines(dossier).map((body) => bodyPictures(body, limits)),
    years: yearPictures(dossier),
    ages: histogram({ title: "任职时年龄", unit: "人次", bins: ages(dossier), width: width / 2, size }),
    lengths: histogram({ title: "任期长短", unit: "人次", bins: lengths(dossier), width: width / 2, size }),
    shares: shareBars(`领导任职表各栏填写率（共${total}条）`, shares(dossier), width * 0.7, size),
  };
}

function bodyPictures({ roster, posts }: BodyTimeline, limits: MonthRange): BodyPictures {
  const months = axisMonths(roster.tenures, limits);
  const marks = posts.flatMap((post) => post.marks);
  return {
    name: roster.name,
    gaps: marks.filter(({ state }) => state === "gap").length,
    overlaps: marks.filter(({ state }) => state === "overlap").length,
    posts: posts.map((post) => ({
      drawing: timeline({
        title: `${roster.name}${post.post}任职图`,
        description: "",
        groups: [post],
        months,
        width,
        size,
        legend: false,
      }),
      rows: post.tenures.map(({ origin: { table, row } }) => [table.book, table.sheet, row] as const),
    })),
  };
}

function yearPictures(dossier: Dossier): CountyPictures["years"] {
  const grid = yearGrid(dossier);
  if (grid === undefined || grid.rows.length === 0) return undefined;
  const { county } = dossier.volume;
  const lacks = ({ runs }: YearRow): boolean => runs.some(({ state }) => state === "missing");
  const draw = (rows: readonly YearRow[], title: string): Drawing =>
    yearGridPicture({ ...grid, rows }, title, county, width, size);
  const missing = grid.rows.filter(lacks);
  return {
    missing: draw(missing, `有未报年份的机构 ${missing.length} 个`),
    others: draw(
      grid.rows.filter((row) => !lacks(row)),
      `年年都有记录的机构 ${grid.rows.length - missing.length} 个`,
    ),
    bodies: missing.length,
  };
}
