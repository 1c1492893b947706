import { presenterDossier } from "./presenter.ts";
import { presenterPage } from "./presenter-historique.ts";
import { appliquer } from "./regles/appliquer.ts";
import type { Ecriture, Modifications } from "./regles/ecriture.ts";
import { ETAT_VIDE } from "./regles/etat.ts";

const LE = "2025-03-10T10:00:00.000+0100";
export const EXEMPLE_ID = "514ca75e-0000-4000-8000-000000000001";

export const EXEMPLE_CONTRAINTES = {
  dateExploration: LE,
  contraintesAEnregistrer: [{ code: "23", valeur: "OUI", estPrioritaire: true, impact: "FORT" }],
  situationsAEnregistrer: [{ code: "7", valeur: "OUI" }],
  objectifsAEnregistrer: [{ code: "6", valeur: "EN_COURS" }],
  declareSansContrainteAEnregistrer: false,
};
export const EXEMPLE_NUMERIQUE = {
  dateExploration: LE,
  contrainteAEnregistrer: { code: "22", valeur: "OUI", estPrioritaire: false, impact: "FAIBLE" },
  besoinAEnregistrer: { code: "7", valeur: "BESOIN" },
  situationsAEnregistrer: [{ code: "46", valeur: "OUI" }],
  objectifsAEnregistrer: [{ code: "3", valeur: "EN_COURS" }],
};
export const EXEMPLE_POUVOIR_AGIR = { confiance: "NON", accompagnement: "OUI" };
export const EXEMPLE_DIAGNOSTIC = {
  codeTypologie: "MR",
  codeSousTypologie: null,
  codeRome: "D1106",
  codeAppellation: "99999",
  nomMetier: "Vendeur d’essai / Vendeuse d’essai",
  idMetierChiffre: "NON_DEFINI",
};
export const EXEMPLE_BESOINS = {
  dateExploration: LE,
  besoinAEnregistrer: [
    { code: "1", valeur: "POINT_FORT" },
    { code: "9", valeur: "BESOIN" },
  ],
};
export const EXEMPLE_DOSSIER = {
  contraintesDossierAEnregistrer: EXEMPLE_CONTRAINTES,
  autonomieNumeriqueAEnregistrer: EXEMPLE_NUMERIQUE,
  pouvoirAgirAEnregistrer: EXEMPLE_POUVOIR_AGIR,
  diagnosticsAEnregistrer: [
    { ...EXEMPLE_DIAGNOSTIC, idDiagnosticModifie: null, prioritaire: true },
  ],
};

const le = new Date("2025-03-10T09:00:00Z");
const ECRITURE: Ecriture = {
  diagnostics: [
    { id: null, projet: { ...EXEMPLE_DIAGNOSTIC, codeTypologie: "MR" }, prioritaire: true },
  ],
  besoins: [{ id: EXEMPLE_ID, le, besoins: EXEMPLE_BESOINS.besoinAEnregistrer }],
  contraintes: {
    le,
    contraintes: [{ code: "23", valeur: "OUI", estPrioritaire: true, impact: "FORT" }],
    situations: EXEMPLE_CONTRAINTES.situationsAEnregistrer,
    objectifs: EXEMPLE_CONTRAINTES.objectifsAEnregistrer,
    sansContrainte: false,
  },
  numerique: {
    le,
    contraintes: [{ code: "22", valeur: "OUI", estPrioritaire: false, impact: "FAIBLE" }],
    besoin: EXEMPLE_NUMERIQUE.besoinAEnregistrer,
    situations: EXEMPLE_NUMERIQUE.situationsAEnregistrer,
    objectifs: EXEMPLE_NUMERIQUE.objectifsAEnregistrer,
  },
  pouvoirAgir: { confiance: "NON", accompagnement: "OUI" },
};
const agent = {
  nom: "ESSAI",
  prenom: "Camille",
  structure: "Site RSA d’essai",
  type: "AGENT",
} as const;
const fait = appliquer(ETAT_VIDE, ECRITURE, {
  agent,
  maintenant: le,
  estPartenaire: true,
  nouvelId: () => EXEMPLE_ID,
});
if ("refus" in fait) throw new Error(fait.refus.message);

const { modifications } = fait;

/** What the sandbox answers: the rules applied to the examples above. */
export const EXEMPLE_LU = presenterDossier(fait.etat);
/** A page of history with one version, for the documents and the sandbox. */
export function pageExemple(presenter: (modifications: Modifications) => unknown) {
  const versions = [{ version: 1, exploreLe: le, sourceId: "", agent, modifications }];
  const demande = { volet: null, idDiagnostic: null, debut: null, fin: null, page: 1, parPage: 10 };
  return presenterPage({ total: 1, versions }, demande, presenter);
}
