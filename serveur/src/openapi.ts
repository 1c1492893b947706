import type { FastifyDynamicSwaggerOptions } from "@fastify/swagger";

/** What the OpenAPI documents say of the platform as a whole. */
export function informationsOpenapi(urlPublique: string): FastifyDynamicSwaggerOptions {
  const jeton = (realm: string) => `${urlPublique}/connexion/oauth2/access_token?realm=%2F${realm}`;
  const flux = (realm: string) => ({
    type: "oauth2" as const,
    flows: { clientCredentials: { tokenUrl: jeton(realm), scopes: {} } },
  });
  return {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Maillage",
        version: "0.1.0",
        description:
          "SI Plateforme du réseau pour l’emploi. La mise à disposition des API et des données ne transfère aucun droit de propriété intellectuelle (convention, article 8).",
        license: { name: "MIT", identifier: "MIT" },
      },
      servers: [{ url: urlPublique }],
      components: { securitySchemes: { agent: flux("agent"), partenaire: flux("partenaire") } },
    },
  };
}
