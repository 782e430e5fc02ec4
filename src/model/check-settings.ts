/** The numbers some checks measure by; a province's profile may set them. */
export interface CheckSettings {
  /** a chief post may be empty for this many months before anybody is asked */
  readonly vacancyMonths: number;
}

export const usualSettings: CheckSettings = { vacancyMonths: 3 };
