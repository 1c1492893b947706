import type pg from "pg";
import type { Acteur } from "../../../acte/index.ts";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import { lireAgent } from "../../habilitations/index.ts";
import {
  type DemandeEcriture,
  ecrireAuDossier,
  type ServicesUsagers,
} from "../../usagers/index.ts";
import { ajouterVersion, tenirConclusions } from "../depot/conclusions.ts";
import { jourEntretien, refuserJour, type Saisie } from "../regles/conclusion.ts";
import { jourDe, lireAConclure } from "./a-conclure.ts";

type Conclure = DemandeEcriture &
  Saisie & {
    /** The appointment that was held; null when there was none. */
    readonly rendezVousId: string | null;
    readonly jour: JourCivil | null;
  };

/** Writes the conclusion of an interview, that of an appointment when there was one. */
// ANX4-B-10
export function conclureEntretien(services: ServicesUsagers, module: string) {
  return ecrireAuDossier<Conclure, { id: string }>(services, {
    nom: "conclure-entretien",
    finalite: "PARCOURS",
    scopes: null,
    module,
    async ecrire(client, { id: usagerId, dateNaissance }, entree, acteur, le) {
      const { type, modalite, commentaire, rendezVousId } = entree;
      const conclusions = await tenirConclusions(client, usagerId);
      if (rendezVousId && conclusions.some((une) => une.rendezVousId === rendezVousId))
        return { refus: refus("RENDEZ_VOUS_CONCLU", "Ce rendez-vous a déjà sa conclusion.") };
      const organisationId = acteur.organisation.id;
      const aConclure = rendezVousId
        ? await lireAConclure(client, { usagerId, organisationId, le, conclusions })
        : [];
      const rendezVous = aConclure.find(({ id }) => id === rendezVousId) ?? null;
      if (rendezVousId && !rendezVous) return { refus: A_NE_PAS_CONCLURE };
      const jour = jourEntretien(entree.jour, rendezVous && jourDe(rendezVous));
      if (typeof jour !== "string") return { refus: jour };
      const impossible = refuserJour(jour, jourCivil(le), dateNaissance);
      if (impossible) return { refus: impossible };
      const id = await ajouterVersion(client, {
        version: 1,
        usagerId,
        sourceId: organisationId,
        jour,
        type,
        modalite,
        commentaire,
        rendezVousId,
        agent: await nommer(client, acteur),
        structure: { code: "", libelle: acteur.organisation.nom },
        ecritLe: le,
      });
      return { valeur: { id }, evenements: [evenement("entretien.conclu", id, 1, jour)] };
    },
  });
}

type Corriger = DemandeEcriture &
  Saisie & {
    /** The conclusion, at the version that was read. */
    readonly conclusion: { readonly id: string; readonly version: number };
  };

/** Corrects a conclusion: its own organisation alone, as a new version. Another's, or another person's, is unknown. */
export function corrigerConclusion(services: ServicesUsagers, module: string) {
  return ecrireAuDossier<Corriger, { id: string }>(services, {
    nom: "corriger-conclusion",
    finalite: "PARCOURS",
    scopes: null,
    module,
    async ecrire(
      client,
      { id: usagerId },
      { conclusion, type, modalite, commentaire },
      acteur,
      le,
    ) {
      const { id, version } = conclusion;
      const toutes = await tenirConclusions(client, usagerId);
      const connue = toutes.find((une) => une.id === id);
      if (!connue || connue.sourceId !== acteur.organisation.id) return { refus: INCONNUE };
      if (connue.version !== version) return { refus: DEPASSEE };
      await ajouterVersion(client, {
        ...connue,
        usagerId,
        version: version + 1,
        type,
        modalite,
        commentaire,
        agent: await nommer(client, acteur),
        ecritLe: le,
      });
      const corrigee = evenement("entretien.corrige", id, version + 1, connue.jour);
      return { valeur: { id }, evenements: [corrigee] };
    },
  });
}

const A_NE_PAS_CONCLURE = refus(
  "RENDEZ_VOUS_INTROUVABLE",
  "Votre organisation n’a pas de rendez-vous à conclure sous cet identifiant.",
);
const INCONNUE = refus(
  "CONCLUSION_INTROUVABLE",
  "Votre organisation n’a pas écrit cette conclusion.",
);
const DEPASSEE = refus(
  "VERSION_DEPASSEE",
  "Cette conclusion a été corrigée entre-temps : relisez-la avant de la changer.",
);

/** Who concludes, as the wire names agents: the identifier, then name and first name in capitals. */
async function nommer(client: pg.PoolClient, acteur: Acteur) {
  const agent = acteur.agentId ? await lireAgent(client, acteur.agentId) : null;
  const libelle = agent ? `${agent.nom} ${agent.prenom}`.toUpperCase() : "";
  return { code: agent?.identifiant ?? "", libelle };
}

/** No word of the conclusion goes into the event: the record holds it. */
function evenement(genre: string, conclusionId: string, version: number, jour: JourCivil) {
  return { genre, contenu: { conclusionId, version, jour } };
}
