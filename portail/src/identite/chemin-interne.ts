/** Gives back a path of this site, `/` for anything that would lead elsewhere. */
export function cheminInterne(retour: unknown): string {
  return typeof retour === "string" && /^\/(?![/\\])[^\s\\]*$/.test(retour) ? retour : "/";
}
