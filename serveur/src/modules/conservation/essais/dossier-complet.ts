import { randomUUID } from "node:crypto";
import type pg from "pg";
import { inserer } from "../../../essais/inserer.ts";
import { type UsagerEssai, unUsager } from "../../../essais/usagers.ts";

type Voulue = {
  /** The day of the last news of them. */
  readonly vie: string;
  readonly statut?: "Inscrit" | "Cessé" | "Radié" | "Identifié" | null;
  readonly rsa?: boolean;
};

/** Somebody of whom nothing was heard since that day. */
export async function unePersonne(
  pool: pg.Pool,
  { vie, statut = "Cessé", rsa = false }: Voulue,
): Promise<UsagerEssai> {
  const inscription = statut && { m_statut: statut, m_date_effet_statut: vie };
  const usager = await unUsager(pool, { rsa, inscription });
  await pool.query(
    "update usagers.usager set source_le = $2, rsa_recu_le = case when rsa then $2::timestamptz end where id = $1",
    [usager.id, `${vie}T12:00:00Z`],
  );
  return usager;
}

type Ligne = Record<string, unknown>;

/** The rows of a path, by what they are, with the least that their tables ask. */
export const LIGNES = {
  orientation: (usager_id: string, vie: string, autres: Ligne = {}) => ({
    ...{ usager_id, source_id: randomUUID(), parcours: "PSO", statut: "PRECONISE" },
    ...{ etat: "ABANDON", origine: "essai", referent: {}, competent: "CD" },
    ...{ creee_le: vie, modifiee_le: vie, ...autres },
  }),
  periode: (usager_id: string, vie: string, autres: Ligne = {}) => ({
    ...{ usager_id, orientation_id: randomUUID(), source_id: randomUUID(), dispositif: "D" },
    ...{ structure_id: randomUUID(), modalite: "M", intensite: "I", referent: "R", debut: vie },
    ...{ fin_prevue: vie, mobilisee_le: vie, modifiee_le: vie, ...autres },
  }),
  service: (id: string, vie: string) => ({
    ...{ id, source_id: randomUUID(), identifiant: id, nom: "Service", description: "" },
    ...{ thematiques: [], modes_accueil: [], modes_mobilisation: [], publics: [], zones: [] },
    ...{ structure: "Structure", maj_le: vie },
  }),
  prescription: (usager_id: string, service_id: string, vie: string, autres: Ligne = {}) => ({
    ...{ usager_id, service_id, source_id: randomUUID(), thematique: "T", motif: "Essai" },
    ...{ etat: "TERMINEE", prescrite_le: vie, modifiee_le: vie, ...autres },
  }),
  demande: (usager_id: string, vie: string, autres: Ligne = {}) => ({
    ...{ droit: "acces", organisation_id: randomUUID(), usager_id, auteur_id: randomUUID() },
    ...{ canal: "courrier", recue_le: vie, enregistree_le: vie, objet: "Objet" },
    ...{ identite: "connue", identite_le: vie, identite_par: randomUUID(), etat: "REPONDUE" },
    ...{ echeance_initiale: "2100-01-01", echeance: "2100-01-01", decision: "ACCEPTEE" },
    ...{ fondement: "F", motifs: "M", decidee_le: vie, decidee_par: randomUUID(), ...autres },
  }),
  contrat: (usager_id: string, vie: string, autres: Ligne = {}) => ({
    ...{ usager_id, version: 1, etat: "SIGNE", source_id: randomUUID(), organisme: "CD" },
    ...{ modele: 1, signature_le: vie, ecrit_le: vie, ecrit_par: "essai", ...autres },
  }),
};

/** A person with something in each table of a record, all of that day. */
export async function unDossierComplet(pool: pg.Pool, vie: string): Promise<UsagerEssai> {
  const usager = await unePersonne(pool, { vie });
  const usager_id = usager.id;
  const ecrit = { source_id: randomUUID(), ecrit_le: vie, ecrit_par: "essai" };
  const [orientation, prescription, service] = [randomUUID(), randomUUID(), randomUUID()];
  const demande = randomUUID();
  const lignes: readonly (readonly [string, Ligne])[] = [
    ["orientation.orientation", LIGNES.orientation(usager_id, vie, { id: orientation })],
    [
      "orientation.revue",
      {
        ...{ orientation_id: orientation, source_id: randomUUID(), le: vie },
        ...{ conclusion: "MAINTIEN", ecrite_le: vie, ecrite_par: "essai" },
      },
    ],
    ["accompagnement.service", LIGNES.service(service, vie)],
    [
      "accompagnement.prescription",
      LIGNES.prescription(usager_id, service, vie, { id: prescription }),
    ],
    [
      "accompagnement.suite_prescription",
      {
        ...{ prescription_id: prescription, version: 2, geste: "terminer", etat: "TERMINEE" },
        ...{ source_id: randomUUID(), le: vie },
      },
    ],
    ["accompagnement.periode", LIGNES.periode(usager_id, vie, { annulee_le: vie })],
    [
      "accompagnement.demarche",
      {
        ...{ usager_id, source_id: randomUUID(), type: "FORMATION", titre: "Titre" },
        ...{ semaine: "2015-03-02", minutes_prevues: 60, etat: "PREVUE", saisie_par: "essai" },
        ...{ saisie_le: vie, modifiee_par: "essai", modifiee_le: vie },
        modifiee_par_organisation_id: randomUUID(),
      },
    ],
    ["contrat_engagement.changement", { usager_id, le: vie, cause: "essai" }],
    ["contrat_engagement.contrat", LIGNES.contrat(usager_id, vie)],
    [
      "entretiens.conclusion",
      {
        ...{ version: 1, usager_id, source_id: randomUUID(), jour: vie, type: "ESI" },
        ...{ modalite: "B", commentaire: "Commentaire", agent: {}, structure: {}, ecrit_le: vie },
      },
    ],
    ["projets.element", { ...ecrit, version: 1, usager_id, nature: "METIER", contenu: {} }],
    [
      "diagnostic.conjoint",
      { ...ecrit, usager_id, version: 1, le: vie, agent: { structure: "S", type: "T" } },
    ],
    [
      "diagnostic.exploration",
      {
        ...{ usager_id, version: 1, exploree_le: vie, ecrite_le: vie, source_id: randomUUID() },
        ...{ agent: { structure: "S", type: "T" }, ecrite_par: "essai" },
        ...{ modifications: { a: 1 }, etat: {} },
      },
    ],
    [
      "rendez_vous.rendez_vous",
      {
        ...{ usager_id, source_id: randomUUID(), debut: vie, duree: 30, motif: "AUT" },
        ...{ statut: "EFFECTUE", modalite: "VISIO", type_reception: "IND", organisme: {} },
      },
    ],
    [
      "usagers.changement",
      {
        ...{ version: 1, usager_id, source_id: randomUUID(), genre: "MALADIE", survenu_le: vie },
        ...{ declare_le: vie, auteur: "essai", ecrit_le: vie },
      },
    ],
    [
      "journal.evenement",
      {
        ...{ le: vie, sujet_type: "usager", sujet_id: usager_id, genre: "essai.ecrit" },
        ...{ auteur: "essai", capacite: "systeme", contenu: { quoi: 1.5 } },
      },
    ],
    ["donnees_personnelles.demande", LIGNES.demande(usager_id, vie, { id: demande })],
    [
      "donnees_personnelles.envoi",
      {
        ...{ demande_id: demande, genre: "reponse", texte: "Réponse", moyen: "courrier" },
        ...{ reference: "R", envoye_le: vie, en_retard: false, note_le: vie, par: randomUUID() },
      },
    ],
    [
      "donnees_personnelles.entraide",
      {
        ...{ demande_id: demande, convention_id: randomUUID(), organisation_id: randomUUID() },
        ...{ question: "Question", demandee_le: vie, demandee_par: randomUUID(), echeance: vie },
        ...{ contact: "Contact", avis_id: randomUUID() },
      },
    ],
    [
      "donnees_personnelles.information",
      {
        ...{ usager_id, organisation_id: randomUUID(), par: randomUUID(), moyen: "courrier" },
        ...{ le: vie, notee_le: vie, versions: { dossiers: 1 } },
      },
    ],
    ["webhooks.evenement", { evenement_id: randomUUID(), usager_id, genre: "essai", le: vie }],
  ];
  for (const [table, ligne] of lignes) await inserer(pool, table, ligne);
  await pool.query(
    "update webhooks.evenement set position = (select coalesce(max(position), 0) + 1 from webhooks.evenement) where usager_id = $1 and genre = 'essai'",
    [usager_id],
  );
  return usager;
}
