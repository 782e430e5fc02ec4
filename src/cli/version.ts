/** Equal to package.json's, by a test: the core has no file to read it from. */
export const version = "0.1.0";
