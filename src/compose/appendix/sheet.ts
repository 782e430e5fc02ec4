import { type Stage } from "../../model/volume.js";

/** What a picture is laid out for, in points: somewhat less than the type area of the paper of a stage, its caption left room for. */
export const sheets: Readonly<
  Record<Stage, { readonly width: number; readonly height: number; readonly size: number }>
> = {
  city: { width: 440, height: 540, size: 9 },
  province: { width: 440, height: 540, size: 9 },
  print: { width: 404, height: 520, size: 8.5 },
};
