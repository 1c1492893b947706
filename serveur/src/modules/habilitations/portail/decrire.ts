import { ecrireJour } from "../../../kit/ecrire-date.ts";
import type { Annuaire } from "../../conventions/index.ts";
import type { EvenementLu } from "../../journal/index.ts";
import { titulaireDe } from "../actes/confier-fonction.ts";
import type { AgentGere } from "../depot/agents.ts";
import type { DroitGere } from "../depot/droits.ts";
import type { LigneAgent } from "../depot/tableaux.ts";
import { etatDroit, GESTES_PERMIS } from "../regles/droit.ts";
import { FONCTIONS, fonctionsPossibles, libelleFonction } from "../regles/fonctions.ts";

/** A line of the table of accounts, its organisation named. */
export function decrireLigne(agent: LigneAgent, annuaire: Annuaire) {
  const { total: _total, organisationId, fermeLe, ...reste } = agent;
  return {
    ...reste,
    organisation: annuaire.organisation(organisationId)?.nom ?? "",
    fermeLe: fermeLe?.toISOString() ?? null,
  };
}

/** A right as screens show it on this day: its state, what may be done to it, and why it ended. */
export function decrireDroit(droit: DroitGere, jour: string, noms: ReadonlyMap<string, string>) {
  const etat = etatDroit(droit, jour);
  return {
    id: droit.id,
    module: droit.module,
    profil: droit.profil,
    finalite: droit.finalite,
    motif: droit.motif,
    ecartMotif: droit.ecartMotif,
    debut: droit.debut,
    fin: droit.fin,
    etat,
    gestes: [...GESTES_PERMIS[etat]],
    dernierUsage: droit.dernierUsage,
    cause: droit.retraitCause ?? droit.suspensionCause,
    causeMotif: droit.retraitMotif ?? droit.suspensionMotif,
    auteur: droit.auteurId ? (noms.get(droit.auteurId) ?? null) : null,
  };
}

/** What the screen of one agent shows. */
export function decrireFiche(
  fiche: {
    agent: AgentGere;
    droits: readonly DroitGere[];
    historique: readonly EvenementLu[];
    noms: ReadonlyMap<string, string>;
    moyensPreferes: readonly string[];
  },
  annuaire: Annuaire,
  jour: string,
) {
  const { agent, noms } = fiche;
  const droits = fiche.droits.map((droit) => decrireDroit(droit, jour, noms));
  const vivants = fiche.droits.filter((d) => !d.retireLe && d.fin >= jour);
  return {
    agent: {
      ...agent,
      moyenPrefere: agent.moyenConnexion && fiche.moyensPreferes.includes(agent.moyenConnexion),
      organisation: annuaire.organisation(agent.organisationId)?.nom ?? "",
      employeur: null,
      fermeLe: agent.fermeLe?.toISOString() ?? null,
      droits: vivants.length,
      suspendus: vivants.filter((d) => d.suspenduLe).length,
      prochaineFin: vivants.map((d) => d.fin).sort()[0] ?? null,
    },
    fonctions: decrireFonctions(agent, annuaire),
    droits,
    historique: fiche.historique.map(({ le, genre, auteur, capacite, contenu }) => ({
      le: le.toISOString(),
      genre,
      auteur: noms.get(auteur) ?? (auteur === "systeme" ? "Maillage" : "Agent"),
      capacite,
      detail: [
        contenu.module,
        libelleFonction(contenu.fonction),
        contenu.motif,
        typeof contenu.effetLe === "string" && `le ${ecrireJour(contenu.effetLe)}`,
        contenu.incident,
      ]
        .filter((texte) => typeof texte === "string" && texte !== "")
        .join(" · "),
    })),
  };
}

/** The functions the person may have, and those they have whatever the reason. */
function decrireFonctions(agent: AgentGere, annuaire: Annuaire) {
  const possibles = new Set(fonctionsPossibles(titulaireDe(agent, annuaire)));
  return FONCTIONS.map((fonction) => ({
    fonction,
    tenue: agent.roles.includes(fonction.code),
  }))
    .filter(({ fonction, tenue }) => tenue || possibles.has(fonction))
    .map(({ fonction: { code, libelle }, tenue }) => ({ code, libelle, tenue }));
}
