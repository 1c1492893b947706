/** The registry and the tests contradict each other; the message, in French, names the file and the id. */
export class DefautDePreuve extends Error {
  override name = "DefautDePreuve";
}
