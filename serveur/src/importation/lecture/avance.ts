/** How many bytes of the file have been read so far. */
export interface Avance {
  octets: number;
}
