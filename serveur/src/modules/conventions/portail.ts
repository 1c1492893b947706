import type { FastifyInstance } from "fastify";
import Type from "typebox";
import type { Acte } from "../../acte/index.ts";
import { routesActes } from "../identite/index.ts";
import { autoriserConvention } from "./actes/autoriser-convention.ts";
import { proposerAvenant, signerAvenant } from "./actes/avenants.ts";
import { comparerVersions } from "./actes/comparer-versions.ts";
import { consulterAnnexe } from "./actes/consulter-annexe.ts";
import { consulterConvention } from "./actes/consulter-convention.ts";
import { convenirPreavis } from "./actes/convenir-preavis.ts";
import { creerConvention } from "./actes/creer-convention.ts";
import { declarerClause, declarerFlux } from "./actes/declarer.ts";
import { deleguerDecision, finirLaDelegation } from "./actes/deleguer-decision.ts";
import { denoncerConvention } from "./actes/denoncer-convention.ts";
import { joindreUnePiece } from "./actes/joindre-piece.ts";
import { lirePiece } from "./actes/lire-piece.ts";
import { listerConventions } from "./actes/lister-conventions.ts";
import { avancerLitige, ouvrirLitige } from "./actes/litiges.ts";
import { mettreAJourCorrespondant } from "./actes/mettre-a-jour-correspondant.ts";
import { publierAnnexe } from "./actes/publier-annexe.ts";
import { rattacherConvention } from "./actes/rattacher-convention.ts";
import { deposerTexte, signerConvention } from "./actes/signer-convention.ts";
import * as contrats from "./contrats.ts";
import type { NatureDocument } from "./depot/documents.ts";
import type { ServicesConventions } from "./services.ts";

const RACINE = "/conventions";
const { id, texte, date } = contrats;
const statutPropre = (code: string) => (code === "ANNEXE_RESERVEE" ? 403 : undefined);

/** Conventions: the opérateur's desk, and a partner's own convention. */
export function enregistrerPortailConventions(
  serveur: FastifyInstance,
  services: ServicesConventions,
): void {
  const servir = routesActes(serveur, services.cadre, "Conventions", statutPropre);
  servir({ chemin: RACINE, sortie: contrats.ListeConventions }, listerConventions(services));
  servir({ chemin: `${RACINE}/:id`, sortie: contrats.Detail }, consulterConvention(services));
  servir(
    {
      chemin: `${RACINE}/:id/documents/:nature/:version`,
      parametres: {
        nature: contrats.NatureDocument,
        version: Type.String({ pattern: "^[1-9][0-9]{0,5}$" }),
      },
      sortie: Type.Object({ contenu: Type.String(), lignes: Type.Array(contrats.Ligne) }),
      lire: ({ params }) => {
        const voulue = params as { id: string; nature: NatureDocument; version: string };
        return { ...voulue, version: Number(voulue.version) };
      },
    },
    comparerVersions(services),
  );
  servir(
    {
      chemin: `${RACINE}/:id/pieces/:piece`,
      parametres: { piece: id },
      sortie: Type.Object({ contenu: Type.String() }),
    },
    lirePiece(services),
  );
  servir(
    {
      chemin: `${RACINE}/annexes/:nature`,
      parametres: { nature: contrats.Nature },
      sortie: contrats.AnnexeEnVigueur,
    },
    consulterAnnexe(services),
  );
  servirLesEcritures(serveur, services);
}

function servirLesEcritures(serveur: FastifyInstance, services: ServicesConventions): void {
  const servir = routesActes(serveur, services.cadre, "Conventions", statutPropre);
  /** What an address names is an identifier of the database. */
  function ecrire<E, S extends object>(
    chemin: string,
    acte: Acte<E, S>,
    corps: Type.TProperties,
    sortie: Type.TProperties = {},
  ): void {
    const noms = [...chemin.matchAll(/:(\w+)/g)].map(([, nom = ""]) => nom);
    servir(
      {
        chemin: RACINE + chemin,
        parametres: Object.fromEntries(noms.map((nom) => [nom, id])),
        corps,
        sortie: Type.Object(sortie),
      },
      acte,
    );
  }

  ecrire("", creerConvention(services), { partenaireId: id, debut: date }, { id });
  ecrire(
    "/:id/autorisation",
    autoriserConvention(services),
    {
      deliberation: contrats.ActeAutorisant,
      representants: Type.Array(contrats.Representant, { minItems: 2, maxItems: 10 }),
      projet: texte(1_000_000),
    },
    { avertissements: Type.Array(Type.String()) },
  );
  ecrire(
    "/:id/texte",
    deposerTexte(services),
    { texte: texte(1_000_000) },
    { identique: Type.Boolean(), differences: Type.Array(contrats.Ligne) },
  );
  const etat = { etat: Type.String() };
  ecrire("/:id/signatures", signerConvention(services), { signature: contrats.Signature }, etat);
  const dateOuNul = Type.Union([Type.String(), Type.Null()]);
  ecrire(
    "/:id/preavis",
    convenirPreavis(services),
    { mois: Type.Integer({ minimum: 0, maximum: 35 }), accord: contrats.PreavisAccord },
    { limiteDenonciation: dateOuNul },
  );
  ecrire(
    "/:id/denonciations",
    denoncerConvention(services),
    contrats.DenonciationRecue.properties,
    { horsDelai: Type.Boolean(), effetLe: dateOuNul },
  );
  const versionOuNul = Type.Union([Type.Integer(), Type.Null()]);
  ecrire("/:id/annexes", publierAnnexe(services), contrats.AnnexeAPublier.properties, {
    version: Type.Integer(),
    avertissement: dateOuNul,
  });
  ecrire(
    "/:id/correspondants",
    mettreAJourCorrespondant(services),
    { correspondant: contrats.Correspondant },
    { version: versionOuNul },
  );
  ecrire("/:id/pieces", joindreUnePiece(services), contrats.PieceAJoindre.properties, {
    piece: Type.String(),
  });
  ecrire("/:id/delegations", deleguerDecision(services), contrats.DelegationDeclaree.properties);
  ecrire(
    "/:id/delegations/:delegation/fin",
    finirLaDelegation(services),
    contrats.FinDelegation.properties,
  );
  ecrire("/:id/rattachements", rattacherConvention(services), contrats.Rattachement.properties);
  const avenant = { avenant: Type.String() };
  ecrire("/:id/avenants", proposerAvenant(services), contrats.AvenantPropose.properties, avenant);
  ecrire(
    "/:id/avenants/:avenant/signatures",
    signerAvenant(services),
    { signature: contrats.Signature },
    { applique: Type.Boolean() },
  );
  const objet = { objet: texte(1000) };
  ecrire("/:id/litiges", ouvrirLitige(services), objet, { litige: Type.String() });
  ecrire("/:id/litiges/:litige/faits", avancerLitige(services), contrats.Fait.properties, etat);
  ecrire("/:id/flux", declarerFlux(services), contrats.Flux.properties);
  ecrire("/:id/clauses", declarerClause(services), contrats.Clause.properties);
}
