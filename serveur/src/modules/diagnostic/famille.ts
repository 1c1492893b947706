import type pg from "pg";
import Type from "typebox";
import { ouNul } from "../../kit/http/contrat.ts";
import type { FamilleVue360 } from "../usagers/index.ts";
import { lireConjoint } from "./depot/conjoints.ts";
import { lireVersion } from "./depot/explorations.ts";
import type { Etat } from "./regles/etat.ts";
import { analyser } from "./regles/nomenclature/pouvoir-agir.ts";
import { ecrit, libelleDe } from "./regles/nomenclature/retrouver.ts";

const texteOuNul = ouNul(Type.String());
const textes = Type.Array(Type.String());

/** The diagnostic of a person in short, in the Vue 360 of whoever has its module. Two rows are read. */
// ANX4-A-08 ANX4-B-02
export function familleDiagnostic(pool: pg.Pool): FamilleVue360 {
  return {
    cle: "diagnostic",
    modules: ["diagnostic"],
    schema: Type.Object({
      projet: texteOuNul,
      priorite: texteOuNul,
      contraintes: textes,
      objectifs: textes,
      pointsForts: textes,
      besoins: textes,
      analyse: texteOuNul,
      sansContrainte: Type.Boolean(),
      conjointLe: texteOuNul,
      conjointAJour: Type.Boolean({ description: "Rien n’a été exploré depuis l’attestation" }),
      source: texteOuNul,
      le: texteOuNul,
    }),
    async lire(usagerId, { nommer }) {
      const { version, etat, sourceId, ecriteLe } = await lireVersion(pool, usagerId);
      if (version === 0) return null;
      const conjoint = await lireConjoint(pool, usagerId);
      return {
        ...resumer(etat),
        conjointLe: conjoint?.le ?? null,
        conjointAJour: conjoint?.version === version,
        source: nommer(sourceId),
        le: ecriteLe?.toISOString() ?? null,
      };
    },
  };
}

function resumer(etat: Etat) {
  const { contraintes, objectifs, diagnostics, besoinNumerique, pouvoirAgir } = etat;
  const vivantes = Object.entries(contraintes).filter(([, { valeur }]) => valeur === "OUI");
  const prioritaire = vivantes.find(([, c]) => c.estPrioritaire)?.[0];
  const enCours = diagnostics.filter(({ diagnostic }) => diagnostic.statut === "EN_COURS");
  const projet = enCours.find(({ diagnostic }) => diagnostic.estPrioritaire) ?? enCours.at(-1);
  const explores = { ...projet?.besoins, ...(besoinNumerique && { 7: besoinNumerique }) };
  const nommer = (...[genre, code]: Parameters<typeof libelleDe>) => ecrit(libelleDe(genre, code));
  const deValeur = (voulue: string) =>
    Object.entries(explores)
      .filter(([, { valeur }]) => valeur === voulue)
      .map(([code]) => nommer("besoins", code));
  return {
    projet: projet?.diagnostic.nomMetier ?? null,
    priorite: prioritaire ? nommer("contraintes", prioritaire) : null,
    contraintes: vivantes.map(([code]) => nommer("contraintes", code)),
    objectifs: Object.entries(objectifs)
      .filter(([, { valeur }]) => valeur === "EN_COURS")
      .map(([code]) => nommer("objectifs", code)),
    pointsForts: deValeur("POINT_FORT"),
    besoins: deValeur("BESOIN"),
    analyse: pouvoirAgir && analyser(pouvoirAgir.confiance, pouvoirAgir.accompagnement),
    sansContrainte: etat.sansContrainte?.flag ?? false,
  };
}
