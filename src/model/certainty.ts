/** The three answers of every comparison of written dates: coarse dates may leave it open. */
export type Certainty = "certain" | "possible" | "no";

/** Both must hold. */
export function both(a: Certainty, b: Certainty): Certainty {
  if (a === "no" || b === "no") return "no";
  return a === "certain" && b === "certain" ? "certain" : "possible";
}
