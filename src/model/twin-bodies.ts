import { type Body } from "./org.js";
import { meets } from "./span.js";

/**
 * Bodies without records that another body with records bears the name of at the same time: two units listed one body, and its
 * records stand under the other row, so this one lacks nothing.
 */
export function emptyTwins(bodies: readonly Body[], recorded: (body: Body) => boolean): ReadonlySet<Body> {
  const full = new Map<string, Body[]>();
  for (const body of bodies)
    if (recorded(body))
      for (const fullName of new Set(body.names.map((name) => name.fullName)))
        full.set(fullName, [...(full.get(fullName) ?? []), body]);
  return new Set(
    bodies.filter(
      (body) =>
        !recorded(body) &&
        body.names.some(({ fullName }) => full.get(fullName)?.some(({ span }) => meets(span, body.span)) === true),
    ),
  );
}
