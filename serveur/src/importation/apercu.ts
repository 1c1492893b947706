import type { UsagerRecu } from "../modules/usagers/reception.ts";
import { type Bilan, nouveauBilan, phraseBilan } from "./bilan.ts";
import type { ContexteEcriture } from "./ecriture/ecrire.ts";
import { ecrireStructure } from "./ecriture/ecrire-structure.ts";
import type { VerifierUsager } from "./ecriture/verifier-usager.ts";
import type { Enregistrement } from "./enregistrement.ts";
import type { Organisations } from "./organisations.ts";

const PREMIERES = 10;
const REFUS_MONTRES = 200;

/** Reads the whole file and writes nothing: first persons as understood, refusals, counts. */
export async function previsualiser(
  options: { ecrireLigne(texte: string): void } & ContexteEcriture,
  source: {
    lecture: AsyncIterable<Enregistrement[]>;
    organisations: Organisations;
    verifierUsager: VerifierUsager;
  },
): Promise<Bilan> {
  const bilan = nouveauBilan({ lues: 0, retenues: 0, refusees: 0 });
  let montrees = 0;
  options.ecrireLigne("Aperçu : rien n’est écrit.");
  for await (const groupe of source.lecture) {
    for (const lu of groupe) {
      bilan.lues++;
      let motif = lu.genre === "refus" ? lu.motif : null;
      if (lu.genre === "structure")
        motif = await ecrireStructure(null, lu.objet, source.organisations, options);
      if (lu.genre === "usager") motif = await source.verifierUsager(lu.usager);
      if (lu.genre === "ignore") bilan.ignorees++;
      else if (motif === null) bilan.retenues++;
      else if (++bilan.refusees <= REFUS_MONTRES)
        options.ecrireLigne(`Ligne ${lu.ligne} : ${motif}`);
      if (lu.genre === "usager" && motif === null && montrees++ < PREMIERES)
        options.ecrireLigne(montrer(lu.usager));
    }
  }
  options.ecrireLigne(phraseBilan(bilan));
  return bilan;
}

function montrer(usager: UsagerRecu): string {
  const { adresse, inscription } = usager;
  return [
    usager.nir === null ? "sans NIR" : `NIR ${"•".repeat(13)}`,
    `${usager.civilite} ${usager.nomNaissance}${usager.nomUsage ? ` (${usager.nomUsage})` : ""} ${usager.prenom}`,
    usager.dateNaissance,
    usager.numeroFranceTravail ?? "numéro à attribuer",
    adresse ? `${adresse.codePostal ?? ""} ${adresse.libelleCommune ?? ""}`.trim() : "sans adresse",
    usager.rsa === null ? "RSA non dit" : usager.rsa ? `RSA ${usager.rsaDepartement}` : "sans RSA",
    inscription ? String(inscription.m_statut) : "jamais inscrit",
  ].join(" | ");
}
