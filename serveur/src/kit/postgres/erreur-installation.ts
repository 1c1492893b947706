/** A situation the person who installs can correct; the message is a French sentence for them. */
export class ErreurInstallation extends Error {
  override name = "ErreurInstallation";
}
