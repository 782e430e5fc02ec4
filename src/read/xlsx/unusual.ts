/**
 * Thrown where a file has something that this reader does not know, however right or wrong it may be: the library then reads
 * the whole file.
 */
export class Unusual extends Error {}
