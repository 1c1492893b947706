import { FichierRefuse } from "../../fichier-refuse.ts";
import type { Avance } from "../avance.ts";
import { type Ecoute, lireXml } from "../lire-xml.ts";
import { CHAMPS_FOYER, CHAMPS_PERSONNE, type FoyerCnaf, type PersonneCnaf } from "./foyer.ts";
import { creerValideur } from "./valideur.ts";

const PERSONNES_PAR_FOYER = 200;

/** First pass: the whole file is checked against the structure; throws FichierRefuse. */
export async function validerFlux(fichier: string): Promise<void> {
  const valideur = creerValideur();
  let personnes = 0;
  const ecoute = {
    ouvrir(nom: string, ligne: number) {
      valideur.ouvrir(nom, ligne);
      if (nom === "InfosFoyerRSA") personnes = 0;
      else if (nom === "Personne" && ++personnes > PERSONNES_PAR_FOYER)
        throw new FichierRefuse(
          `Ligne ${ligne} : plus de ${PERSONNES_PAR_FOYER} personnes dans un foyer. Rien n’a été importé.`,
        );
    },
    fermer: (_nom: string, texte: string, ligne: number) => valideur.fermer(texte, ligne),
  };
  for await (const _ of lireXml(fichier, ecoute));
}

/** Second pass: the households, by groups, of a file already validated. */
export async function* lireFoyers(fichier: string, avance?: Avance): AsyncGenerator<FoyerCnaf[]> {
  const prets: FoyerCnaf[] = [];
  for await (const _ of lireXml(fichier, creerEcoute(prets), avance)) {
    if (prets.length > 0) yield prets.splice(0);
  }
}

function creerEcoute(prets: FoyerCnaf[]): Ecoute {
  const entete: Record<string, string> = {};
  const blocs: string[] = [];
  let foyer: FoyerCnaf = { valeurs: {}, personnes: [], entete };
  let personne: PersonneCnaf | null = null;
  return {
    ouvrir(nom, ligne) {
      blocs.push(nom);
      if (nom !== "Personne") return;
      personne = { ligne, valeurs: {} };
      foyer.personnes.push(personne);
    },
    fermer(nom, texte) {
      blocs.pop();
      const bloc = blocs.at(-1) ?? "";
      const valeur = texte.trim();
      if (bloc === "IdentificationFlux") entete[nom] = valeur;
      else if (nom === "Personne") personne = null;
      else if (nom === "InfosFoyerRSA") {
        prets.push(foyer);
        foyer = { valeurs: {}, personnes: [], entete };
      } else if (personne) retenir(personne, bloc, nom, valeur);
      // A household may have three addresses: the first is the current one.
      else if (CHAMPS_FOYER.has(nom)) foyer.valeurs[nom] ??= valeur;
    },
  };
}

// Other blocks (Rattachement) hold a NIR and a name too: those of somebody else.
function retenir(personne: PersonneCnaf, bloc: string, nom: string, valeur: string): void {
  if (CHAMPS_PERSONNE[bloc]?.has(nom)) personne.valeurs[nom] = valeur;
  if (nom === "Prestations" && personne.valeurs.NATPREST === "RSA")
    personne.roleRsa = personne.valeurs.ROLEPERS;
}
