import type pg from "pg";
import { insererEvenement } from "../journal/index.ts";
import { type ExperimentationAOuvrir, insererExperimentation } from "./depot/ecrire.ts";
import { experimentationConnue } from "./depot/experimentation-connue.ts";
import { ELEMENTS } from "./regles/elements.ts";

/**
 * Records an experiment decided elsewhere; the same element, object and first day is the same experiment,
 * even closed since. Returns the reason, in French, when it cannot.
 */
// CONV-2-11
export async function enregistrerExperimentation(
  client: pg.PoolClient | null,
  voulue: ExperimentationAOuvrir,
): Promise<string | null> {
  if (!ELEMENTS.some(({ code, experimental }) => code === voulue.element && experimental))
    return "« element » ne désigne pas une expérimentation du catalogue";
  if (voulue.fin < voulue.debut) return "« fin » doit suivre « debut »";
  if (voulue.territoires.length + voulue.partenaires.length === 0)
    return "« territoires » ou « partenaires » est nécessaire";
  if (client === null || (await experimentationConnue(client, voulue))) return null;
  await insererEvenement(client, {
    sujetType: "experimentation",
    sujetId: await insererExperimentation(client, voulue),
    genre: "experimentation-ouverte",
    auteur: "commande importer",
    capacite: "systeme",
    organisationId: null,
    contenu: { ...voulue },
  });
  return null;
}
