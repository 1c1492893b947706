import type { Acte } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { refus } from "../../../kit/resultat.ts";
import { lireEvenements } from "../../journal/index.ts";
import { lireCorrespondants } from "../depot/correspondants.ts";
import { lireDelegations } from "../depot/delegations.ts";
import { lireVersions } from "../depot/documents.ts";
import { type Fiche, lireFiche } from "../depot/fiche.ts";
import { lirePieces } from "../depot/pieces.ts";
import { lireRattachements } from "../depot/rattachements.ts";
import { lireSuites } from "../depot/suites.ts";
import { lireDroitsReseau } from "../droits-reseau.ts";
import { type ActeAutorisant, avertissementsActe } from "../regles/acte-autorisant.ts";
import { fonctionsManquantes } from "../regles/correspondant.ts";
import { etatDelegation } from "../regles/delegation.ts";
import type { TypeOrganisation } from "../regles/organisation.ts";
import { appliquerPreseance } from "../regles/preseance.ts";
import { tribunalDuSiege } from "../regles/tribunal.ts";
import type { ServicesConventions } from "../services.ts";
import { partieDeLActeur, ROLES_OPERATEUR, ROLES_PARTENAIRE } from "./acte-convention.ts";
import { peutDeleguer } from "./deleguer-decision.ts";
import { resumer } from "./lister-conventions.ts";

// CONV-11-01
const DROIT_APPLICABLE = {
  droit: "Droit français",
  juridictions: "Juridictions françaises",
} as const;

type Partie = {
  readonly id: string;
  readonly nom: string;
  readonly adresse: string | null;
  readonly type: TypeOrganisation;
};

export type DetailConvention = Awaited<ReturnType<typeof detailler>> & {
  readonly peutDeleguer: boolean;
};

/** One convention with its act, texts, contacts and everything that happened to it. */
export function consulterConvention(
  services: ServicesConventions,
): Acte<{ id: string }, DetailConvention> {
  return {
    nom: "consulter-convention",
    finalite: "SUIVI_CONVENTION",
    droit: { scopes: null, module: null, roles: [...ROLES_OPERATEUR, ...ROLES_PARTENAIRE] },
    async executer({ id }, acteur) {
      const fiche = await lireFiche(services.pool, id);
      if (!fiche || !partieDeLActeur(fiche, acteur)) {
        return { refus: refus("CONVENTION_INTROUVABLE", "Cette convention n’existe pas.") };
      }
      const detail = await detailler(services, fiche);
      return { valeur: { ...detail, peutDeleguer: peutDeleguer(acteur) } };
    },
  };
}

async function detailler(services: ServicesConventions, fiche: Fiche) {
  const { pool } = services;
  const jour = jourCivil(services.cadre.horloge.maintenant());
  const correspondants = await lireCorrespondants(pool, fiche.id);
  const { clauses, ...suites } = await lireSuites(pool, fiche.id);
  const { rows } = await pool.query<Partie>(
    "select id, nom, adresse, type from conventions.organisation where id = any($1)",
    [[fiche.operateurId, fiche.partenaireId]],
  );
  const droits = await lireDroitsReseau(services.parametres, jour);
  const operateur = rows.find(({ id }) => id === fiche.operateurId);
  const partenaire = rows.find(({ id }) => id === fiche.partenaireId);
  const delegations = (await lireDelegations(pool, [fiche.id])).get(fiche.id) ?? [];
  const evenements = await lireEvenements(pool, "convention", [fiche.id], 100);
  return {
    ...(await resumer(services, fiche, jour)),
    parties: [operateur, partenaire].map((o) => ({
      nom: o?.nom ?? "",
      adresse: o?.adresse ?? null,
      type: o?.type ?? "AUTRE",
      droits: o ? droits.de(o.type) : [],
    })),
    rattachements: (await lireRattachements(pool, [fiche.id])).get(fiche.id) ?? [],
    delegations: delegations.map((delegation) => ({
      ...delegation,
      etat: etatDelegation(fiche, delegation, jour),
    })),
    representants: fiche.representants,
    deliberation: fiche.deliberation as Partial<ActeAutorisant> | null,
    avertissements: fiche.deliberation ? avertissementsActe(fiche.deliberation) : [],
    signatures: fiche.signatures,
    preavisAccord: fiche.preavisAccord,
    // CONV-9-01: nothing is priced, so nothing is stored.
    montant: 0,
    droitApplicable: { ...DROIT_APPLICABLE, tribunal: tribunalDuSiege(operateur?.adresse ?? null) },
    correspondants,
    manquants: fonctionsManquantes(correspondants),
    versions: await lireVersions(pool, fiche.id),
    pieces: await lirePieces(pool, fiche.id),
    ...suites,
    preseance: appliquerPreseance(clauses),
    evenements: evenements.map(({ le, genre, capacite, contenu }) => ({
      le,
      genre,
      capacite,
      nature: typeof contenu.nature === "string" ? contenu.nature : null,
      fonction: typeof contenu.fonction === "string" ? contenu.fonction : null,
    })),
  };
}
