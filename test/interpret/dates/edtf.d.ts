/** The part of `edtf` that the tests compare with. */
declare module "edtf" {
  interface Extended {
    /** milliseconds since 1970 of the first and last instant; infinite for open ends */
    readonly min: number;
    readonly max: number;
  }
  function edtf(text: string): Extended;
  export { edtf as default };
}
