import Type from "typebox";
import { accomplir } from "../../../acte/index.ts";
import type { AppelApi, OperationApi, Traitement } from "../../acces-api/index.ts";
import { refuserDossier, type ServicesUsagers } from "../../usagers/index.ts";
import { ecrireDiagnostic } from "../actes/ecrire-diagnostic.ts";
import {
  EXEMPLE_BESOINS,
  EXEMPLE_CONTRAINTES,
  EXEMPLE_DIAGNOSTIC,
  EXEMPLE_DOSSIER,
  EXEMPLE_ID,
  EXEMPLE_NUMERIQUE,
  EXEMPLE_POUVOIR_AGIR,
} from "../exemples.ts";
import type { Ecriture } from "../regles/ecriture.ts";
import * as contrats from "./contrats-ecriture.ts";
import { DIAGNOSTIC, ERREURS, ecriture, REPONSES_DOSSIER } from "./definition.ts";
import * as corps from "./lire-corps.ts";

type Servie = { operation: OperationApi; traiter: Traitement };
const ACCES = { scopes: DIAGNOSTIC.scopes, module: null };
const ID = "/diagnostics/:idDiagnostic";
// Clients write the booleans of an address as their language does: Python and .NET with a capital.
const BOOLEENS = ["true", "false", "True", "False"];
const ReponseDiagnostic = Type.Object({ idDiagnostic: Type.String() });

/** Every writing is one exploration, of one part or of several. */
// ANX4-B-02 ANX4-B-19
export function ecritures(services: ServicesUsagers): Servie[] {
  const servir = (
    nom: string,
    operation: OperationApi,
    lire: (appel: AppelApi, id: string) => corps.Lu,
    absent = 400,
  ): Servie => {
    const acte = ecrireDiagnostic(services, ACCES, nom, (ecriture: Ecriture) => ecriture);
    const avecCorps = Type.IsObject(operation.reponses[200] as Type.TSchema);
    return {
      operation,
      traiter: async (appel) => {
        const lu = lire(appel, appel.parametres.idDiagnostic ?? "");
        if ("faute" in lu) return { entreeRefusee: lu.faute };
        const { jetonUsager: jeton, cleIdempotence } = appel;
        const entree = { jeton, cleIdempotence, saisie: lu.ecriture };
        const sortie = await accomplir(acte, entree, appel, services.cadre);
        if (!sortie.ok) {
          if (sortie.code !== "DIAGNOSTIC_INTROUVABLE")
            return refuserDossier(DIAGNOSTIC, sortie, appel.lieu);
          return absent === 204
            ? { statut: 204 }
            : DIAGNOSTIC.erreurs.entree(sortie.message, appel.lieu);
        }
        const [idDiagnostic] = sortie.valeur.diagnostics;
        return { statut: 200, ...(avecCorps && { corps: { idDiagnostic } }) };
      },
    };
  };
  const deSupprimer = (id: string): Ecriture => ({
    diagnostics: [{ id, projet: null, prioritaire: null, statut: "SUPPRIME" }],
  });
  return [
    servir(
      "enregistrer-diagnostic",
      ecriture("POST", "/dossiers", "Enregistrer plusieurs parties du diagnostic", {
        corps: contrats.DossierAEnregistrer,
        exempleDemande: EXEMPLE_DOSSIER,
        reponses: REPONSES_DOSSIER,
      }),
      (appel) => corps.lireDossier(appel.corps),
      204,
    ),
    servir(
      "creer-diagnostic",
      ecriture("POST", "/diagnostics", "Créer un diagnostic", {
        corps: contrats.DiagnosticAEnregistrer,
        exempleDemande: EXEMPLE_DIAGNOSTIC,
        reponses: { 200: ReponseDiagnostic, ...ERREURS },
        exemple: { statut: 200, corps: { idDiagnostic: EXEMPLE_ID } },
      }),
      (appel) => corps.lireDiagnostic(null)(appel.corps),
    ),
    servir(
      "modifier-diagnostic",
      ecriture("PUT", ID, "Modifier un diagnostic", {
        corps: contrats.DiagnosticAEnregistrer,
        exempleDemande: EXEMPLE_DIAGNOSTIC,
      }),
      (appel, id) => corps.lireDiagnostic(id)(appel.corps),
    ),
    servir(
      "enregistrer-besoins",
      ecriture("POST", `${ID}/besoins`, "Enregistrer les besoins d’un diagnostic", {
        corps: contrats.BesoinsAEnregistrer,
        exempleDemande: EXEMPLE_BESOINS,
      }),
      (appel, id) => corps.lireBesoins(id)(appel.corps),
    ),
    servir(
      "prioriser-diagnostic",
      ecriture("POST", `${ID}/priorise`, "Donner ou retirer sa priorité à un diagnostic", {
        description: "Sans « prioritaire », la priorité s’inverse.",
        question: Type.Object({ prioritaire: Type.Optional(Type.Enum(BOOLEENS)) }),
      }),
      ({ question: { prioritaire } }, id) => ({
        ecriture: {
          diagnostics: [
            {
              ...{ id, projet: null },
              prioritaire: prioritaire ? prioritaire.toLowerCase() === "true" : "inverser",
            },
          ],
        },
      }),
    ),
    // The contract says POST, the official collection DELETE (wire §5).
    ...(["POST", "DELETE"] as const).map((methode) =>
      servir(
        "supprimer-diagnostic",
        ecriture(methode, `${ID}/supprime`, "Supprimer un diagnostic"),
        (_appel, id) => ({ ecriture: deSupprimer(id) }),
      ),
    ),
    servir(
      "enregistrer-contraintes",
      ecriture("POST", "/contraintes", "Enregistrer des contraintes", {
        corps: contrats.ContraintesAEnregistrer,
        exempleDemande: EXEMPLE_CONTRAINTES,
      }),
      (appel) => corps.lireContraintes(appel.corps),
    ),
    servir(
      "enregistrer-autonomie-numerique",
      ecriture("POST", "/autonomienumerique", "Enregistrer l’autonomie numérique", {
        corps: contrats.AutonomieAEnregistrer,
        exempleDemande: EXEMPLE_NUMERIQUE,
      }),
      (appel) => corps.lireNumerique(appel.corps),
    ),
    servir(
      "enregistrer-pouvoir-agir",
      ecriture("POST", "/pouvoiragir", "Enregistrer le pouvoir d’agir", {
        corps: contrats.PouvoirAgirAEnregistrer,
        exempleDemande: EXEMPLE_POUVOIR_AGIR,
      }),
      (appel) => corps.lirePouvoirAgir(appel.corps),
    ),
  ];
}
