import type { FastifyInstance } from "fastify";
import { type Acte, accomplir, lectureCommune, type Reponse } from "../../acte/index.ts";
import { lireInstant } from "../../kit/instant.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import {
  type AppelApi,
  type CorpsErreur,
  type DefinitionApi,
  type EntreeRefusee,
  enregistrerApi,
  type LieuErreur,
  type OperationApi,
  type ReponseApi,
  type ServicesPasserelle,
} from "../acces-api/index.ts";
import { EntetesEcriture, type ServicesUsagers } from "../usagers/index.ts";
import { ecrireContrat } from "./actes/ecrire-contrat.ts";
import { lireLeContrat } from "./actes/lire-contrat.ts";
import { ContratLu, Probleme, Refus, Signature, Structure } from "./contrats.ts";
import { EXEMPLE_CONTRAT, EXEMPLE_REFUS, EXEMPLE_SIGNATURE } from "./exemples.ts";
import type { Geste } from "./regles/contrat.ts";
import { MODELE_EN_VIGUEUR } from "./regles/modele.ts";

/** A problem of RFC 9457, its title an exception's name (wire §3.8). */
function probleme(statut: number, title: string, detail: string, lieu: LieuErreur): CorpsErreur {
  return {
    statut,
    corps: { type: "about:blank", status: statut, title, detail, instance: lieu.chemin },
    media: "application/problem+json",
  };
}

const TITRES: Readonly<Record<string, readonly [statut: number, titre: string]>> = {
  CONTRAT_SUSPENDU: [500, "Exception"],
  SIGNATURE_INVALIDE: [400, "SignatureException"],
  REFUS_INVALIDE: [400, "RefusException"],
  USAGER_INTROUVABLE: [400, "DonneeEnEntreeInvalideException"],
};

const definition: DefinitionApi = {
  code: "contrat-engagement",
  version: 1,
  titre: "Contrat d’engagement",
  description: "Lire, signer et refuser le contrat d’engagement d’une personne.",
  realm: "agent",
  scopes: ["contratengagementpart", "profil_accedant"],
  jetonUsager: true,
  finalite: "PARCOURS",
  quota: 10,
  erreurs: {
    entree: (message, lieu) => probleme(400, "DonneeEnEntreeInvalideException", message, lieu),
    refus: (code, message, lieu) => {
      const [statut, titre] = TITRES[code] ?? [403, "HabilitationException"];
      return probleme(statut, titre, message, lieu);
    },
    interne: (message, lieu) => probleme(500, "Exception", message, lieu),
    indisponible: (message, lieu) => probleme(500, "Exception", message, lieu),
  },
};

export const apisContrat: readonly DefinitionApi[] = [definition];

const ERREURS = { 400: Probleme, 403: Probleme, 500: Probleme };
const exemple = { statut: 200, corps: EXEMPLE_CONTRAT };

function operation(
  methode: "POST" | "PATCH",
  geste: "signer" | "refuser",
  resume: string,
): OperationApi {
  const [corps, exempleDemande] =
    geste === "signer" ? [Signature, EXEMPLE_SIGNATURE] : [Refus, EXEMPLE_REFUS];
  return {
    methode,
    chemin: `/${geste}`,
    resume,
    entetes: EntetesEcriture,
    corps,
    exempleDemande,
    reponses: { 200: ContratLu, ...ERREURS },
    exemple,
  };
}

/** The API Contrat d'engagement v1. */
// ANX4-B-24
export function enregistrerApisContrat(
  serveur: FastifyInstance,
  services: ServicesUsagers,
  passerelle: ServicesPasserelle,
): void {
  const acces = { scopes: definition.scopes, module: null };
  const lire = lireLeContrat(services, acces);
  const lireStructure = lectureCommune<null, unknown>(
    { nom: "lire-modele-contrat", finalite: definition.finalite, scopes: definition.scopes },
    () => ({ engagements: MODELE_EN_VIGUEUR.engagements }),
  );
  const ecritures = {
    signer: ecrireContrat(services, acces, "signer"),
    refuser: ecrireContrat(services, acces, "refuser"),
  };
  const ecrire =
    (geste: Exclude<Geste, "preparer">, attendu: "premier" | "existant") =>
    async (appel: AppelApi): Promise<ReponseApi | EntreeRefusee> => {
      const champ = geste === "signer" ? "dateSignature" : "dateRefus";
      const le = lireInstant((appel.corps as Record<string, string>)[champ] ?? "");
      const maintenant = services.cadre.horloge.maintenant();
      if (!le) {
        return {
          entreeRefusee: `« ${champ} » s’écrit yyyy-MM-dd'T'HH:mm:ssZ, avec son fuseau.`,
        };
      }
      // The wire counts in days: whoever signs today may have a clock ahead of ours (§3.8).
      if (jourCivil(le) > jourCivil(maintenant)) {
        return { entreeRefusee: `« ${champ} » ne peut être dans l’avenir.` };
      }
      const { jetonUsager: jeton, cleIdempotence } = appel;
      return faire(ecritures[geste], { jeton, cleIdempotence, le, attendu }, appel);
    };
  async function faire<E, S>(acte: Acte<E, S>, entree: E, appel: AppelApi): Promise<ReponseApi> {
    return repondre(await accomplir(acte, entree, appel, services.cadre), appel);
  }
  enregistrerApi(
    serveur,
    definition,
    [
      {
        operation: {
          methode: "GET",
          chemin: "/lecture",
          resume: "Lire le contrat de l’usager",
          reponses: { 200: ContratLu, 204: Structure[204], ...ERREURS },
          exemple,
        },
        traiter: async (appel) => {
          const lu = await faire(lire, { jeton: appel.jetonUsager }, appel);
          return lu.statut === 200 && lu.corps === undefined ? { statut: 204 } : lu;
        },
      },
      {
        operation: {
          methode: "GET",
          chemin: "/lecture/structure",
          resume: "Lire les clauses du modèle en vigueur",
          sansUsager: true,
          description: "Sans jeton usager : les mêmes pour tous.",
          reponses: { 200: Structure[200], ...ERREURS },
          exemple: { statut: 200, corps: { engagements: MODELE_EN_VIGUEUR.engagements } },
        },
        traiter: (appel) => faire(lireStructure, null, appel),
      },
      {
        operation: operation("POST", "signer", "Créer un premier contrat, déjà signé"),
        traiter: ecrire("signer", "premier"),
      },
      {
        operation: operation("PATCH", "signer", "Signer le contrat existant"),
        traiter: ecrire("signer", "existant"),
      },
      {
        operation: operation("POST", "refuser", "Créer un premier contrat, déjà refusé"),
        traiter: ecrire("refuser", "premier"),
      },
      {
        operation: operation("PATCH", "refuser", "Refuser le contrat existant"),
        traiter: ecrire("refuser", "existant"),
      },
    ],
    passerelle,
  );
}

function repondre(sortie: Reponse<unknown>, { lieu }: AppelApi): ReponseApi {
  if (sortie.ok) return { statut: 200, ...(sortie.valeur !== null && { corps: sortie.valeur }) };
  const { code, message } = sortie;
  return code.endsWith("_INVALIDE") && !TITRES[code]
    ? definition.erreurs.entree(message, lieu)
    : definition.erreurs.refus(code, message, lieu);
}
