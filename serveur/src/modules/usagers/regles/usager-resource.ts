import type { Adresse, Dossier } from "./dossier.ts";

const CHAMPS_ADRESSE = [
  "codeInseeCommune",
  "codePostal",
  "libelleCommune",
  "libellePays",
  "numeroTypeLibelleVoie",
  "complementAdresse",
  "complementDestinataire",
  "complementDistribution",
] as const;

/** The wire's `UsagerResource`, with its keys and no other: strict clients refuse any extra (§1.9). */
export function composerUsagerResource(dossier: Dossier, nir: string) {
  return {
    numeroFranceTravail: dossier.numeroFrancetravail ?? "",
    etatCivil: {
      civilite: dossier.civilite,
      nom: dossier.nomNaissance,
      prenom: dossier.prenom,
      nomCorrespondance: dossier.nomUsage ?? dossier.nomNaissance,
      prenomCorrespondance: dossier.prenom,
      dateNaissance: dossier.dateNaissance,
      nir,
    },
    adresses: dossier.adresse ? [composerAdresse(dossier.adresse)] : [],
    emails: dossier.courriel ? [{ adresseEmail: dossier.courriel }] : [],
    telephones: dossier.telephone ? [{ numeroTelephone: dossier.telephone }] : [],
  };
}

function composerAdresse(adresse: Adresse) {
  return {
    ...Object.fromEntries(CHAMPS_ADRESSE.map((champ) => [champ, adresse[champ] ?? ""])),
    indicateurResidentQPV: adresse.indicateurResidentQPV ?? "IN",
  };
}
