import assert from "node:assert/strict";
import { type Poste, unPoste } from "../../../essais/demandes.ts";
import type { Situation } from "../../../essais/situation.ts";
import type { Organisation } from "../../conventions/index.ts";
import { MODELE } from "../regles/modele-sensibilisation.ts";

/** The four blocks of the model, in an author's words. */
export const BLOCS = {
  enjeux: "Une fuite nuit aux personnes.",
  bonnesPratiques: "Un compte est à une seule personne.",
  responsabilite: "Le secret professionnel vous tient.",
  conduite: "Un doute suffit : prévenez.",
};
export const COMPLEMENTS = [
  { public: "RGC", texte: "Vous ouvrez les accès des autres." },
  { public: "AGENT", texte: "N’ouvrez que les dossiers de votre mission." },
];
export const DU_MODELE = {
  ...MODELE,
  complements: Object.entries(MODELE.complements).map(([un, texte]) => ({ public: un, texte })),
};

/** Writes a draft over the one there is, and publishes it. */
export async function publier(par: Poste, contenu: object = {}): Promise<void> {
  const lu = async () => (await par.appeler("/sensibilisations/module")).corps;
  const brouillon = { ...BLOCS, complements: COMPLEMENTS, ...contenu };
  const revision = (await lu()).brouillon?.revision ?? 0;
  const ecrit = await par.appeler("/sensibilisations/module/brouillon", { revision, ...brouillon });
  assert.equal(ecrit.statut, 200, ecrit.texte);
  const publie = await par.appeler("/sensibilisations/module/publication", {
    revision: (await lu()).brouillon.revision,
  });
  assert.equal(publie.statut, 200, publie.texte);
}

/** An agent who came that day, at their desk. */
export async function arrive(
  s: Situation,
  organisation: Organisation,
  le: string,
  modules: readonly string[],
  roles: readonly string[] = [],
): Promise<Poste> {
  const poste = await unPoste(s, organisation, roles, modules);
  await s.pool.query("update habilitations.agent set cree_le = $2 where id = $1", [
    poste.agentId,
    `${le}T08:00:00Z`,
  ]);
  return poste;
}

/** Reads what is in force and confirms it. */
export async function confirmer(par: Poste): Promise<void> {
  const { module } = (await par.appeler("/sensibilisation")).corps;
  const publics = module.complements.map((un: { public: string }) => un.public);
  const corps = { module: module.id, publics };
  const sortie = await par.appeler("/sensibilisation/confirmation", corps);
  assert.equal(sortie.statut, 200, sortie.texte);
}
