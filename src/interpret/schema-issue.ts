/** The part of a schema library's issue that a sentence is made from. */
export interface SchemaIssue {
  readonly code?: string | undefined;
  readonly maximum?: number | bigint | undefined;
  readonly minimum?: number | bigint | undefined;
  readonly origin?: string | undefined;
}

/** A field's schema as far as it is used here. */
export interface FieldShape {
  readonly safeParse: (value: unknown) => {
    readonly success: boolean;
    readonly error?: { readonly issues: readonly SchemaIssue[] } | undefined;
  };
}

/** Why a value does not fit its column, in Chinese. */
export function issueText({ code, maximum, minimum, origin }: SchemaIssue): string {
  const unit = origin === "string" ? "个字" : "";
  if (code === "too_big") return `超出上限${String(maximum)}${unit}`;
  return code === "too_small" ? `低于下限${String(minimum)}` : "内容不合要求";
}
