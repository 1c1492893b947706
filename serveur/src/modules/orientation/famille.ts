import Type from "typebox";
import type { FamilleVue360 } from "../usagers/index.ts";
import { lireOrientations } from "./depot/orientations.ts";
import { type SourcesRevue, situerRevue } from "./echeance-revue.ts";
import { revuePrevue } from "./regles/revue.ts";
import { orienterAvantLe } from "./situer-droit.ts";

const texteOuNul = Type.Union([Type.String(), Type.Null()]);

/** The path of a person and what waits for a decision, in the Vue 360 of whoever has the module. */
// ANX4-A-08 ANX4-A-11
export function familleOrientation(sources: SourcesRevue): FamilleVue360 {
  return {
    cle: "orientation",
    modules: ["orientation"],
    schema: Type.Object({
      parcours: texteOuNul,
      organisme: texteOuNul,
      structure: texteOuNul,
      entreeLe: texteOuNul,
      revueLe: texteOuNul,
      revueDepassee: Type.Boolean({ description: "L’examen conjoint aurait dû avoir lieu" }),
      orienterAvantLe: texteOuNul,
      orientationEnRetard: Type.Boolean({
        description: "Les six semaines du département sont passées",
      }),
      enAttente: Type.Boolean({ description: "Une préconisation attend une décision" }),
      source: texteOuNul,
      le: texteOuNul,
    }),
    async lire(usagerId, { nommer, jour, dossier, annuaire }) {
      const toutes = await lireOrientations(sources.pool, usagerId, null);
      const ouverte = toutes.find(({ etat }) => etat === "OUVERT") ?? null;
      const montree = ouverte ?? toutes[0] ?? null;
      const { parametres } = sources;
      const avantLe = await orienterAvantLe(parametres, annuaire, dossier, ouverte, jour);
      if (!montree && !avantLe) return null;
      // Most paths have no review to come: nothing more is read of them.
      const prevue = ouverte && revuePrevue({ rsa: dossier.rsa, parcours: ouverte.parcours });
      const revue = prevue ? await situerRevue(sources, dossier, ouverte, jour) : null;
      return {
        parcours: ouverte?.parcours ?? null,
        organisme: ouverte?.referent.code ?? null,
        structure: ouverte?.referent.structure?.libelle_structure ?? null,
        entreeLe: ouverte?.entreeLe ?? null,
        revueLe: revue?.avantLe ?? null,
        revueDepassee: !!revue?.avantLe && revue.avantLe < jour,
        orienterAvantLe: avantLe,
        orientationEnRetard: avantLe !== null && avantLe < jour,
        enAttente: toutes.some(({ etat }) => etat === "EN_ATTENTE"),
        source: montree && nommer(montree.sourceId),
        le: montree?.modifieeLe.toISOString() ?? null,
      };
    },
  };
}
