import type { FicheApi } from "../fiche-api.ts";
import { completerReponses } from "./completer-reponses.ts";
import {
  type Chemins,
  type DocumentOpenapi,
  lesOperations,
  type Operation,
  type Parametre,
} from "./document-openapi.ts";
import { ENTETES_REPONSE, nomsParametres, PARAMETRES } from "./entetes.ts";
import { schemasSecurite } from "./securite.ts";

// CONV-8-01
export const MENTION_ARTICLE_8 =
  "La mise à disposition de cette API et de ses données ne transfère aucun droit de propriété intellectuelle (convention, article 8).";

export const MENTION_PROPOSITION =
  "Proposition : aucun contrat publié de cette API n’a été trouvé. Celui-ci est propre à Maillage, dans le style des autres, et peut changer.";

/** The OpenAPI document of one API, its sandbox included, out of the document of the whole server. */
// CONV-3.1-10
export function documenterApi(complet: DocumentOpenapi, fiche: FicheApi): DocumentOpenapi {
  const { definition } = fiche;
  const noms = nomsParametres(fiche);
  return {
    openapi: complet.openapi,
    info: {
      title: definition.titre,
      version: `${definition.version}.0.0`,
      description: [
        ...(definition.proposition ? [MENTION_PROPOSITION] : []),
        definition.description,
        `Finalité (convention, article 2) : ${fiche.finalite}.`,
        `Plafond par défaut : ${definition.quota} appels par seconde et par application.`,
        `Bac à sable : ${fiche.cheminBacASable}, avec le scope ${fiche.scopeBacASable} ; il répond toujours la même chose et ne touche personne.`,
        MENTION_ARTICLE_8,
      ].join("\n\n"),
    },
    servers: complet.servers ?? [],
    tags: [
      { name: definition.titre, description: definition.description },
      { name: `${definition.titre} (bac à sable)`, description: "Réponses préparées." },
    ],
    paths: completerChemins(complet.paths, fiche),
    components: {
      parameters: Object.fromEntries(noms.map((nom) => [nom, PARAMETRES[nom]])),
      headers: ENTETES_REPONSE,
      securitySchemes: schemasSecurite([fiche], complet.servers?.[0]?.url ?? ""),
    },
  };
}

function completerChemins(chemins: Chemins, fiche: FicheApi): Chemins {
  const prefixes = [`${fiche.chemin}/`, `${fiche.cheminBacASable}/`];
  const retenus: Chemins = {};
  for (const { chemin, methode, operation } of lesOperations(chemins)) {
    if (!prefixes.some((prefixe) => chemin.startsWith(prefixe))) continue;
    retenus[chemin] = {
      ...retenus[chemin],
      [methode]: completerOperation(chemin, methode, operation, fiche),
    };
  }
  return retenus;
}

function completerOperation(
  chemin: string,
  methode: string,
  recue: Operation,
  fiche: FicheApi,
): Operation {
  const operation = structuredClone(recue);
  operation.operationId = `${methode}${chemin.slice("/partenaire".length)}`.replace(
    /[^A-Za-z0-9]+/g,
    "_",
  );
  const communs = nomsParametres(fiche)
    .filter((nom) => nom !== "ft-jeton-usager" || !operation["x-sans-usager"])
    .map((nom) => ({ $ref: `#/components/parameters/${nom}` }));
  delete operation["x-sans-usager"];
  operation.parameters = [
    ...((operation.parameters ?? []) as Parametre[]).map(completerParametre),
    ...communs,
  ];
  // Whatever goes wrong, an API has one shape of errors, and one media type.
  const { media } = fiche.definition.erreurs.entree("", { chemin, le: new Date(0) });
  operation.responses = completerReponses(operation, { quota: true, media });
  // Only an API of the agent realm reads the pa-* headers.
  if (fiche.definition.realm === "partenaire") delete operation.responses[302];
  const { "x-exemple": exemple } = operation;
  delete operation["x-exemple"];
  const corps = operation.requestBody?.content["application/json"];
  if (corps && exemple?.demande) corps.example = exemple.demande;
  const reussie = operation.responses[200] ?? operation.responses[201] ?? operation.responses[202];
  const reponse = reussie?.content?.["application/json"];
  if (reponse && exemple) reponse.example = exemple.reponse;
  return operation;
}

/**
 * With the example of its contract, where tools look for it. A header stands there in lower case, as Node gives it;
 * the wire's spelling is its title.
 */
function completerParametre(parametre: Parametre): Parametre {
  const { title, examples: [example] = [] } = parametre.schema;
  return {
    ...parametre,
    ...(parametre.in === "header" && title && { name: title }),
    ...(example !== undefined && { example }),
  };
}
