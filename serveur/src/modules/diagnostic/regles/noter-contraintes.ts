import { type Refus, refus } from "../../../kit/resultat.ts";
import { refuserAnterieure, refuserDouble } from "./conflit.ts";
import type { ContrainteChangee, ContraintesNotees } from "./ecriture.ts";
import type { Agent, Etat } from "./etat.ts";
import { contrainteDe } from "./nomenclature/retrouver.ts";

type Retenu = {
  readonly etat: Etat;
  readonly contraintes: readonly ContrainteChangee[];
};

/**
 * Applies constraints, at most one with the priority, then their situations and objectives. It passes from one constraint to
 * the other; a situation or an objective needs its constraint to have been addressed, before or now.
 */
// ANX4-B-02
export function noterContraintes(
  depart: Etat,
  { le: instant, contraintes, situations, objectifs }: ContraintesNotees,
  agent: Agent,
): Retenu | { readonly refus: Refus } {
  const le = instant.toISOString();
  const double =
    refuserDouble(contraintes) ?? refuserDouble(situations) ?? refuserDouble(objectifs);
  if (double) return { refus: double };
  const prioritaire = contraintes.find(({ estPrioritaire }) => estPrioritaire);
  const suivantes = { ...depart.contraintes };
  const changees: ContrainteChangee[] = [];
  for (const { code, valeur, estPrioritaire, impact } of contraintes) {
    const connue = suivantes[code];
    const conflit = refuserAnterieure(`Contrainte ${code}`, connue, le, agent);
    if (conflit) return { refus: conflit };
    const change = {
      valeur,
      estPrioritaire: estPrioritaire ?? connue?.estPrioritaire ?? false,
      impact: impact ?? connue?.impact ?? "NON_RENSEIGNE",
    };
    suivantes[code] = { ...change, le, agent };
    changees.push({ code, ...change });
  }
  for (const [code, contrainte] of Object.entries(suivantes)) {
    if (!prioritaire || code === prioritaire.code || !contrainte.estPrioritaire) continue;
    const conflit = refuserAnterieure(`Priorité de la contrainte ${code}`, contrainte, le, agent);
    if (conflit) return { refus: conflit };
    suivantes[code] = { ...contrainte, estPrioritaire: false, le, agent };
    const { valeur, impact } = contrainte;
    changees.push({ code, valeur, impact, estPrioritaire: false });
  }
  const etat = { ...depart, contraintes: suivantes };
  const suites = {
    situations: { ...depart.situations },
    objectifs: { ...depart.objectifs },
  };
  for (const [famille, notes] of [
    ["situations", situations],
    ["objectifs", objectifs],
  ] as const) {
    for (const { code, valeur } of notes) {
      const sujet = famille === "situations" ? `Situation ${code}` : `Objectif ${code}`;
      const contrainte = contrainteDe(famille, code);
      if ((suivantes[contrainte ?? ""]?.valeur ?? "NON_ABORDEE") === "NON_ABORDEE") {
        const phrase = `${sujet} : la contrainte ${contrainte ?? "inconnue"} doit d’abord avoir été abordée.`;
        return { refus: refus("CONTRAINTE_NON_ABORDEE_INVALIDE", phrase) };
      }
      const conflit = refuserAnterieure(sujet, suites[famille][code], le, agent);
      if (conflit) return { refus: conflit };
      suites[famille][code] = { valeur, le, agent };
    }
  }
  return { etat: { ...etat, ...suites }, contraintes: changees };
}
