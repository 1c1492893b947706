/** The whole file is refused before anything is written; the message is for people and shows no datum. */
export class FichierRefuse extends Error {
  override name = "FichierRefuse";
}
