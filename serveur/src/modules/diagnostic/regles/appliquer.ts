import { ramenerAMaintenant } from "../../../kit/chronologie.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import { derniere, refuserAnterieure } from "./conflit.ts";
import type { Contexte, Ecriture, Modifications } from "./ecriture.ts";
import type { DiagnosticMetier, Etat } from "./etat.ts";
import { noterContraintes } from "./noter-contraintes.ts";
import { noterBesoins, noterDiagnostic } from "./noter-diagnostics.ts";

export type Applique = {
  readonly etat: Etat;
  readonly modifications: Modifications;
  /** When it was explored: the latest of the days it tells, or now. */
  readonly exploreLe: Date;
};
type Suite = { etat: Etat; modifications: Modifications };

export const VIDE = refus("EXPLORATION_VIDE_INVALIDE", "Rien n’est à enregistrer.");
const A_VENIR = refus("DATE_INVALIDE", "« dateExploration » ne peut être dans l’avenir.");
const PLUSIEURS_PRIORITES = refus(
  "PRIORITE_INVALIDE",
  "Une seule contrainte peut être prioritaire.",
);

/**
 * The diagnostic after an exploration, and what it changed; a refusal changes nothing. What a clock a little
 * ahead of ours dates is explored now.
 */
// ANX4-B-02
export function appliquer(
  depart: Etat,
  recue: Ecriture,
  contexte: Contexte,
): Applique | { readonly refus: Refus } {
  if (datesDe(recue).some((le) => !ramenerAMaintenant(le, contexte.maintenant)))
    return { refus: A_VENIR };
  const ecriture = ramener(recue, contexte.maintenant);
  const dates = datesDe(ecriture);
  if (prioritairesDe(ecriture).size > 1) return { refus: PLUSIEURS_PRIORITES };
  let suite: Suite = { etat: depart, modifications: {} };
  for (const etape of ETAPES) {
    const apres = etape(suite, ecriture, contexte);
    if ("refus" in apres) return apres;
    suite = apres;
  }
  if (Object.keys(suite.modifications).length === 0) return { refus: VIDE };
  const exploreLe = new Date(
    Math.max(...(dates.length > 0 ? dates : [contexte.maintenant]).map((le) => le.getTime())),
  );
  return { ...suite, exploreLe };
}

function datesDe({ contraintes, numerique, besoins = [] }: Ecriture): Date[] {
  const dates = [contraintes?.le, numerique?.le, ...besoins.map(({ le }) => le)];
  return dates.filter((le) => le !== undefined);
}

/** The constraints to which a writing gives the priority, that of the digital autonomy included. */
function prioritairesDe({ contraintes, numerique }: Ecriture): Set<string> {
  const toutes = [...(contraintes?.contraintes ?? []), ...(numerique?.contraintes ?? [])];
  return new Set(toutes.filter(({ estPrioritaire }) => estPrioritaire).map(({ code }) => code));
}

function ramener(ecriture: Ecriture, maintenant: Date): Ecriture {
  const { contraintes, numerique, besoins } = ecriture;
  const dater = <N extends { readonly le: Date }>(note: N): N => ({
    ...note,
    le: ramenerAMaintenant(note.le, maintenant) ?? maintenant,
  });
  return {
    ...ecriture,
    ...(contraintes && { contraintes: dater(contraintes) }),
    ...(numerique && { numerique: dater(numerique) }),
    ...(besoins && { besoins: besoins.map(dater) }),
  };
}

type Etape = (suite: Suite, ecriture: Ecriture, contexte: Contexte) => Suite | { refus: Refus };

const ETAPES: readonly Etape[] = [
  function diagnostics({ etat, modifications }, { diagnostics: notes = [] }, contexte) {
    const changes: DiagnosticMetier[] = [];
    let courant = etat;
    for (const note of notes) {
      const apres = noterDiagnostic(courant, note, contexte);
      if ("refus" in apres) return apres;
      courant = apres.etat;
      changes.push(apres.change);
    }
    if (changes.length === 0) return { etat, modifications };
    return { etat: courant, modifications: { ...modifications, diagnostics: changes } };
  },
  function besoins({ etat, modifications }, { besoins: notes = [] }, contexte) {
    let courant = etat;
    for (const note of notes) {
      const apres = noterBesoins(courant, note, contexte);
      if ("refus" in apres) return apres;
      courant = apres.etat;
    }
    const changes = notes.map(({ id, besoins: liste }) => ({ idDiagnostic: id, besoins: liste }));
    if (changes.length === 0) return { etat, modifications };
    return { etat: courant, modifications: { ...modifications, besoins: changes } };
  },
  function contraintes({ etat, modifications }, { contraintes: notees }, { agent }) {
    if (!notees) return { etat, modifications };
    const apres = noterContraintes(etat, notees, agent);
    if ("refus" in apres) return apres;
    const { situations, objectifs, sansContrainte } = notees;
    const le = notees.le.toISOString();
    // A constraint found ends the declaration that there is none, unless it was declared since.
    const trouvee = apres.contraintes.some(({ valeur }) => valeur === "OUI");
    if (sansContrainte && trouvee) return { refus: CONTRADICTION };
    const conflit =
      sansContrainte === null
        ? null
        : refuserAnterieure("Déclaration sans contrainte", etat.sansContrainte, le, agent);
    if (conflit) return { refus: conflit };
    const declaree = etat.sansContrainte?.flag ? etat.sansContrainte.le : null;
    const flag = trouvee && declaree !== null && declaree <= le ? false : sansContrainte;
    const marque = { le, agent };
    return {
      etat: {
        ...apres.etat,
        contraintesExplorees: derniere(etat.contraintesExplorees, marque),
        ...(flag !== null && { sansContrainte: { flag, ...marque } }),
      },
      modifications: {
        ...modifications,
        contraintes: {
          contraintes: apres.contraintes,
          situations,
          objectifs,
          ...(flag !== null && { sansContrainte: flag }),
        },
      },
    };
  },
  function numerique({ etat, modifications }, { numerique: note }, { agent }) {
    if (!note) return { etat, modifications };
    const apres = noterContraintes(etat, note, agent);
    if ("refus" in apres) return apres;
    const { besoin, situations, objectifs } = note;
    const marque = { le: note.le.toISOString(), agent };
    const conflit =
      besoin && refuserAnterieure(`Besoin ${besoin.code}`, etat.besoinNumerique, marque.le, agent);
    if (conflit) return { refus: conflit };
    const [contrainte = null, ...autres] = apres.contraintes;
    return {
      etat: {
        ...apres.etat,
        numeriqueExplore: derniere(etat.numeriqueExplore, marque),
        ...(besoin && { besoinNumerique: { valeur: besoin.valeur, ...marque } }),
      },
      modifications: {
        ...modifications,
        numerique: { contrainte, besoin, situations, objectifs },
        // The priority taken from another constraint is told with the constraints.
        ...(autres.length > 0 && {
          contraintes: {
            situations: [],
            objectifs: [],
            ...modifications.contraintes,
            contraintes: [...(modifications.contraintes?.contraintes ?? []), ...autres],
          },
        }),
      },
    };
  },
  function pouvoirAgir({ etat, modifications }, { pouvoirAgir: reponses }, { agent, maintenant }) {
    if (!reponses) return { etat, modifications };
    const marque = { le: maintenant.toISOString(), agent };
    const conflit = refuserAnterieure("Pouvoir d’agir", etat.pouvoirAgir, marque.le, agent);
    if (conflit) return { refus: conflit };
    return {
      etat: { ...etat, pouvoirAgir: { ...reponses, ...marque } },
      modifications: { ...modifications, pouvoirAgir: reponses },
    };
  },
];

const CONTRADICTION = refus(
  "DECLARATION_INVALIDE",
  "Une contrainte à « OUI » contredit la déclaration sans contrainte.",
);
