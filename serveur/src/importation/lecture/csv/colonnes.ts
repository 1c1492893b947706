import { simplifierEntete } from "../../../kit/csv/separateur.ts";
import { FichierRefuse } from "../../fichier-refuse.ts";

export type ChampCsv =
  | "nir"
  | "nomNaissance"
  | "nomUsage"
  | "prenom"
  | "dateNaissance"
  | "civilite"
  | "numeroFranceTravail"
  | "voie"
  | "complement"
  | "codePostal"
  | "commune"
  | "codeInsee"
  | "courriel"
  | "telephone"
  | "rsa"
  | "devoirs"
  | "ancienNumero"
  | "regionNumero"
  | "millesime";

// Headers compared without case, accent nor separator.
export const SYNONYMES: Readonly<Record<ChampCsv, readonly string[]>> = {
  nir: [
    "nir",
    "numerodesecuritesociale",
    "ndesecuritesociale",
    "nsecuritesociale",
    "numerosecuritesociale",
    "numsecu",
    "nss",
  ],
  nomNaissance: ["nomdenaissance", "nomnaissance", "nomnai", "nomdefamille", "nom"],
  nomUsage: ["nomdusage", "nomusage", "nommarital"],
  prenom: ["prenom", "prenoms"],
  dateNaissance: ["datedenaissance", "datenaissance", "neele", "nele", "dtnai"],
  civilite: ["civilite", "qualite", "sexe"],
  numeroFranceTravail: [
    "numerofrancetravail",
    "numeroft",
    "nfrancetravail",
    "identifiantfrancetravail",
    "numeropoleemploi",
  ],
  ancienNumero: [
    "anciennumero",
    "anciennumerofrancetravail",
    "ancienidentifiant",
    "identifiantregional",
  ],
  regionNumero: ["region", "coderegion", "regionduanciennumero", "regiondelanciennumero"],
  voie: ["adresse", "voie", "rue", "numeroetvoie", "adresse1"],
  complement: ["complementadresse", "complementdadresse", "adresse2"],
  codePostal: ["codepostal", "cp"],
  commune: ["commune", "ville", "libellecommune"],
  codeInsee: ["codeinsee", "insee", "codecommune", "codeinseecommune"],
  millesime: ["millesime", "millesimecog", "millesimeinsee", "cog"],
  courriel: ["courriel", "email", "mail", "adresseelectronique", "mel"],
  telephone: ["telephone", "tel", "numerodetelephone", "portable", "mobile"],
  rsa: ["rsa", "beneficiairersa", "beneficiairedursa", "brsa"],
  devoirs: ["droitsetdevoirs", "soumisauxdroitsetdevoirs", "soumisdroitsetdevoirs", "sdd"],
};

/** Place of each field among the columns; tells the columns it does not know. Throws FichierRefuse. */
export function reconnaitreColonnes(entetes: readonly string[]): {
  places: ReadonlyMap<ChampCsv, number>;
  inconnues: number[];
} {
  const places = new Map<ChampCsv, number>();
  const inconnues: number[] = [];
  entetes.forEach((entete, rang) => {
    const simple = simplifierEntete(entete);
    const champ = (Object.keys(SYNONYMES) as ChampCsv[]).find((nom) =>
      SYNONYMES[nom].includes(simple),
    );
    if (!champ) inconnues.push(rang + 1);
    else if (places.has(champ))
      throw new FichierRefuse(
        `Deux colonnes donnent le même champ : « ${champ} ». Rien n’a été importé.`,
      );
    else places.set(champ, rang);
  });
  const manquants = (["nomNaissance", "prenom", "dateNaissance"] as const).filter(
    (nom) => !places.has(nom),
  );
  if (!places.has("nir") && !places.has("numeroFranceTravail")) manquants.push("nir" as never);
  if (manquants.length > 0)
    throw new FichierRefuse(
      `Colonnes nécessaires absentes de l’en-tête : ${manquants.join(", ")}. Rien n’a été importé.`,
    );
  return { places, inconnues };
}
