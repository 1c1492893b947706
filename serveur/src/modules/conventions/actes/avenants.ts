import type { Acte } from "../../../acte/index.ts";
import { refus } from "../../../kit/resultat.ts";
import { publierVersion } from "../depot/documents.ts";
import { lireAvenants } from "../depot/suites.ts";
import type { Signature } from "../regles/acte-autorisant.ts";
import { LIBELLES_NATURES, type Nature } from "../regles/annexe.ts";
import { autrePartie } from "../regles/partie.ts";
import type { ServicesConventions } from "../services.ts";
import { acteConvention, ROLES_OPERATEUR } from "./acte-convention.ts";
import { aviserGouvernance } from "./aviser-gouvernance.ts";

export type AvenantPropose = {
  readonly id: string;
  readonly objet: string;
  readonly nature: Nature;
  readonly contenu: string;
};

/** Proposes the new text of what no party may change alone. */
// CONV-10-08
export function proposerAvenant(
  services: ServicesConventions,
): Acte<AvenantPropose, { avenant: string }> {
  return acteConvention(
    services,
    "proposer-avenant",
    [...ROLES_OPERATEUR, "GOUVERNANCE"],
    async ({ client, convention, partie, jour, consigner }, propose: AvenantPropose) => {
      if (convention.signatures.length < 2) {
        return refus("ETAT_INCOMPATIBLE", "La convention n’est pas encore signée.");
      }
      const { objet, nature, contenu } = propose;
      const { rows } = await client.query<{ id: string }>(
        `insert into conventions.avenant (convention_id, numero, objet, nature, contenu, propose_par, propose_le)
         select $1, coalesce(max(numero), 0) + 1, $2, $3, $4, $5, $6
         from conventions.avenant where convention_id = $1 returning id`,
        [convention.id, objet, nature, contenu, partie, jour],
      );
      await aviserGouvernance(client, convention, autrePartie(partie), {
        genre: "AVENANT_PROPOSE",
        objet: "Un avenant vous est proposé",
        corps: `Un avenant est proposé sur « ${LIBELLES_NATURES[nature]} » : ${objet}`,
      });
      await consigner("AVENANT_PROPOSE", { nature, avenant: rows[0]?.id });
      return { avenant: rows[0]?.id ?? "" };
    },
  );
}

export type AvenantASigner = {
  readonly id: string;
  readonly avenant: string;
  readonly signature: Signature;
};

/** Receives a party's signature of an avenant; the second one puts its text in force. */
// CONV-10-08
export function signerAvenant(
  services: ServicesConventions,
): Acte<AvenantASigner, { applique: boolean }> {
  return acteConvention(
    services,
    "signer-avenant",
    ROLES_OPERATEUR,
    async (
      { client, convention, jour, maintenant, consigner },
      { avenant: avenantId, signature }: AvenantASigner,
    ) => {
      const avenant = (await lireAvenants(client, convention.id)).find(
        ({ id }) => id === avenantId,
      );
      if (!avenant) return refus("AVENANT_INTROUVABLE", "Cet avenant n’existe pas.");
      if (avenant.signatures.some(({ partie }) => partie === signature.partie)) {
        return refus("DEJA_SIGNEE", "Cette partie a déjà signé.");
      }
      if (signature.date > jour || signature.date < avenant.proposeLe) {
        return refus(
          "DATE_INCOHERENTE",
          "La signature se date entre la proposition et aujourd’hui.",
        );
      }
      const signatures = [...avenant.signatures, signature];
      const applique = signatures.length === 2;
      await client.query(
        "update conventions.avenant set signatures = $2, applique_le = $3 where id = $1",
        [avenantId, JSON.stringify(signatures), applique ? jour : null],
      );
      if (applique) {
        await publierVersion(client, convention.id, {
          nature: avenant.nature,
          contenu: avenant.contenu,
          effetLe: jour,
          motif: `Avenant n° ${avenant.numero} : ${avenant.objet}`,
          publiePar: avenant.proposePar,
          publieLe: maintenant,
          avenantId,
        });
      }
      await consigner("AVENANT_SIGNE", { avenant: avenantId, partie: signature.partie, applique });
      return { applique };
    },
  );
}
