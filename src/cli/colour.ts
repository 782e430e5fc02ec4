type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether to write in colour: FORCE_COLOR says so or forbids it, NO_COLOR forbids it (no-color.org), else a terminal that is not
 * dumb.
 */
export function wantsColour(env: Environment, isTerminal: boolean): boolean {
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  return (env["NO_COLOR"] ?? "") === "" && isTerminal && env["TERM"] !== "dumb";
}
