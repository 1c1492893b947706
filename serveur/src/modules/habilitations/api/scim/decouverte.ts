import type { FastifyInstance } from "fastify";
import { Schemas } from "scimmy";
import { erreurScim } from "./erreurs.ts";
import { versListe } from "./ressources.ts";

const schema = { hide: true };

/** What this service provider does and does not (RFC 7643 §5). */
const CONFIGURATION = {
  schemas: ["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"],
  patch: { supported: true },
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: 200 },
  changePassword: { supported: false },
  sort: { supported: false },
  etag: { supported: true },
  authenticationSchemes: [
    {
      type: "oauthbearertoken",
      name: "Jeton d’annuaire",
      description: "Jeton créé par le responsable de la gestion des comptes du partenaire.",
      primary: true,
    },
  ],
  meta: { resourceType: "ServiceProviderConfig", location: "/scim/v2/ServiceProviderConfig" },
};

const TYPES = [
  { id: "User", endpoint: "/Users", description: "Agents du partenaire", de: Schemas.User },
  { id: "Group", endpoint: "/Groups", description: "Missions", de: Schemas.Group },
].map(({ de, ...type }) => ({
  schemas: ["urn:ietf:params:scim:schemas:core:2.0:ResourceType"],
  ...type,
  name: type.id,
  schema: de.definition.id,
  meta: { resourceType: "ResourceType", location: `/scim/v2/ResourceTypes/${type.id}` },
}));

const SCHEMAS = [Schemas.User, Schemas.Group].map(
  (de) => de.definition.describe("/scim/v2/Schemas") as unknown as { id: string },
);

/**
 * What a directory reads first: the options, the kinds of resources and their schemas (RFC 7644 §4), open to
 * all.
 */
export function enregistrerDecouverte(serveur: FastifyInstance): void {
  serveur.get("/scim/v2/ServiceProviderConfig", { schema }, async () => CONFIGURATION);
  for (const [chemin, ressources] of [
    ["/scim/v2/ResourceTypes", TYPES],
    ["/scim/v2/Schemas", SCHEMAS],
  ] as const) {
    serveur.get(chemin, { schema }, async () => versListe(ressources, ressources.length, 1));
    serveur.get(`${chemin}/:id`, { schema }, async (requete) => {
      const { id } = requete.params as { id: string };
      const trouvee = ressources.find((ressource) => ressource.id === id);
      if (!trouvee) throw erreurScim(404, null, "Cette ressource n’existe pas.");
      return trouvee;
    });
  }
}
