import { ErreurMaillage } from "./erreur-maillage.ts";
import type { Recherche, RechercheIndividu, ReponseIndividu, ReponseRecherche } from "./formes.ts";

/** @throws ErreurMaillage for a code that this version of the client does not know. */
export function lireRecherche(reponse: ReponseRecherche): Recherche {
  switch (reponse.codeRetour) {
    case "S001":
      return {
        etat: "trouve",
        jeton: reponse.jetonUsager,
        certifie: reponse.topIdentiteCertifiee === "O",
      };
    case "S002":
      return { etat: "personne" };
    case "S003":
      return { etat: "plusieurs" };
    default:
      throw inconnu("Rechercher un usager", reponse.codeRetour);
  }
}

/** @throws ErreurMaillage when a field is refused: R010 and R011 NIR, R020… name, R030… first name, R04x date. */
export function lireIndividu(reponse: ReponseIndividu): RechercheIndividu {
  switch (reponse.codeSortie) {
    case "S000":
      return { etat: "personne" };
    case "S001":
      return { etat: "trouve", identifiant: reponse.idNationalDE, certifie: reponse.certifDE };
    case "S002":
      return { etat: "plusieurs" };
    default:
      throw inconnu("Rechercher un individu certifié", reponse.codeSortie);
  }
}

function inconnu(nom: string, code: string): ErreurMaillage {
  const precisions = { suite: "arreter", code, statut: 200, correlation: null } as const;
  return new ErreurMaillage(`${nom} : demande refusée`, precisions);
}
