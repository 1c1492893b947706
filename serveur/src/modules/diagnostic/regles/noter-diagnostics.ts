import { type Refus, refus } from "../../../kit/resultat.ts";
import { derniere, refuserAnterieure, refuserDouble } from "./conflit.ts";
import type { BesoinsNotes, Contexte, DiagnosticNote } from "./ecriture.ts";
import type { DiagnosticMetier, Etat, Explore, Projet } from "./etat.ts";
import { METIER_PARTENAIRE } from "./valeurs.ts";

const MAXIMUM = 50;
const TROP = refus(
  "DIAGNOSTICS_INVALIDE",
  `Une personne a au plus ${MAXIMUM} diagnostics : supprimez-en un d’abord.`,
);
/** A diagnostic that this person does not have, or no longer. */
const DIAGNOSTIC_INTROUVABLE = refus(
  "DIAGNOSTIC_INTROUVABLE",
  "Ce diagnostic n’existe pas pour cette personne.",
);
const PROJET_VIDE: Projet = {
  codeTypologie: null,
  codeSousTypologie: null,
  codeRome: null,
  codeAppellation: null,
  nomMetier: null,
  idMetierChiffre: METIER_PARTENAIRE,
};

/** Creates a diagnostic or changes one; a deleted one leaves the record, and stays in the history. */
// ANX4-B-02
export function noterDiagnostic(
  depart: Etat,
  note: DiagnosticNote,
  contexte: Contexte,
): { etat: Etat; change: DiagnosticMetier } | { refus: Refus } {
  const ancien = depart.diagnostics.find(({ diagnostic: d }) => d.idDiagnostic === note.id);
  const { agent } = contexte;
  const le = contexte.maintenant.toISOString();
  if (note.id !== null && !ancien) return { refus: DIAGNOSTIC_INTROUVABLE };
  if (!ancien && depart.diagnostics.length >= MAXIMUM) return { refus: TROP };
  const conflit = ancien && refuserAnterieure("Projet", marqueDe(ancien.diagnostic), le, agent);
  if (conflit) return { refus: conflit };
  const change = modifier(ancien?.diagnostic ?? null, note, contexte);
  const suivant: Explore = {
    besoins: {},
    besoinsExplores: null,
    ...ancien,
    diagnostic: change,
  };
  const autres = depart.diagnostics.filter((explore) => explore !== ancien);
  const diagnostics =
    change.statut === "SUPPRIME"
      ? autres
      : ancien
        ? depart.diagnostics.map((explore) => (explore === ancien ? suivant : explore))
        : [...autres, suivant];
  return { etat: { ...depart, diagnostics }, change };
}

const marqueDe = ({ dateMiseAJour, agent }: DiagnosticMetier) => ({ le: dateMiseAJour, agent });

function modifier(
  ancien: DiagnosticMetier | null,
  { projet, prioritaire, statut }: DiagnosticNote,
  { agent, maintenant, estPartenaire, nouvelId }: Contexte,
): DiagnosticMetier {
  const le = maintenant.toISOString();
  const suivant = { ...(ancien ?? PROJET_VIDE), ...projet };
  const autreProjet =
    !ancien ||
    suivant.codeTypologie !== ancien.codeTypologie ||
    suivant.nomMetier !== ancien.nomMetier;
  const connue = ancien?.estPrioritaire ?? false;
  return {
    idDiagnostic: ancien?.idDiagnostic ?? nouvelId(),
    ...suivant,
    statut: statut ?? ancien?.statut ?? "EN_COURS",
    estPrioritaire: prioritaire === "inverser" ? !connue : (prioritaire ?? connue),
    estCreationPartenaire: ancien?.estCreationPartenaire ?? estPartenaire,
    dateMiseAJour: le,
    dateMiseAJourProjet: autreProjet ? le : ancien.dateMiseAJourProjet,
    agent,
  };
}

/** Applies the needs and strengths explored for one project. */
// ANX4-B-02
export function noterBesoins(
  depart: Etat,
  { id, le: instant, besoins }: BesoinsNotes,
  { agent }: Contexte,
): { etat: Etat } | { refus: Refus } {
  const le = instant.toISOString();
  const ancien = depart.diagnostics.find(({ diagnostic: d }) => d.idDiagnostic === id);
  if (!ancien) return { refus: DIAGNOSTIC_INTROUVABLE };
  const double = refuserDouble(besoins);
  if (double) return { refus: double };
  const suivants = { ...ancien.besoins };
  for (const { code, valeur } of besoins) {
    const conflit = refuserAnterieure(`Besoin ${code}`, suivants[code], le, agent);
    if (conflit) return { refus: conflit };
    suivants[code] = { valeur, le, agent };
  }
  const besoinsExplores = derniere(ancien.besoinsExplores, { le, agent });
  const suivant = { ...ancien, besoins: suivants, besoinsExplores };
  const diagnostics = depart.diagnostics.map((explore) => (explore === ancien ? suivant : explore));
  return { etat: { ...depart, diagnostics } };
}
