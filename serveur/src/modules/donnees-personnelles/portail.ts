import { randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";
import Type from "typebox";
import type { Acte } from "../../acte/index.ts";
import { parmi } from "../../kit/http/contrat.ts";
import { routesActes } from "../identite/index.ts";
import { MOTIFS_EXPORT } from "../journal/index.ts";
import type { ServicesUsagers } from "../usagers/index.ts";
import {
  consulterConfidentialite,
  consulterEngagements,
} from "./actes/consulter-confidentialite.ts";
import { type EcranVoulu, exporterEcran } from "./actes/exporter-ecran.ts";
import { retrouverExport } from "./actes/retrouver-export.ts";
import { Confidentialite, Engagements } from "./contrats-confidentialite.ts";
import { enregistrerPortailExercice } from "./portail-exercice.ts";
import { enregistrerPortailInformation } from "./portail-information.ts";

const Retrouve = Type.Object({
  le: Type.String(),
  organisation: Type.String(),
  agent: Type.String(),
  document: Type.String(),
  motif: parmi(MOTIFS_EXPORT),
});
const CORPS = {
  document: Type.String({ minLength: 1, maxLength: 60 }),
  motif: Type.Optional(Type.String({ maxLength: 40 })),
};

/** What leaves the screens and how it is found again, to whom data may go; the rights that persons exercise. */
export function enregistrerPortailDonneesPersonnelles(
  serveur: FastifyInstance,
  services: ServicesUsagers,
): void {
  const servir = routesActes(serveur, services.cadre, "Données personnelles");
  const ecran = exporterEcran();
  const numerote: Acte<EcranVoulu & { readonly motif?: string }, object> = {
    ...ecran,
    executer: (entree, acteur) => ecran.executer({ ...entree, trace: randomUUID() }, acteur),
  };
  servir(
    { chemin: "/exports", corps: CORPS, sortie: Type.Object({ marque: Type.String() }) },
    numerote,
  );
  servir({ chemin: "/exports/:traceId", sortie: Retrouve }, retrouverExport(services));
  servir(
    { chemin: "/confidentialite", sortie: Confidentialite },
    consulterConfidentialite(services),
  );
  servir(
    { chemin: "/confidentialite/engagements/:organisationId", sortie: Engagements },
    consulterEngagements(services),
  );
  enregistrerPortailExercice(serveur, services);
  enregistrerPortailInformation(serveur, services);
}
