import { type Meeting, type Tenure } from "../model/dossier.js";
import { type Bound } from "../model/date.js";
import { type Span } from "../model/span.js";

/** Who is meant, as people say it: 县委组织部部长张三. */
export const tenureText = ({ bodyText, post, name }: Tenure): string => `${bodyText}${post.title}${name}`;

/** A meeting by its name, else by what it elected: 县委第八届会议. */
export const meetingText = ({ title, bodyText, termText }: Meeting): string =>
  title ?? [bodyText, termText, "会议"].join("");

/** The body for grouping findings: its full name, or what was written where 机构沿革 does not know it. */
export const bodyName = ({ org, bodyText }: Pick<Tenure, "org" | "bodyText">): string => org?.fullName ?? bodyText;

const boundKey = (bound: Bound): string => (typeof bound === "string" ? bound : bound.edtf);

/** Equal for spans that say the same, however they were written: 1984.3—1987.5 and 1984年3月至1987年5月. */
export const spanKey = ({ from, to }: Span): string => `${boundKey(from)}/${boundKey(to)}`;
