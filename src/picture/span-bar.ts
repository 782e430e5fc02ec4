import { type Box } from "../model/drawing.js";
import { type Span, endsOf } from "../model/span.js";
import { type Axis, at } from "./axis.js";

/** In what capacity: held; 代; 主持工作. */
export type Manner = "held" | "acting" | "charge";

interface Bar {
  readonly boxes: readonly Box[];
  /** where it begins and ends on the sheet, unsure months included */
  readonly from: number;
  readonly to: number;
}

/** What stands for an end of which nothing is known, in points. */
const unknownLength = 14;
const leastWidth = 1.5;

/**
 * A tenure as a bar: the months it certainly had filled, those it may have had (1984, 约1950年) open and dashed. Who is still in
 * office goes on in a point. A tenure written the wrong way round is all unsure.
 */
export function spanBoxes(
  axis: Axis,
  { span, manner }: { span: Span; manner: Manner },
  y: number,
  height: number,
): Bar {
  const { from, to } = endsOf(span);
  const x = (month: number): number => at(axis, month);
  const box = (look: Box["look"], left: number, right: number): Box => ({
    kind: "box",
    x: left,
    y,
    width: Math.max(leastWidth, right - left),
    height,
    look,
  });
  const { first, last } = axis.months;
  if (to.last < first) return { boxes: [], from: axis.left, to: axis.left };
  if (from.first > last) return { boxes: [], from: axis.right, to: axis.right };
  const sureFrom = from.last;
  const sureTo = to.first;
  const open = to.first === Infinity;
  const boxes: Box[] = [];
  const backwards = from.first > to.last;
  const sure = !backwards && sureFrom <= sureTo && Number.isFinite(sureFrom);
  if (sure) {
    const filled = box(manner, x(sureFrom), open ? axis.right : x(sureTo));
    boxes.push(open ? { ...filled, pointed: true } : filled);
  }
  const start = from.first === -Infinity ? x(Math.min(sureFrom, sureTo)) - unknownLength : x(from.first);
  const end = open ? axis.right : to.last === Infinity ? x(Math.max(sureFrom, sureTo)) + unknownLength : x(to.last);
  const [low, high] = [Math.max(axis.left, Math.min(start, end)), Math.min(axis.right, Math.max(start, end))];
  const inner: readonly (readonly [number, number])[] = sure
    ? [
        [low, x(sureFrom)],
        [open ? axis.right : x(sureTo), high],
      ]
    : [[low, high]];
  for (const [left, right] of inner) if (right - left > 0.3) boxes.unshift(box("unsure", left, right));
  const drawn = boxes.map((one) => one.x + one.width);
  return { boxes, from: Math.min(low, ...boxes.map((one) => one.x)), to: Math.max(high, ...drawn) };
}
