interface Named {
  readonly personId: string;
  readonly name: string;
}

/** Those of a list whom another list does not name. Namesakes count as the same: lists seldom tell them apart. */
export function unlisted<T extends Named>(people: readonly T[], list: readonly Named[]): T[] {
  const ids = new Set(list.map(({ personId }) => personId));
  const names = new Set(list.map(({ name }) => name));
  return people.filter(({ personId, name }) => !ids.has(personId) && !names.has(name));
}
