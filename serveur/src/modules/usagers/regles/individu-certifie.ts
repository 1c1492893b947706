import { jourExiste } from "../../../kit/jour-civil.ts";
import { cleRecherche } from "./cle-recherche.ts";
import { normaliserNir } from "./nir.ts";

export type DemandeIndividu = {
  readonly nomNaissance?: string;
  readonly prenom?: string;
  readonly dateNaissance?: string;
  readonly nirCertifie?: string;
};

/** Characters that the wire has room for (§3.22). */
const PLACE = { nom: 25, prenom: 13 };
// At least one letter: separators alone would be the name of everybody.
const NOM = /^(?=.*[A-Z])[A-Z' -]{1,25}$/;
const PRENOM = /^(?=.*[A-Z])[A-Z' -]{1,13}$/;

/** The exit code that refuses a request of Recherche individu certifié, or null (wire §3.22). */
export function refuserIndividu(
  demande: DemandeIndividu,
  { jour, provisoires }: { readonly jour: string; readonly provisoires: boolean },
): string | null {
  const { nirCertifie, nomNaissance, prenom, dateNaissance } = demande;
  if (!nirCertifie) return "R010";
  if (nirCertifie.length !== 13 || !normaliserNir(nirCertifie, { provisoires }).ok) {
    return "R011";
  }
  if (!nomNaissance) return "R020";
  if (!NOM.test(nomNaissance)) return "R021";
  if (!prenom) return "R030";
  if (!PRENOM.test(prenom)) return "R031";
  if (!dateNaissance) return "R040";
  if (!jourExiste(dateNaissance)) return "R041";
  return dateNaissance > jour ? "R042" : null;
}

/** Whether both names sent are those of the register, accents, case and separators aside. */
export function estIndividu(
  connu: { readonly nomNaissance: string; readonly prenom: string },
  { nomNaissance = "", prenom = "" }: DemandeIndividu,
): boolean {
  return (
    memeNom(connu.nomNaissance, nomNaissance, PLACE.nom) &&
    memeNom(connu.prenom, prenom, PLACE.prenom)
  );
}

// A name as long as the wire's room may have been cut there.
function memeNom(connu: string, envoye: string, place: number): boolean {
  const [cle, attendue] = [cleRecherche(connu), cleRecherche(envoye)];
  return cle === attendue || (envoye.length === place && cle.startsWith(attendue));
}
